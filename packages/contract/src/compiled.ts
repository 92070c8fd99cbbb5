// The module that the build compiles from the contract into dist/, beside this one.
import * as compiled from './validators.js';

/** What a compiled validator says about one mistake. */
export interface Mistake {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** A compiled validator: true, or false and its mistakes in `errors`. It fills in defaults. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Mistake[] | null;
}

/** A parameter, as far as reading it from text needs. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly type: string;
  /** The type of the items of an array. */
  readonly item?: string;
  readonly default?: unknown;
}

export const validators: Readonly<Record<string, Validator>> = compiled.validators;
export const parameters: Readonly<Record<string, readonly Parameter[]>> = compiled.parameters;
export const requiredHeaders: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  compiled.requiredHeaders;
