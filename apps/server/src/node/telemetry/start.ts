import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import {
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Family } from '../../metrics/family.ts';
import type { Tracing } from '../../tracing/tracing.ts';
import type { TelemetryConfig } from '../config.ts';
import { metricProducer } from './metricProducer.ts';
import { tracingBy } from './tracing.ts';

/** What sends traces and metrics to a collector. */
export interface Telemetry {
  readonly tracing: Tracing;
  /** Sends what is left. */
  close(): Promise<void>;
}

/** Sends to where OTEL_EXPORTER_OTLP_ENDPOINT says; the exporters read that and its relatives themselves. */
export function startTelemetry(
  families: readonly Family[],
  { share, metricMilliseconds }: TelemetryConfig,
): Telemetry {
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'quotakit' }))
    .merge(detectResources({ detectors: [envDetector] }));
  const root = share === 1 ? new AlwaysOnSampler() : new TraceIdRatioBasedSampler(share);
  const traces = new TracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter(),
    exportIntervalMillis: metricMilliseconds,
    exportTimeoutMillis: Math.min(metricMilliseconds, 10_000),
    metricProducers: [metricProducer(families, resource)],
  });
  const metrics = new MeterProvider({ resource, readers: [reader] });
  return {
    tracing: tracingBy(traces.getTracer('quotakit')),
    // A collector that is gone does not keep the server from ending.
    close: async () => void (await Promise.allSettled([traces.shutdown(), metrics.shutdown()])),
  };
}
