import type { Hop, Route } from '../judge/route.ts';
import type { Pair } from './pairGraph.ts';
import type { Root, SchemaRoots } from './schemaRoots.ts';

/** A way down to a pair, and the messages that it begins in. */
export interface RootedRoute {
  readonly route: Route;
  readonly roots: readonly Root[];
}

interface Open {
  readonly pair: Pair;
  readonly hops: readonly Hop[];
}

/** The shortest way to a pair from each message that contains it. */
export function routesTo(pair: Pair, roots: SchemaRoots): RootedRoute[] {
  const found: RootedRoute[] = [];
  const seen = new Set([pair]);
  const queue: Open[] = [{ pair, hops: [] }];
  for (let at = queue[0], index = 0; at; at = queue[++index]) {
    const own = roots.of(at.pair);
    if (own.length > 0) found.push({ route: { root: at.pair, hops: at.hops }, roots: own });
    for (const parent of at.pair.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      const child = parent.children.find((inner) => inner.pair === at.pair);
      if (child) queue.push({ pair: parent, hops: [child, ...at.hops] });
    }
  }
  return found;
}
