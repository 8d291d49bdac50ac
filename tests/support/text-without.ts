import { fold, classesOf, type Element } from './dom.ts';

/** Text of an element, without the parts that bear one of the classes; white space folded. */
export function textWithout(element: Element, ...classes: readonly string[]): string {
  const collect = (node: Element['children'][number]): string => {
    if ('data' in node) return node.nodeType === 3 ? node.data : '';
    if (!('children' in node)) return '';
    if ('attribs' in node && classesOf(node).some((name) => classes.includes(name))) return ' ';
    return node.children.map(collect).join('');
  };
  return fold(element.children.map(collect).join(''));
}
