/** Strange content: what replaces which passage of the profile of Ahaus; `PROBE` stands for the probe. */
export interface Strange {
  readonly name: string;
  readonly old: string;
  readonly by: string;
  readonly forbidden: RegExp;
}

const SCRIPT = /<script[^>]*>[^<]*__hostile/iu;
const HANDLER = /<[^>]+\son\w+\s*=/iu;
const CODE_LINK = /(?:href|src|action)\s*=\s*["']?\s*(?:javascript|vbscript|data):/iu;

const IN_FIELDS: readonly Strange[] = [
  {
    name: 'a script in a title',
    old: '"Titel"',
    by: `'<script>globalThis.__hostile=1</script> PROBE'`,
    forbidden: SCRIPT,
  },
  {
    name: 'an image with a handler in a publisher',
    old: '"Herausgeber"',
    by: `'"><img src=x onerror="globalThis.__hostile=1"> PROBE'`,
    forbidden: HANDLER,
  },
  {
    name: 'a style in a locator',
    old: '"S. 1"',
    by: `'</bdi><style>*{display:none}</style> PROBE'`,
    forbidden: /<style/iu,
  },
  {
    name: 'ends of elements in a quote',
    old: '"Zitat"',
    by: `'</p></blockquote></article></main><h1>PROBE</h1>'`,
    forbidden: /<h1[^>]*>[^<]*probe/iu,
  },
  {
    name: 'a comment that never ends in a summary',
    old: '"Zusammenfassung"',
    by: `'PROBE <!-- <!--> <![CDATA['`,
    forbidden: /<!-- <!-->|<!\[CDATA/u,
  },
  {
    name: 'a frame in a question',
    old: '"Frage?"',
    by: `'<iframe srcdoc="&lt;script&gt;"></iframe> PROBE'`,
    forbidden: /<iframe[^>]*srcdoc/iu,
  },
  {
    name: 'a form in an addressee',
    old: '"Büro des Rates"',
    by: `'<form action=//evil.example><input autofocus onfocus=alert(1)> PROBE'`,
    forbidden: /<form[^>]*evil|<input[^>]*autofocus/iu,
  },
  {
    name: 'a link to code in an answer',
    old: '"Antwort"',
    by: `'<a href="javascript:alert(1)">PROBE</a> [PROBE](javascript:alert(1))'`,
    forbidden: CODE_LINK,
  },
  {
    name: 'a drawing with a handler in a reason',
    old: '"Grund"',
    by: `'<svg/onload=globalThis.__hostile=1> PROBE'`,
    forbidden: /<svg\/onload/iu,
  },
  {
    name: 'escaped elements in a title',
    old: '"Titel"',
    by: `'&lt;script&gt;globalThis.__hostile=2&lt;/script&gt; PROBE'`,
    forbidden: SCRIPT,
  },
  {
    name: 'an end of the text area in a title',
    old: '"Titel"',
    by: `'</title></textarea></noscript><script>globalThis.__hostile=3</script> PROBE'`,
    forbidden: SCRIPT,
  },
  {
    name: 'expressions in a title',
    old: '"Titel"',
    by: `'{process.exit()} \${globalThis.__hostile=4} {{constructor.constructor("x")()}} PROBE'`,
    forbidden: /\[object Object\]/u,
  },
  {
    name: 'places for words of the interface in a summary',
    old: '"Zusammenfassung"',
    by: `'{{date}} $t(nav.skip) {name} %s %(name)s PROBE'`,
    forbidden: /probe[^<]*\[object/iu,
  },
  {
    name: 'Markdown in a summary',
    old: '"Zusammenfassung"',
    by: `'# PROBE ![a](https://evil.example/x.gif) <Contact /> **b**'`,
    forbidden: /<img[^>]*evil|<h1[^>]*>[^<]*probe/iu,
  },
  {
    name: 'a quotation mark as an entity in an address',
    old: '"https://example.org/1"',
    by: `"https://example.org/PROBE&quot;onmouseover=&quot;alert(1)"`,
    forbidden: /href="[^"]*"[^>]*\sonmouseover/iu,
  },
  {
    name: 'code as the path of an address',
    old: '"https://example.org/1"',
    by: `"https://example.org/PROBE/javascript:alert(1)//%22%3E%3Cscript%3E"`,
    forbidden: CODE_LINK,
  },
  {
    name: 'a formula behind an apostrophe in a title',
    old: '"Titel"',
    by: `"'=HYPERLINK(0) PROBE"`,
    forbidden: /<a[^>]*HYPERLINK/iu,
  },
  { name: 'a word of 400 letters in a title', old: '"Titel"', by: `"PROBE${'W'.repeat(370)}"`, forbidden: HANDLER },
  {
    name: 'a thousand joined marks in a title',
    old: '"Titel"',
    by: `"PROBE Z${'\u0351\u0345'.repeat(150)}"`,
    forbidden: HANDLER,
  },
  {
    name: 'marks of direction and joiners that Persian needs',
    old: '"Titel"',
    by: `"PROBE \u200Fنمی\u200Cخواهم\u200E"`,
    forbidden: /[\u202A-\u202E]/u,
  },
];

const IN_NOTES: readonly Strange[] = [
  {
    name: 'braces as entities in a note',
    old: 'Notiz.',
    by: 'PROBE &#123;globalThis.__hostile=5&#125; &lbrace;process.exit()&rbrace;',
    forbidden: /probe-\d+ 5/u,
  },
  {
    name: 'elements as entities in a note',
    old: 'Notiz.',
    by: 'PROBE &lt;img src=x onerror=&quot;alert(1)&quot;&gt;',
    forbidden: /<img[^>]*onerror/iu,
  },
  {
    name: 'escaped elements in a note',
    old: 'Notiz.',
    by: 'PROBE \\<script>globalThis.__hostile=6\\</script>',
    forbidden: SCRIPT,
  },
  {
    name: 'elements as code in a note',
    old: 'Notiz.',
    by: 'PROBE `<script>globalThis.__hostile=7</script>`',
    forbidden: SCRIPT,
  },
  {
    name: 'a link whose title holds a handler',
    old: 'Notiz.',
    by: `[PROBE](https://example.org/ 'a" onmouseover="alert(1)')`,
    forbidden: /<a[^>]*"\s+onmouseover/iu,
  },
  {
    name: 'code in a note that is no link',
    old: 'Notiz.',
    by: 'PROBE javascript:alert(1) vbscript:msgbox',
    forbidden: CODE_LINK,
  },
  {
    name: 'formulas and directives in a note',
    old: 'Notiz.',
    by: 'PROBE $x$ :script[alert] [[wiki]]\n\n:::note\na\n:::',
    forbidden: /<script[^>]*>[^<]*alert|<math/iu,
  },
  {
    name: 'an address without brackets in a note',
    old: 'Notiz.',
    by: 'PROBE https://example.org/"onclick="alert(1)',
    forbidden: HANDLER,
  },
  {
    name: 'a source whose mark holds text',
    old: 'Notiz.',
    by: 'PROBE <Evidence id="ahaus-1">*verborgen*</Evidence>',
    forbidden: HANDLER,
  },
  {
    name: 'a template of JavaScript in code of a note',
    old: 'Notiz.',
    by: 'PROBE `$&#123;process.exit()&#125;`',
    forbidden: /\[object/u,
  },
];

/** Everything strange that is not refused. */
export const STRANGE: readonly Strange[] = [...IN_FIELDS, ...IN_NOTES];
