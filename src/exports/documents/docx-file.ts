import { convertMillimetersToTwip, Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { textsOf, type TextDocument } from '../../domain/text-document.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pageNumbers, paragraphsOf } from './docx-content.ts';
import { numbering, stylesIn } from './docx-styles.ts';

/** Who wrote the file, in its properties. */
const CREATOR = 'Integrationsräte beteiligen';
const MARGIN = convertMillimetersToTwip(22);
/** Parts of the file that hold words. */
const BODY = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';
/** The parts of a zip have a date: the same one always, so that the same text gives the same file. */
const MTIME = new Date(1980, 0, 1);

type Parts = Record<string, Uint8Array>;

/** A document as a DOCX file (ECMA-376). The same document gives the same bytes: the file holds no date. */
export async function docxFile(document: TextDocument, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  return zip(await partsOf(document, locale));
}

/**
 * A maker of DOCX files that differ in their words alone: everything else is made once, from the first of them. It throws for a
 * document of another shape.
 */
export async function docxMould(
  first: TextDocument,
  locale: Locale,
): Promise<(document: TextDocument) => Uint8Array<ArrayBuffer>> {
  const mould = await partsOf(withMarks(first), locale);
  const [body, properties] = [BODY, PROPERTIES].map((part) => strFromU8(mould[part] ?? new Uint8Array()));
  const shape = shapeOf(first);
  return (document) => {
    if (shapeOf(document) !== shape) throw new Error(`"${document.title}" has another shape than its mould`);
    const words = [document.title, ...textsOf(document.blocks)].map(escapeXml);
    const fill = (xml = ''): Uint8Array =>
      strToU8(xml.replaceAll(/⟦(\d+)⟧/gu, (_, number: string) => words[Number(number)] ?? ''));
    return zip({ ...mould, [BODY]: fill(body), [PROPERTIES]: fill(properties) });
  };
}

async function partsOf({ title, blocks }: TextDocument, locale: Locale): Promise<Parts> {
  const file = new Document({
    ...{ title, creator: CREATOR, lastModifiedBy: CREATOR, numbering, styles: stylesIn(locale) },
    sections: [
      {
        properties: { page: { margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        footers: { default: pageNumbers(locale) },
        children: blocks.flatMap((block, index) => paragraphsOf(block, index, locale)),
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
  const undated = strFromU8(parts[PROPERTIES] ?? new Uint8Array()).replaceAll(
    /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu,
    '',
  );
  return { ...parts, [PROPERTIES]: strToU8(undated) };
}

function zip(parts: Parts): Uint8Array<ArrayBuffer> {
  return zipSync(parts, { level: 1, mtime: MTIME });
}

/** The same document with a mark for each of its texts; mark 0 is the title. */
function withMarks(document: TextDocument): TextDocument {
  const blocks = document.blocks.map((block, index) => {
    if (block.kind === 'list') throw new Error('a mould cannot hold lists');
    return { ...block, text: mark(index + 1) };
  });
  return { title: mark(0), blocks };
}

function mark(number: number): string {
  return `⟦${String(number)}⟧`;
}

/** Kinds and looks of a document's parts, in their order. */
function shapeOf({ blocks }: TextDocument): string {
  return JSON.stringify(blocks.map((block) => ({ ...block, text: '' })));
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
