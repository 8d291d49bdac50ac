import { getLetterTemplate, getMotions } from '../../data/forms.ts';
import type { AskableCell } from '../../data/profiles.ts';
import { getSources } from '../../data/references.ts';
import { getResolution, getResolutionBlocks } from '../../data/texts.ts';
import type { MotionId } from '../../domain/motion.ts';
import type { TextDocument } from '../../domain/text-document.ts';
import { docxFile, docxMould } from '../../exports/documents/docx-file.ts';
import { letterDocument } from '../../exports/documents/letter-document.ts';
import { motionDocument, sourceIdsOf } from '../../exports/documents/motion-document.ts';
import { resolutionDocument } from '../../exports/documents/resolution-document.ts';
import { makeLetter } from '../../exports/letter.ts';
import { ORIGINAL_LOCALE, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { pathTo } from '../../routing/routes.ts';

type File = Promise<Uint8Array<ArrayBuffer>>;

/** A model motion, with its sources. */
export async function getMotionDocument(id: MotionId): Promise<TextDocument> {
  const { form, motions } = await getMotions();
  const motion = motions[id];
  return motionDocument(form, motion, await getSources(sourceIdsOf(motion)), translator(ORIGINAL_LOCALE));
}

const files = new Map<string, File>();

/** Makes a file once per build: the page that offers it tells its size. */
function once(name: string, make: () => File): File {
  const file = files.get(name) ?? make();
  files.set(name, file);
  return file;
}

/** A model motion as a DOCX file. */
export function motionFile(id: MotionId): File {
  return once(id, async () => docxFile(await getMotionDocument(id), ORIGINAL_LOCALE));
}

/**
 * The resolution in one language as a DOCX file.
 * @param origin where the site is served
 */
export function resolutionFile(locale: Locale, origin: URL): File {
  return once(locale, async () => {
    const { data, standing } = await getResolution(locale);
    const { title, subtitle, closing } = data;
    const text = { locale, title, subtitle, closing, standing, body: await getResolutionBlocks(locale) };
    return docxFile(resolutionDocument(text, new URL(pathTo(locale, { page: 'resolution' }), origin).href), locale);
  });
}

let mould: ReturnType<typeof docxMould> | undefined;

/** The ready letter of one open cell as a DOCX file; there are 1,600, so that all that they share is made once. */
export async function letterFile(cell: AskableCell): File {
  const letter = letterDocument(makeLetter(await getLetterTemplate(), cell));
  mould ??= docxMould(letter, ORIGINAL_LOCALE);
  return (await mould)(letter);
}
