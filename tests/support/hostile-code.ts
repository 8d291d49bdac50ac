import { inNote, type HostileProfile } from './hostile-profile.ts';

/**
 * Code that would leave a trace if it ran: a global variable, a file, a request. The test proves that each does when it runs,
 * and sets the two environment variables.
 */
export const TRAPS = {
  variable: 'globalThis.__hostile = true',
  file: 'process.getBuiltinModule("node:fs").writeFileSync(process.env.HOSTILE_FILE, "")',
  request: 'fetch(process.env.HOSTILE_ADDRESS)',
} as const;

const { variable, file, request } = TRAPS;
const BRACES = 'an expression in braces';
const MODULE = 'an import or export';

const EXPRESSIONS: readonly HostileProfile[] = [
  inNote('an end of the process', '{process.exit()}', BRACES),
  inNote('a global variable', `{${variable}}`, BRACES),
  inNote('a file', `{${file}}`, BRACES),
  inNote('a request', `{${request}}`, BRACES),
  inNote('a template string', `{\`\${${variable}}\`}`, BRACES),
  inNote('a function that calls itself', `{(() => { ${variable} })()}`, BRACES),
  inNote('a constructor of code', `{"".constructor.constructor('${variable}')()}`, BRACES),
  inNote('a module loaded on the way', '{import("node:child_process")}', BRACES),
  inNote('code in a sentence', `Text {${variable}} Text`, BRACES),
  inNote('code over several lines', `{\n${variable}\n}`, BRACES),
  inNote('code in a comment', `{/* ${variable} */}`, BRACES),
  inNote('code in the text of a link', `[{${variable}}](https://example.org)`, BRACES),
  inNote('code in the target of a link', `[Text]({${variable}})`, BRACES),
  inNote('code in a list', `- a\n- {${variable}}`, BRACES, `- {${variable}}`),
  inNote('code in a quotation', `> {${variable}}`, BRACES),
  inNote('code in a table', `| a |\n| - |\n| {${variable}} |`, BRACES, `| {${variable}} |`),
  inNote('code in emphasis', `**{${variable}}**`, BRACES),
  inNote('code behind backticks that never close', `\`{${variable}}`, BRACES),
  inNote('a brace that never closes', 'Text {', BRACES),
  inNote('elements nested in braces, which the parser never finishes', `{${'<a>'.repeat(60)}}`, BRACES),
  inNote('brackets nested in braces, which end the parser', `{${'['.repeat(9_000)}}`, BRACES),
  inNote('code as an attribute', `<Evidence id={${variable}} />`, BRACES),
  inNote('a template string as an attribute', `<Evidence id={\`\${${variable}}\`} />`, BRACES),
  inNote('spread attributes', `<Evidence {...(${variable})} />`, BRACES),
  inNote('an element as an attribute', '<Evidence id={<script>1</script>} />', BRACES),
];

const MODULES: readonly HostileProfile[] = [
  inNote('an import', 'import fs from "node:fs"', MODULE),
  inNote('an import for its effect', 'import "data:text/javascript,globalThis.__hostile=true"', MODULE),
  inNote('an import by call', 'import("node:fs")', MODULE),
  inNote('an import after a tab', 'import\tfs from "node:fs"', MODULE),
  inNote('an exported value', `export const a = (${variable})`, MODULE),
  inNote('an exported default', `export default (${request})`, MODULE),
  inNote('an export of everything', 'export * from "node:fs"', MODULE),
  inNote('an exported layout', 'export const layout = "../../src/layouts/Document.astro"', MODULE),
  inNote(
    'an export in a component',
    `<Evidence id="ahaus-1">\nexport default (${file})\n</Evidence>`,
    MODULE,
    'export default',
  ),
  inNote('an export in a quotation', `> export default (${file})`, MODULE),
  inNote('an export after a mark that no editor shows', `\u2060export default (${file})`, MODULE),
  inNote('brackets nested in an export, which end the parser', `export default ${'['.repeat(9_000)}`, MODULE),
];

const COMPONENT = 'unknown component or HTML';
const NO_TAG = 'Unexpected character';

