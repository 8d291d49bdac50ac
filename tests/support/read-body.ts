import { z } from 'astro/zod';
import type { Checked } from '../../src/schemas/fault.ts';
import { readMdx, type MdxText } from '../../src/schemas/mdx.ts';

/** Name under which test texts are read. */
export const TEXT_FILE = 'content/texts/de/pages/test.mdx';

/** Line of a text's file on which its body starts when it is read by `readBody`. */
export const BODY_LINE = 4;

const head = z.strictObject({ title: z.string() });

/** Reads a whole text whose front matter has a title. */
export function readText(source: string): Checked<MdxText<z.infer<typeof head>>> {
  return readMdx(TEXT_FILE, source, head);
}

/** Reads a body under a valid front matter of three lines. */
export function readBody(body: string): Checked<MdxText<z.infer<typeof head>>> {
  return readText(`---\ntitle: "Titel"\n---\n${body}\n`);
}
