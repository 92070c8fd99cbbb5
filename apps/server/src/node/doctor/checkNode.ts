import type { Finding } from './finding.ts';

// From this version on, Node runs TypeScript as it is.
const LEAST = [22, 18] as const;

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
  if (isEnough) return { check: 'node', state: 'good', says: `It is ${version}.` };
  const fix = `Install Node ${LEAST.join('.')} or later.`;
  return { check: 'node', state: 'bad', says: `It is ${version}.`, fix };
}
