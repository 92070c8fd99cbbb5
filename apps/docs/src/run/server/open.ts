import { createApp, type App } from '@quotakit/server/src/app.ts';
import { openEmbedded } from '@quotakit/server/src/database/pglite.ts';
import { seedDemo } from '@quotakit/server/src/demo/seed.ts';
import { createDemoServices } from '@quotakit/server/src/demo/services.ts';
import { expireHolds } from '@quotakit/server/src/metering/expireHolds.ts';
import { demoValues, type DemoValues } from './demoValues.ts';
import { MASTER_KEY, openServices } from './services.ts';
import { setStage } from './stage.ts';

/** The server in the page, with its data. */
export interface PageServer {
  readonly app: App;
  readonly values: DemoValues;
  close(): Promise<void>;
}

const SWEEP_MILLISECONDS = 5_000;

/** Where the gateway would find the demo's API; the page has no gateway. */
const NO_UPSTREAM = 'http://upstream.invalid/';

/** Opens the server on a dump of the demo data, and renews the tokens in it. Its errors link to the pages at `docsUrl`. */
export async function openServer(dump: Blob, docsUrl: string): Promise<PageServer> {
  const database = await openEmbedded({ dump });
  const services = await openServices(database);
  const demo = await seedDemo(createDemoServices(services, MASTER_KEY), NO_UPSTREAM);
  const app = createApp({ ...services, docsUrl, validateResponses: false });
  const values = demoValues(demo, await setStage(app, demo));
  const sweep = setInterval(() => void expireHolds(services, services.clock.now()), SWEEP_MILLISECONDS);
  const close = async () => {
    clearInterval(sweep);
    await database.destroy();
  };
  return { app, values, close };
}
