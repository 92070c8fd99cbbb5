export type * from '@quotakit/types';