const HTML: readonly HostileProfile[] = [
  ['a script', `<script>${variable}</script>`],
  ['a script in capitals', `<SCRIPT>${variable}</SCRIPT>`],
  ['a script from elsewhere', '<script src="https://evil.example/x.js" />'],
  ['a script in a table', '| a |\n| - |\n| <script /> |'],
  ['a frame', '<iframe src="https://evil.example/" />'],
  ['a frame with its own document', '<iframe srcdoc="&lt;script&gt;1&lt;/script&gt;" />'],
  ['an object', '<object data="https://evil.example/x.swf" />'],
  ['an embedded file', '<embed src="https://evil.example/" />'],
  ['a drawing with a handler', `<svg onload="${variable}" />`],
  ['an image with a handler', `<img src="x" onerror="${variable}" />`],
  ['a style', '<style>body</style>'],
  ['a style sheet', '<link rel="stylesheet" href="https://evil.example/x.css" />'],
  ['a form', '<form action="https://evil.example/"><input name="a" /></form>'],
  ['another base for all links', '<base href="https://evil.example/" />'],
  ['a way to another page', '<meta http-equiv="refresh" content="0;url=https://evil.example/" />'],
  ['a link with a handler', `<a href="/" onclick="${variable}">Text</a>`],
  ['a link of HTML', '<a href="javascript:alert(1)">Text</a>'],
  ['a paragraph with a style', '<p style="position:fixed;inset:0">Text</p>'],
  ['a formula with a link', '<math><maction href="javascript:alert(1)">x</maction></math>'],
  ['a template', '<template><script>1</script></template>'],
  ['an island', '<astro-island component-url="https://evil.example/x.js" />'],
  ['a fragment without a name', '<>Text</>'],
].map(([name = '', note = '']) => inNote(name, note, COMPONENT, note.split('\n').at(-1)));

const NO_ELEMENTS: readonly HostileProfile[] = [
  inNote('a comment of HTML', '<!-- Notiz -->', NO_TAG),
  inNote('raw characters of XML', '<![CDATA[<script>1</script>]]>', NO_TAG),
  inNote('a document type', '<!DOCTYPE html>', NO_TAG),
  inNote('an instruction', '<?php system("id") ?>', NO_TAG),
  inNote('a drawing that cheats a filter', '<svg/onload=alert(1)>', NO_TAG),
  inNote('an attribute without quotation marks', '<img src=x onerror=alert(1)>', NO_TAG),
  inNote('an element that never closes', '<Evidence id="ahaus-1">', 'Expected a closing tag'),
];

const COMPONENTS: readonly HostileProfile[] = [
  'Contact',
  'Source id="a"',
  'Term id="kim"',
  'German',
  'Publisher',
  'Hosting',
  'ReplyForm',
  'Fragment set:html="a"',
  'Image src="a"',
  'Code',
  'constructor',
  '__proto__',
  'Evidence.constructor',
  '_components.a',
  'props.components.Evidence',
  'svg:script',
  'evidence id="a"',
].map((tag) => inNote(`<${tag}>`, `<${tag} />`, COMPONENT));

const ATTRIBUTES: readonly HostileProfile[] = [
  'id="ahaus-1" onclick="alert(1)"',
  'id="ahaus-1" set:html="a"',
  'id="ahaus-1" client:load',
  'id="ahaus-1" server:defer',
  'id="ahaus-1" is:raw',
  'id="ahaus-1" style="color:red"',
  'id="ahaus-1" class="a"',
  'id="ahaus-1" slot="a"',
  'id="ahaus-1" id="ahaus-1"',
  'ID="ahaus-1"',
  'id',
  '',
].map((given) =>
  inNote(`an <Evidence> with ${given === '' ? 'nothing' : given}`, `<Evidence ${given} />`, 'with other attributes'),
);

const REFERENCES: readonly HostileProfile[] = ['rheine-1', 'ahaus-2', '__proto__', '../ahaus-1', 'x" onclick="a'].map(
  (id) => ({
    ...inNote(`a reference to "${id}"`, `<Evidence id='${id}' />`, `no evidence "${id}" in this file`),
    field: 'Evidence.id',
  }),
);

/** Notes that hold code, elements of HTML, or components that a note does not know. */
export const HOSTILE_CODE: readonly HostileProfile[] = [
  ...EXPRESSIONS,
  ...MODULES,
  ...HTML,
  ...NO_ELEMENTS,
  ...COMPONENTS,
  ...ATTRIBUTES,
  ...REFERENCES,
];
