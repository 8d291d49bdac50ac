import { mdxToMdast, type MdastNode } from 'satteri';
import type { z } from 'astro/zod';
import { MOST_FAULTS, type Checked, type Fault } from './fault.ts';
import { HIDDEN_CHARACTERS } from './fields.ts';
import { splitFrontMatter } from './front-matter.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';
import { isAllowedLink, TEXT_RULES, type TextRules } from './mdx-rules.ts';
import type { Refusal } from './note-guard.ts';
import { readYaml } from './yaml.ts';

/** Something in a text that other files must agree with: a heading, a component, a link. */
export interface Mark {
  readonly kind: 'heading' | 'component' | 'link' | 'block';
  /** Component name; 'h2' … for headings; 'a' for links; 'paragraph', 'listItem' or 'tableRow' for blocks. */
  readonly name: string;
  /** Heading id, component id or link target; empty for blocks. */
  readonly id: string;
  readonly line: number;
}

export interface MdxText<T> {
  readonly data: T;
  readonly marks: readonly Mark[];
}

/** Parts of a text that a translation has as many of as the German one. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'tableRow']);

/** Deepest nesting of a text: a list in a list in a list, with emphasis in a link, has a dozen levels. */
const DEEPEST = 30;

/**
 * Reads a text: YAML front matter that follows a schema, then Markdown with a short list of components. Nothing in it can
 * run: imports, exports, expressions, HTML, unknown components and attributes, and links to anything but http(s), mailto
 * and internal addresses are refused.
 * @param file path shown in faults
 * @param rules components and Markdown that this kind of text may hold
 */
export function readMdx<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
  rules: TextRules = TEXT_RULES,
): Checked<MdxText<T>> {
  const split = splitFrontMatter(file, source);
  if (!split.ok) return split;
  const { yaml, body: text, bodyLine } = split.value;
  const data = readYaml(file, yaml, schema, 2);
  const body = readBody(new BodyWalker(file, bodyLine, rules), text, rules.guard?.(text));
  if (data.ok && body.ok) return { ok: true, value: { data: data.value, marks: body.value } };
  return { ok: false, faults: [...(data.ok ? [] : data.faults), ...(body.ok ? [] : body.faults)] };
}

function readBody(walker: BodyWalker, body: string, refused: Refusal | undefined): Checked<readonly Mark[]> {
  try {
    if (refused === undefined) walker.visit(mdxToMdast(body, { features: MARKDOWN_FEATURES }));
    else walker.refuse(refused.line, refused.found, refused.fix);
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
  readonly #rules: TextRules;

  constructor(file: string, firstLine: number, rules: TextRules) {
    this.#file = file;
    this.#firstLine = firstLine;
    this.#rules = rules;
  }

  refuse(line: number, found: string, fix: string): void {
    if (this.faults.length < MOST_FAULTS)
      this.faults.push({ file: this.#file, line: line + this.#firstLine - 1, field: undefined, found, fix });
  }

  visit(node: MdastNode, depth = 0): void {
    const line = node.position?.start.line ?? 1;
    if (depth > DEEPEST) {
      this.refuse(line, `text nested deeper than ${String(DEEPEST)} levels`, 'Write it with fewer levels.');
      return;
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') this.#component(node, line);
    else if (!this.#rules.nodes.has(node.type))
      this.refuse(line, refusalOf(node.type), 'Use Markdown and the listed components.');
    if (node.type === 'heading') this.#heading(node, line);
    if (node.type === 'link') this.#link(node.url, line);
    if (BLOCKS.has(node.type))
      this.marks.push({ kind: 'block', name: node.type, id: '', line: line + this.#firstLine - 1 });
    if (HIDDEN_CHARACTERS.test(wordsOf(node))) this.refuse(line, 'an invisible control character', 'Remove it.');
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      this.refuse(line, 'a list of tasks', 'Write a plain list: boxes to tick are fields of a form.');
    if (node.type === 'text' && node.value.includes('[^')) this.refuse(line, 'a footnote', 'Use <Source id="…" />.');
    if ('children' in node) for (const child of node.children) this.visit(child, depth + 1);
  }

  #component(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>, line: number): void {
    const name = node.name ?? '';
    const { components } = this.#rules;
    const allowed = Object.hasOwn(components, name) ? components[name] : undefined;
    if (allowed === undefined) {
      const fix = `Use Markdown, or one of: ${Object.keys(components).join(', ')}.`;
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

/** The words of a node itself that a reader may see. */
function wordsOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return node.type === 'link' ? (node.title ?? '') : '';
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
