import type { AnyOperation } from '../contract/request.ts';
import type { CallOptions, TestServer } from '../server.ts';
import { createProject, type Project } from './project.ts';
import { thingNamed, type Thing } from './things.ts';
import { createUser, type User } from './user.ts';

/** Someone who owns one of everything; each thing is made when it is first asked for. */
export class Tenant {
  readonly server: TestServer;
  readonly #made = new Map<unknown, Promise<unknown>>();

  constructor(server: TestServer) {
    this.server = server;
  }

  user(): Promise<User> {
    return this.#once(createUser, () => createUser(this.server));
  }

  project(): Promise<Project> {
    return this.#once(createProject, () => createProject(this.server));
  }

  /** The value for a parameter or field of this name; undefined where any value will do. */
  async thing({ id }: AnyOperation, name: string): Promise<unknown> {
    const make = thingNamed(id, name);
    return make && this.#once(make, () => make(this));
  }

  /** What lets the tenant in, where the operation asks for it. */
  async caller({ security }: AnyOperation): Promise<CallOptions> {
    const [scheme] = security.flat();
    return scheme === undefined ? {} : this.as(scheme);
  }

  /** What lets the tenant in by a scheme. */
  async as(scheme: string): Promise<CallOptions> {
    if (scheme === 'platformToken') return { token: (await this.user()).platformToken };
    if (scheme === 'credentialToken') return { token: (await this.user()).token };
    if (scheme === 'xAuthToken') return { headers: { 'x-auth-token': (await this.project()).xAuthToken } };
    throw new Error(`The tests have no caller for the scheme ${scheme}.`);
  }

  #once<Value>(key: Thing | typeof createUser | typeof createProject, make: () => Value | Promise<Value>) {
    const made = this.#made.get(key) ?? Promise.resolve(make());
    this.#made.set(key, made);
    return made as Promise<Value>;
  }
}
