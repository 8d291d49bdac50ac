const TOKEN =
  /<\?[^?]*\?>|<\/(?<close>[\w:-]+)>|<(?<open>[\w:-]+)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<empty>\/)?>|[^<]+/gu;

/**
 * Why a document is not well-formed XML, or undefined when it is. Covers what the site writes: a declaration, elements,
 * attributes in double quotation marks, and text with the five named entities. Source: XML 1.0, chapter 2.
 */
export function xmlFault(document: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  let end = 0;
  for (const token of document.matchAll(TOKEN)) {
    if (token.index !== end) break;
    end += token[0].length;
    const { groups = {} } = token;
    if (/&(?!(?:amp|lt|gt|quot|apos);)/u.test(token[0])) return `bare ampersand in ${token[0].slice(0, 60)}`;
    if (groups['open'] !== undefined) {
      if (open.length === 0) roots += 1;
      if (groups['empty'] === undefined) open.push(groups['open']);
    }
    if (groups['close'] !== undefined && open.pop() !== groups['close']) return `stray </${groups['close']}>`;
  }
  if (end !== document.length) return `cannot read on from ${document.slice(end, end + 60)}`;
  if (open.length > 0) return `<${open.join('> <')}> left open`;
  return roots === 1 ? undefined : `${String(roots)} root elements`;
}
