// In the package, build/types.ts puts the types themselves in the place of this module.
export type * from '@quotakit/types';
