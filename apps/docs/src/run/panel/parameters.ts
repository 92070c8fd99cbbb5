import type { Json } from '../../reference/document.ts';
import type { FormParameter, OperationForm } from '../../reference/form.ts';
import { filledParameter } from '../client/fill.ts';
import type { DemoValues } from '../server/demoValues.ts';
import { element } from '../ui/element.ts';
import { words } from '../ui/words.ts';
import { fieldViews, readFields, type FieldView } from './fields.ts';

type Place = FormParameter['in'];

/** The parameters of a request, to edit. */
export interface ParametersView {
  readonly views: readonly HTMLElement[];
  read(): Record<Place, Record<string, Json>>;
  fill(values: DemoValues): void;
}

/** Groups of fields: those of the path, those that are needed, and the optional ones, folded. */
export function parametersView(form: OperationForm): ParametersView {
  const fields = new Map(
    (['path', 'query', 'header'] as const).map((place) => [place, viewsAt(form, place)]),
  );
  const at = (place: Place) => fields.get(place) ?? new Map<string, FieldView>();
  const isNeeded = (name: string) => form.parameters.some((one) => one.name === name && one.required);
  return {
    views: [
      ...group(words.path, [...at('path').values()]),
      ...placeViews(at('query'), isNeeded, [words.query, words.optionalQuery]),
      ...placeViews(at('header'), isNeeded, [words.header, words.optionalHeader]),
    ],
    read: () => ({
      path: readFields(at('path')),
      query: readFields(at('query')),
      header: readFields(at('header')),
    }),
    fill(values) {
      for (const parameter of form.parameters) {
        at(parameter.in)
          .get(parameter.name)
          ?.write(filledParameter(form, parameter, values));
      }
    },
  };
}

function viewsAt({ parameters }: OperationForm, place: Place): Map<string, FieldView> {
  return fieldViews(parameters.filter((parameter) => parameter.in === place));
}

function placeViews(
  fields: ReadonlyMap<string, FieldView>,
  isNeeded: (name: string) => boolean,
  [neededTitle, optionalTitle]: readonly [string, string],
): HTMLElement[] {
  const pick = (needed: boolean) =>
    [...fields].filter(([name]) => isNeeded(name) === needed).map(([, view]) => view);
  return [...group(neededTitle, pick(true)), ...folded(optionalTitle, pick(false))];
}

function group(title: string, fields: readonly FieldView[]): HTMLElement[] {
  if (fields.length === 0) return [];
  return [element('fieldset', {}, element('legend', {}, title), ...fields.map(({ view }) => view))];
}

function folded(title: string, fields: readonly FieldView[]): HTMLElement[] {
  if (fields.length === 0) return [];
  return [element('details', {}, element('summary', {}, title), ...fields.map(({ view }) => view))];
}
