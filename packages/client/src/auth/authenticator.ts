/** One attempt of a request, as it is about to be sent. The body that is authenticated is the body that is sent. */
export interface Attempt {
  readonly method: string;
  readonly url: string;
  /** The headers to send, names in lower case; an authenticator adds its own. */
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  /** The headers of the 401 that the attempt before this one received, if that is why this one is made. */
  readonly refusal: Headers | undefined;
}

/**
 * Proves who is calling. A client asks it again before every attempt, so that a token is fresh and a signature
 * carries the time at which it is sent.
 */
export interface Authenticator<Kind extends string = string> {
  readonly kind: Kind;
  /** Sets the authentication headers of one attempt. */
  authenticate(attempt: Attempt): void | Promise<void>;
  /** Whether one more attempt may help after a 401 with these headers. */
  canRecover(refusal: Headers): boolean;
}

/** A token, or a function that gives one; it is called before every attempt, with `refresh` after a 401. */
export type TokenSource = string | ((request: { refresh: boolean }) => string | Promise<string>);
