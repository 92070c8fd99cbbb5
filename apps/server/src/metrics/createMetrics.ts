import { createCounter, type Counter } from './counter.ts';
import type { Family } from './family.ts';
import { createGauge, type Gauge } from './gauge.ts';
import { createHistogram, type Histogram } from './histogram.ts';

/** What the server counts about itself. */
export interface Metrics {
  /** Labels: operation, method, route, status. */
  readonly requests: Histogram;
  /** Labels: command, outcome. */
  readonly commands: Counter;
  readonly holdsExpired: Counter;
  /** Calls whose limits could not be checked. Labels: what became of them. */
  readonly throttleFallbacks: Counter;
  /** Labels: state. */
  readonly wallets: Gauge;
  readonly ledgerFindings: Gauge;
  readonly ledgerChecked: Gauge;
  /** All of them, and those that the platform adds. */
  readonly families: Family[];
}

// As the conventions of OpenTelemetry advise for durations of HTTP.
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

export function createMetrics(): Metrics {
  const metrics = {
    requests: createHistogram(
      {
        name: 'http.server.request.duration',
        says: 'How long requests took until their answer began.',
        unit: 's',
        labels: ['operation', 'http.request.method', 'http.route', 'http.response.status_code'],
      },
      SECONDS,
    ),
    commands: createCounter({
      name: 'quotakit.commands',
      says: 'Charges, holds and ends of holds, by what became of them.',
      unit: '1',
      labels: ['command', 'outcome'],
    }),
    holdsExpired: createCounter(
      {
        name: 'quotakit.holds.expired',
        says: 'Holds that were neither captured nor released in time.',
        unit: '1',
        labels: [],
      },
      [[]],
    ),
    throttleFallbacks: createCounter(
      {
        name: 'quotakit.throttle.fallbacks',
        says: 'Calls whose limits could not be checked, by what became of them.',
        unit: '1',
        labels: ['policy'],
      },
      [['fail-open'], ['fail-closed']],
    ),
    wallets: createGauge({
      name: 'quotakit.wallets',
      says: 'Applications by what they can spend: empty, low (less than a tenth of all they got) or enough.',
      unit: '1',
      labels: ['state'],
    }),
    ledgerFindings: createGauge({
      name: 'quotakit.ledger.findings',
      says: 'What in the accounts disagreed with the ledger when it was last checked.',
      unit: '1',
      labels: [],
    }),
    ledgerChecked: createGauge({
      name: 'quotakit.ledger.check.timestamp',
      says: 'When the ledger was last checked, in seconds of Unix time.',
      unit: 's',
      labels: [],
    }),
  };
  return { ...metrics, families: Object.values<Family>(metrics) };
}
