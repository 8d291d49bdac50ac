const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as it may stand in XML and HTML, between tags and in attributes in double quotation marks. Control characters, which XML
 * does not allow, become blanks.
 * @example escapeMarkup('Soest & "Unna"') // 'Soest &amp; &quot;Unna&quot;'
 */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ').replaceAll(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? mark);
}
