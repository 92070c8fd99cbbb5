import { equal, isList, isObject, type JsonObject, member } from '../json.ts';
import { type Operation, text, texts } from './operation.ts';
import type { OperationPair, Report } from './report.ts';

const MOST_URLS = 100;

/** Judges the addresses that an operation is served at. */
export function compareServers(pair: OperationPair, report: Report): void {
  const [before, after] = [urls(pair.base, true), urls(pair.head, true)];
  const defaults = urls(pair.head, false);
  const lost = urls(pair.base, false).filter((url) => !defaults.includes(url));
  if (addressOf(pair.base) === addressOf(pair.head)) return;
  if (equal(before, after) && lost.length === 0) return;
  const gone = before.filter((url) => !after.includes(url));
  const at = { location: 'servers', before, after, base: pair.base.servers, head: pair.head.servers };
  if (gone.length === 0 && lost.length > 0) {
    report.add(pair.name, {
      ...at,
      level: 'major',
      rule: 'server-default-changed',
      reason: `Clients that choose nothing no longer call ${lost.join(', ')}.`,
    });
    return;
  }
  report.add(pair.name, {
    ...at,
    level: gone.length > 0 ? 'major' : 'minor',
    rule: gone.length > 0 ? 'server-removed' : 'server-added',
    reason:
      gone.length > 0
        ? `Clients that call ${gone.join(', ')} may find nobody there.`
        : 'The operation is served at another address, too.',
  });
}

/** Where an operation is found, path and all: part of the path may stand in the servers. */
export function addressOf(operation: Operation): string {
  const [method = '', path = ''] = operation.key.split(' ');
  const full = (withAll: boolean): string[] => {
    const found = urls(operation, withAll);
    // Without a list of servers, they are those of "/".
    return (found.length > 0 ? found : ['/']).map((url) => `${url === '/' ? '' : url}${path}`);
  };
  return operation.isIncoming ? operation.key : `${method} ${full(true).join(' ')} ${full(false).join(' ')}`;
}

/** The addresses of an operation: with all values of their variables, or with the defaults. */
function urls({ description, servers }: Operation, withAll: boolean): string[] {
  const list = description.value(servers);
  const found = isList(list) ? list.filter(isObject).flatMap((server) => urlsOf(server, withAll)) : [];
  return [...new Set(found)].toSorted();
}

function urlsOf(server: JsonObject, withAll: boolean): string[] {
  const url = text(server['url']) ?? '/';
  const names = [...url.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '');
  let found = [url];
  for (const name of names) {
    const variable = member(server['variables'], name);
    const values = [text(member(variable, 'default')), ...(withAll ? texts(member(variable, 'enum')) : [])];
    const known = [...new Set(values.filter((value) => value !== undefined))];
    if (known.length > 0 && found.length * known.length <= MOST_URLS)
      found = found.flatMap((one) => known.map((value) => one.replace(`{${name}}`, value)));
  }
  return found.map((one) => (one === '/' ? one : one.replace(/\/$/, '')));
}
