import type { Finding } from './finding.ts';

const MOST_MILLISECONDS = 2000;

/** Whether the clock of another machine agrees with the one of this. */
export function compareClocks(other: string, theirs: number, ours: number): Finding {
  const apart = Math.abs(theirs - ours);
  const says = `It is ${(apart / 1000).toFixed(1)} s apart from the clock of ${other}.`;
  if (apart <= MOST_MILLISECONDS) return { check: 'clock', state: 'good', says };
  const fix = 'Let NTP set both clocks: timedatectl set-ntp true.';
  return { check: 'clock', state: 'bad', says, fix };
}
