import type { Issue, OperationId } from '@quotakit/contract';
import type { DemoValues } from './demoValues.ts';

/** A request as the reader sees it. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where there is none. */
  readonly body: string | undefined;
}

/** A response as the reader sees it. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly milliseconds: number;
}

/** What to check against the contract. */
export interface CheckedResponse {
  readonly id: OperationId;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What the server in the page does, by name: what each is given and what it gives back. */
export interface Tasks {
  /** Starts the server unless it runs, and gives the values of its demo data. */
  demo(given: null): Promise<DemoValues>;
  request(given: SentRequest): Promise<ReceivedResponse>;
  check(given: CheckedResponse): Promise<readonly Issue[]>;
  /** Throws the data away; the next task starts anew. */
  reset(given: null): Promise<null>;
}

export type TaskName = keyof Tasks;
export type Given<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type Result<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;

/** A task on its way to the worker. */
export interface TaskMessage {
  readonly number: number;
  readonly name: TaskName;
  readonly given: unknown;
}

/** How a task ended. */
export type EndMessage =
  | { readonly number: number; readonly ok: true; readonly result: unknown }
  | { readonly number: number; readonly ok: false; readonly message: string };
