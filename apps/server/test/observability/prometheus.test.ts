import { describe, expect, it } from 'vitest';
import { createCounter } from '../../src/metrics/counter.ts';
import { createGauge } from '../../src/metrics/gauge.ts';
import { createHistogram } from '../../src/metrics/histogram.ts';
import { prometheusText } from '../../src/metrics/prometheus.ts';

describe('the text for Prometheus', () => {
  it('has a counter with the labels it knows from the start', () => {
    const counter = createCounter({ name: 'a.b', says: 'Says.', unit: '1', labels: ['x.y', 'z'] }, [
      ['1', '2'],
    ]);
    counter.add(['1', '2']);
    counter.add(['3', 'a"b\\c\nd'], 5);
    expect(prometheusText([counter])).toBe(
      '# HELP a_b_total Says.\n# TYPE a_b_total counter\n' +
        'a_b_total{x_y="1",z="2"} 1\na_b_total{x_y="3",z="a\\"b\\\\c\\nd"} 5\n',
    );
  });

  it('has no value of a gauge that was not set', () => {
    const gauge = createGauge({ name: 'a.size', says: 'Says.', unit: 'By', labels: [] });
    expect(prometheusText([gauge])).toBe('# HELP a_size_bytes Says.\n# TYPE a_size_bytes gauge\n');
    gauge.set([], 3);
    gauge.set([], 2);
    expect(prometheusText([gauge])).toContain('\na_size_bytes 2\n');
  });

  it('counts what lies at or below each bound', () => {
    const histogram = createHistogram({ name: 'a.time', says: 'Says.', unit: 's', labels: ['x'] }, [1, 2]);
    for (const value of [0.5, 1, 1.5, 3]) histogram.record(['y'], value);
    expect(prometheusText([histogram]).split('\n').slice(2)).toEqual([
      'a_time_seconds_bucket{x="y",le="1"} 2',
      'a_time_seconds_bucket{x="y",le="2"} 3',
      'a_time_seconds_bucket{x="y",le="+Inf"} 4',
      'a_time_seconds_sum{x="y"} 6',
      'a_time_seconds_count{x="y"} 4',
      '',
    ]);
  });
});
