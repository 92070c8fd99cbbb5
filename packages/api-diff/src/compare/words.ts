import type { Hop } from '../judge/route.ts';
import type { Edit } from './edit.ts';

/** The way from a message down to an edit, as a reader names it: `.items[].name`. */
export function pathOf(hops: readonly Hop[], edit: Edit): string {
  const inside = hops.map(({ step }) => {
    switch (step.kind) {
      case 'property':
        return `.${step.name}`;
      case 'pattern':
        return `.{${step.source}}`;
      case 'additional':
        return '.{any other}';
      case 'items':
        return '[]';
      case 'prefix':
        return `[${step.index}]`;
      case 'member':
        return '';
      default:
        return ` (${step.label})`;
    }
  });
  const isNamed = ['property-added', 'property-removed', 'required'].includes(edit.kind);
  const path = `${inside.join('')}${isNamed ? `.${edit.subject}` : ''}`;
  return path === '' ? '' : ` ${path}`;
}
