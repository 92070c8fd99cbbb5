import type { Application } from '@quotakit/client/types';
import type { Strings } from '../strings/en.ts';

/** What an application is called: by its service, or as the balance of all of them. */
export function applicationName({ service }: Pick<Application, 'service'>, strings: Strings): string {
  return service?.title ?? strings.applications.global;
}

/** The name of the application with an id; the id where it is gone. */
export function nameOfApplication(
  applications: readonly Application[],
  id: string,
  strings: Strings,
): string {
  const application = applications.find((one) => one.id === id);
  return application ? applicationName(application, strings) : `${id.slice(0, 8)}…`;
}
