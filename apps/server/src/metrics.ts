/** What the server counts about itself. */
export interface Metrics {
  /** Calls whose limits could not be checked, by what became of them. */
  readonly throttleFallbacks: Record<'fail-open' | 'fail-closed', number>;
}

export function createMetrics(): Metrics {
  return { throttleFallbacks: { 'fail-open': 0, 'fail-closed': 0 } };
}

/** The counts in the text format of Prometheus. */
export function metricsText({ throttleFallbacks }: Metrics): string {
  const name = 'quotakit_throttle_fallbacks_total';
  const lines = Object.entries(throttleFallbacks).map(
    ([policy, count]) => `${name}{policy="${policy}"} ${count}`,
  );
  return [
    `# HELP ${name} Calls whose limits could not be checked, by what became of them.`,
    `# TYPE ${name} counter`,
    ...lines,
    '',
  ].join('\n');
}
