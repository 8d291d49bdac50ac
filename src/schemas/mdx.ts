import { mdxToMdast, type MdastNode } from 'satteri';
import type { z } from 'astro/zod';
import type { Checked, Fault } from './fault.ts';
import { HIDDEN_CHARACTERS } from './fields.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';
import { isAllowedLink, TEXT_COMPONENTS, TEXT_NODES } from './mdx-rules.ts';
import { readYaml } from './yaml.ts';

/** Something in a text that other files must agree with: a heading, a component, a link. */
export interface Mark {
  readonly kind: 'heading' | 'component' | 'link';
  /** Component name; 'h2' … for headings; 'a' for links. */
  readonly name: string;
  /** Heading id, component id or link target. */
  readonly id: string;
  readonly line: number;
}

export interface MdxText<T> {
  readonly data: T;
  readonly marks: readonly Mark[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/u;

/**
 * Reads a text: YAML front matter that follows a schema, then Markdown with a short list of components. Nothing in it can
 * run: imports, exports, expressions, HTML, unknown components and attributes, and links to anything but http(s), mailto
 * and internal addresses are refused.
 * @param file path shown in faults
 */
export function readMdx<T>(file: string, source: string, schema: z.ZodType<T>): Checked<MdxText<T>> {
  const match = FRONT_MATTER.exec(source);
  if (match?.[1] === undefined) {
    const fix = 'Start the file with a line ---, the fields, and a second line ---.';
    return { ok: false, faults: [{ file, line: 1, field: undefined, found: 'the front matter is missing', fix }] };
  }
  const data = readYaml(file, match[1], schema, 2);
  const firstLine = match[0].split('\n').length;
  const body = readBody(file, source.slice(match[0].length), firstLine);
  if (data.ok && body.ok) return { ok: true, value: { data: data.value, marks: body.value } };
  return { ok: false, faults: [...(data.ok ? [] : data.faults), ...(body.ok ? [] : body.faults)] };
}

function readBody(file: string, body: string, firstLine: number): Checked<readonly Mark[]> {
  const walker = new BodyWalker(file, firstLine);
  try {
    walker.visit(mdxToMdast(body, { features: MARKDOWN_FEATURES }));
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const line = /(\d+):\d+/u.exec(message)?.[1];
    const plain = message.replace(/^\d+:\d+: |\s*\(\d+:\d+(-\d+:\d+)?\)/gu, '');
    walker.refuse(line === undefined ? 1 : Number(line), plain, 'Close every tag and brace; write < and { as words.');
  }
  return walker.faults.length === 0 ? { ok: true, value: walker.marks } : { ok: false, faults: walker.faults };
}

class BodyWalker {
  readonly faults: Fault[] = [];
  readonly marks: Mark[] = [];
  readonly #file: string;
  readonly #firstLine: number;

  constructor(file: string, firstLine: number) {
    this.#file = file;
    this.#firstLine = firstLine;
  }

  refuse(line: number, found: string, fix: string): void {
    this.faults.push({ file: this.#file, line: line + this.#firstLine - 1, field: undefined, found, fix });
  }

  visit(node: MdastNode): void {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') this.#component(node, line);
    else if (!TEXT_NODES.has(node.type))
      this.refuse(line, refusalOf(node.type), 'Use Markdown and the listed components.');
    if (node.type === 'heading') this.#heading(node, line);
    if (node.type === 'link') this.#link(node.url, line);
    if (node.type === 'text' && HIDDEN_CHARACTERS.test(node.value))
      this.refuse(line, 'an invisible control character', 'Remove it.');
    if (node.type === 'text' && node.value.includes('[^')) this.refuse(line, 'a footnote', 'Use <Source id="…" />.');
    if ('children' in node) for (const child of node.children) this.visit(child);
  }

  #component(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>, line: number): void {
    const name = node.name ?? '';
    const allowed = Object.hasOwn(TEXT_COMPONENTS, name) ? TEXT_COMPONENTS[name] : undefined;
    if (allowed === undefined) {
      const fix = `Use Markdown, or one of: ${Object.keys(TEXT_COMPONENTS).join(', ')}.`;
      this.refuse(line, `unknown component or HTML <${name}>`, fix);
      return;
    }
    const given = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : '{…}'));
    const plain = node.attributes.every((attribute) => 'name' in attribute && typeof attribute.value === 'string');
    if (!plain || given.join() !== allowed.join()) {
      const wanted = allowed.map((attribute) => ` ${attribute}="…"`).join('');
      this.refuse(
        line,
        `<${name} ${given.join(' ')}> with other attributes than it takes`,
        `Write <${name}${wanted} />.`,
      );
    }
    const id = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
    this.marks.push({
      kind: 'component',
      name,
      id: typeof id === 'string' ? id : '',
      line: line + this.#firstLine - 1,
    });
  }

  #heading(node: Extract<MdastNode, { type: 'heading' }>, line: number): void {
    const properties: unknown = Reflect.get(node.data ?? {}, 'hProperties');
    const id: unknown =
      typeof properties === 'object' && properties !== null ? Reflect.get(properties, 'id') : undefined;
    if (typeof id !== 'string')
      this.refuse(line, 'a heading without an id', 'Write ## Heading {#id}, the same id in every language.');
    else this.marks.push({ kind: 'heading', name: `h${String(node.depth)}`, id, line: line + this.#firstLine - 1 });
  }

  #link(target: string, line: number): void {
    if (isAllowedLink(target))
      this.marks.push({ kind: 'link', name: 'a', id: target, line: line + this.#firstLine - 1 });
    else
      this.refuse(line, `a link to "${target.slice(0, 60)}"`, 'Link to https://…, mailto:… or an internal path /…/.');
  }
}

function refusalOf(type: string): string {
  const names: Readonly<Record<string, string>> = {
    html: 'raw HTML',
    mdxjsEsm: 'an import or export',
    mdxFlowExpression: 'an expression in braces',
    mdxTextExpression: 'an expression in braces',
    image: 'an image',
    code: 'a code block',
  };
  return names[type] ?? `Markdown of the kind "${type}"`;
}
