import type { ServerResponse } from 'node:http';
import type { WrittenAnswer } from '../http/answer.ts';

/** How long a caller may go on sending a body that is refused: one that is cut off at once never reads why. */
const LINGER_MILLISECONDS = 2000;

/** Sends an answer over node:http. */
export function writeNodeAnswer(outgoing: ServerResponse, { status, headers, text }: WrittenAnswer): void {
  outgoing.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text ?? '') });
  outgoing.end(text);
  if (status === 413) skipBody(outgoing);
}

function skipBody({ req }: ServerResponse): void {
  if (req.complete) return;
  const cut = setTimeout(() => req.destroy(), LINGER_MILLISECONDS);
  req.once('close', () => clearTimeout(cut));
  req.resume();
}
