import { createClient, type Client } from '@quotakit/client';
import { bearer } from '@quotakit/client/auth';
import { akSk, xAuthToken } from '@quotakit/client/auth/huawei';
import type { Keys, ProjectKeys } from './keys.ts';

export type PlatformClient = Client<'platformToken'>;
export type ProjectClient = Client<'xAuthToken'> | Client<'akSk'>;

/** A client for each kind of keys. */
export interface Clients {
  readonly platform: PlatformClient;
  readonly project: ProjectClient | null;
  readonly projectId: string;
}

/** The server is the one that sent this page, whatever path it stands under. */
const baseUrl = () => new URL('..', document.baseURI).href;

/** `refused` is called when the platform token no longer works. */
export function createClients({ platformToken, project }: Keys, refused: () => void): Clients {
  return {
    platform: createClient({
      baseUrl: baseUrl(),
      auth: { platformToken: bearer(platformToken) },
      onEvent: (event) => {
        if (event.type === 'response' && event.status === 401) refused();
      },
    }),
    project: project && createProjectClient(project),
    projectId: project?.projectId ?? '',
  };
}

function createProjectClient(keys: ProjectKeys): ProjectClient {
  if (keys.kind === 'xAuthToken') {
    return createClient({ baseUrl: baseUrl(), auth: { xAuthToken: xAuthToken(keys.token) } });
  }
  const { accessKey: ak, secretKey: sk } = keys;
  return createClient({ baseUrl: baseUrl(), auth: { akSk: akSk({ ak, sk }) } });
}
