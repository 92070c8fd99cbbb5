import type { Operation, OperationTypes } from './operation.ts';
import type { Options } from './options.ts';

/** The key under which TanStack Query keeps the answer of an operation. */
export type QueryKey<Types extends OperationTypes> = readonly ['quotakit', string, Types['args'] | undefined];

/** What `useQuery` and `QueryClient.fetchQuery` take. */
export interface QueryOptions<Types extends OperationTypes> {
  queryKey: QueryKey<Types>;
  queryFn: (context: { signal: AbortSignal }) => Promise<Types['data']>;
  /** The client sends requests again by itself. */
  retry: false;
}

/** The key of a query; without arguments, the beginning of the keys of all queries of the operation. */
export const queryKey = <Types extends OperationTypes>(
  operation: Operation<Types>,
  args?: Types['args'],
): QueryKey<Types> => ['quotakit', operation.id, args];

/**
 * A query of an operation that reads, for `useQuery`.
 *
 * @example
 * const applications = useQuery(queryOptions(client, listApplications, { query: { limit: 20 } }));
 */
export const queryOptions = <Types extends OperationTypes>(
  client: Types['client'],
  operation: Operation<Types>,
  args?: Types['args'],
  options?: Omit<Options, 'signal'>,
): QueryOptions<Types> => ({
  queryKey: queryKey(operation, args),
  queryFn: async ({ signal }) => operation(client, args, { ...options, signal }),
  retry: false,
});

/** What `useMutation` takes. */
export interface MutationOptions<Types extends OperationTypes> {
  mutationKey: readonly ['quotakit', string];
  mutationFn: (args: Types['args']) => Promise<Types['data']>;
  retry: false;
}

/**
 * A mutation that an operation makes, for `useMutation`.
 *
 * @example
 * const charge = useMutation(mutationOptions(client, createCharge));
 */
export const mutationOptions = <Types extends OperationTypes>(
  client: Types['client'],
  operation: Operation<Types>,
  options?: Options,
): MutationOptions<Types> => ({
  mutationKey: ['quotakit', operation.id],
  mutationFn: async (args) => operation(client, args, options),
  retry: false,
});
