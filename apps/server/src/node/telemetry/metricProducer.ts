import { ValueType, type HrTime } from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import {
  AggregationTemporality,
  DataPointType,
  type DataPoint,
  type MetricData,
  type MetricProducer,
} from '@opentelemetry/sdk-metrics';
import type { Family, Sample } from '../../metrics/family.ts';

/** Gives the metrics that Prometheus is given to OpenTelemetry too. */
export function metricProducer(families: readonly Family[], resource: Resource): MetricProducer {
  const began = hrTime();
  return {
    async collect() {
      const times = { startTime: began, endTime: hrTime() };
      const metrics = families.map((family) => toMetricData(family, times));
      return {
        resourceMetrics: { resource, scopeMetrics: [{ scope: { name: 'quotakit' }, metrics }] },
        errors: [],
      };
    },
  };
}

type Times = Pick<DataPoint<number>, 'startTime' | 'endTime'>;

function toMetricData(family: Family, times: Times): MetricData {
  const base = {
    descriptor: {
      name: family.name,
      description: family.says,
      unit: family.unit,
      valueType: ValueType.DOUBLE,
    },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
  };
  const point = <Value>({ labels }: Sample<unknown>, value: Value): DataPoint<Value> => ({
    ...times,
    attributes: Object.fromEntries(family.labels.map((name, index) => [name, labels[index] ?? ''])),
    value,
  });
  if (family.kind === 'histogram') {
    const dataPoints = family.samples().map((sample) => {
      const { counts, sum, count } = sample.value;
      return point(sample, { buckets: { boundaries: [...family.bounds], counts: [...counts] }, sum, count });
    });
    return { ...base, dataPointType: DataPointType.HISTOGRAM, dataPoints };
  }
  const dataPoints = family.samples().map((sample) => point(sample, sample.value));
  if (family.kind === 'gauge') return { ...base, dataPointType: DataPointType.GAUGE, dataPoints };
  return { ...base, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints };
}

function hrTime(): HrTime {
  const milliseconds = Date.now();
  return [Math.floor(milliseconds / 1000), (milliseconds % 1000) * 1e6];
}
