import type { Element, ElementContent, Parents, RootContent } from 'hast';

/** The elements that a node has as children. */
export function elementsOf(node: Parents): Element[] {
  return (node.children as readonly RootContent[]).filter((child) => child.type === 'element');
}

/** The first element below a node that is wanted, in the order of the text. */
export function find(node: Parents, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of elementsOf(node)) {
    const found = wanted(child) ? child : find(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All elements below a node that are wanted, in the order of the text. */
export function findAll(node: Parents, wanted: (element: Element) => boolean): Element[] {
  return elementsOf(node).flatMap((child) => [...(wanted(child) ? [child] : []), ...findAll(child, wanted)]);
}

export function hasClass({ properties }: Element, name: string): boolean {
  const names = properties['className'];
  return Array.isArray(names) && names.includes(name);
}

/** A copy of an element without what is not wanted below it, and without where it stood in its file. */
export function without(node: Element, unwanted: (element: Element) => boolean): Element {
  const { tagName, properties } = node;
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value }];
    return child.type === 'element' && !unwanted(child) ? [without(child, unwanted)] : [];
  });
  return { type: 'element', tagName, properties: { ...properties }, children };
}
