import { strFromU8, unzipSync } from 'fflate';

/** A DOCX file as its tests read it. */
export interface ReadDocx {
  /** XML of each part, by its path. */
  readonly parts: ReadonlyMap<string, string>;
  readonly body: string;
  /** Text of each paragraph; line breaks are line feeds. */
  readonly paragraphs: readonly string[];
  /** Style of each paragraph; '' for running text. */
  readonly styles: readonly string[];
}

/** Unzips a DOCX file and reads its paragraphs. */
export function readDocx(file: Uint8Array): ReadDocx {
  const parts = new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const body = parts.get('word/document.xml') ?? '';
  const paragraphs = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map((match) => match[1] ?? '');
  return {
    parts,
    body,
    paragraphs: paragraphs.map(wordsOf),
    styles: paragraphs.map((xml) => /<w:pStyle w:val="([^"]+)"/u.exec(xml)?.[1] ?? ''),
  };
}

function wordsOf(xml: string): string {
  const pieces = xml.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu);
  return [...pieces].map(([piece, words]) => (piece === '<w:br/>' ? '\n' : unescapeXml(words ?? ''))).join('');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
