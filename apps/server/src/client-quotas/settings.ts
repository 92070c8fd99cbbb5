import type { ClientQuotaRequest } from '@quotakit/types';
import { invalidParameter } from '../envelopes/clientQuotas.ts';

/** The columns of a client quota that a request sets. */
export function settingsOf(body: ClientQuotaRequest) {
  return {
    name: body.name,
    call_limits: body.call_limits,
    // Source document 004 misspells the unit, so old clients send it.
    time_unit: body.time_unit === 'HOURE' ? ('HOUR' as const) : body.time_unit,
    time_interval: body.time_interval,
    reset_time: body.reset_time === undefined ? null : toMoment(body.reset_time),
    remark: body.remark || null,
  };
}

/** `2020-09-20 00:00:00` as a moment of UTC. Throws 400 where it is not a day of the calendar. */
function toMoment(resetTime: string): Date {
  const moment = new Date(`${resetTime.replace(' ', 'T')}Z`);
  if (Number.isNaN(moment.getTime()) || toResetTime(moment.toISOString()) !== resetTime) {
    throw invalidParameter('reset_time', 'createClientQuota');
  }
  return moment;
}

/** RFC 3339 text in the form of a request's `reset_time`. */
export function toResetTime(timestamp: string): string {
  return timestamp.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length).replace('T', ' ');
}
