/** What the fields of a picture's form hold, by name. A box that is not ticked is absent. */
export type Values = Readonly<Record<string, string | undefined>>;

/** The words of a picture, by name. */
export type Words = Readonly<Record<string, string>>;

/** What a picture shows for the values of its form. */
export interface Picture {
  /** Texts by the place that shows them. */
  readonly texts: Readonly<Record<string, string>>;
  /** States by the part that is drawn by them. */
  readonly states: Readonly<Record<string, string>>;
  /** HTML by place, of what has no fixed number of parts. */
  readonly markup?: Readonly<Record<string, string>>;
}

/** A pure function from values to a picture; it throws where the values are not ones that it can draw. */
export type Draw<Kind extends Words = Words> = (values: Values, words: Kind) => Picture;

/** A text with values in the places of their names. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
