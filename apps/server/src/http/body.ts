import { BodyFailure } from '../errors.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export const MAX_BODY_BYTES = 1024 * 1024;

/** Reads a body of at most 1 MiB, once; a larger one is given up as soon as that is known. */
export function bodyReader(request: Request): () => Promise<Bytes> {
  let bytes: Promise<Bytes> | undefined;
  return () => (bytes ??= readBody(request));
}

async function readBody(request: Request): Promise<Bytes> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return join(chunks, size);
}

/** The JSON value of a body; undefined where there is no body. */
export function parseJson(bytes: Bytes): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new BodyFailure('malformed', 'The body is not valid JSON.');
  }
}

function join(chunks: readonly Uint8Array[], size: number): Bytes {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

export function tooLarge(): BodyFailure {
  return new BodyFailure('too_large', 'The body is larger than 1 MiB.');
}
