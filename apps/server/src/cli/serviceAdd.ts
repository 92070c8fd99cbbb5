import { toCredits } from '@quotakit/engine';
import { addService } from '../platform/addService.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { RefusedError, UsageError } from './errors.ts';
import { withStore } from './withStore.ts';

/** `quotakit service add`. */
export const serviceAdd: Command = {
  name: 'service add',
  says: 'list a service in the catalogue; with --upstream the gateway sends calls of /<alias>/… there',
  argument: { name: 'alias', says: 'its name in addresses: small letters, digits and dashes' },
  flags: {
    title: { value: 'text', says: 'its name for people; the alias where left out' },
    upstream: { value: 'url', says: 'where the gateway sends its calls' },
    price: { value: 'credits', says: 'what a call costs; 0 where left out' },
    free: { value: 'credits', says: 'what a new application starts with; 0 where left out' },
    private: { says: 'show it only to users who have an application for it' },
    ...DATA_FLAGS,
  },
  examples: ['service add chat --title Chat --upstream https://api.example.com --price 0.55 --free 10'],
  async run(input) {
    const alias = input.argument;
    if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(alias)) {
      throw new UsageError(
        `<alias> must be small letters, digits and dashes, and is ${JSON.stringify(alias)}.`,
      );
    }
    const service = {
      alias,
      title: input.text('title') ?? alias,
      upstreamUrl: upstreamOf(input.text('upstream')),
      price: input.credits('price'),
      free: input.credits('free'),
      isPrivate: input.is('private'),
      at: new Date(),
    };
    const id = await withStore(input, (database) => addService(database, service));
    if (id === null) throw new RefusedError(`There is a service ${alias} already.`);
    const { title, upstreamUrl: upstream } = service;
    const amounts = { price: toCredits(service.price), free_amount: toCredits(service.free) };
    return { json: { id, alias, title, upstream, ...amounts }, text: `Service ${alias} is ${id}.\n` };
  },
};

function upstreamOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.search === '' && url.hash === '') {
    return text;
  }
  throw new UsageError(
    `--upstream must be an address such as https://api.example.com/v1, without user, query or fragment, and is ${JSON.stringify(text)}.`,
  );
}
