import type { Parameter, Validator } from './compiled.ts';

export declare const validators: Record<string, Validator>;
export declare const parameters: Record<string, Parameter[]>;
export declare const requiredHeaders: Record<string, Record<string, string[]>>;
