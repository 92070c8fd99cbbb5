// The entry for workerd: it asserts when it is asked.
import { run } from './assertions.mjs';

export default {
  async fetch(request) {
    return Response.json(await run(new URL(request.url).searchParams.get('base')));
  },
};
