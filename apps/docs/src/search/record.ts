export type Kind = 'guide' | 'story' | 'operation' | 'schema' | 'field' | 'error' | 'page';

/** One thing that can be found: a page, a section of one, or a field of a schema. */
export interface SearchRecord {
  readonly href: string;
  readonly kind: Kind;
  /** The title of its page. */
  readonly title: string;
  /** The heading that it stands under, or the name of the field. */
  readonly section: string;
  /** What is typed to reach exactly this, such as an operationId, an address or an error code. */
  readonly names: readonly string[];
  readonly text: string;
}
