import { invalidParameter } from '../envelopes/platform.ts';

// PostgreSQL takes these names for abbreviations, which have no summer time.
const SPELT_OUT: Readonly<Record<string, string>> = {
  CET: 'Europe/Brussels',
  EET: 'Europe/Athens',
  MET: 'Europe/Brussels',
  WET: 'Europe/Lisbon',
};

/** The name by which PostgreSQL knows a time zone. Throws 400 where there is no zone of this name. */
export function timeZoneOf(name: string): string {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    throw invalidParameter('timezone', 'There is no time zone of this name.');
  }
  return SPELT_OUT[name.toUpperCase()] ?? name;
}
