import { fromMicro } from '@quotakit/client/decimal';
import { useLocale } from '../strings/locale.ts';
import { daysFrom, localDate, type Day } from './history.ts';
import { plot, type Plot } from './plot.ts';
import type { Projection } from './projection.ts';
import { useWidth } from './useWidth.ts';

const HEIGHT = 240;

interface PictureProps {
  readonly days: readonly Day[];
  readonly projection: Projection;
  readonly now: Date;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
}

export function Picture({ days, projection, now, label }: PictureProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const drawn = width > 0 ? plot(days, projection, { width, height: HEIGHT }) : null;
  return (
    <>
      <div class="picture" ref={place}>
        <svg role="img" aria-label={label} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
          {drawn && (
            <>
              <Axes plot={drawn} now={now} />
              <Lines plot={drawn} />
            </>
          )}
        </svg>
      </div>
      <Legend hasProjection={Boolean(drawn?.projected)} hasAdded={Boolean(drawn?.added.length)} />
    </>
  );
}

function Axes({ plot: { rows, columns, inner }, now }: { readonly plot: Plot; readonly now: Date }) {
  const { strings, formats } = useLocale();
  return (
    <g class="axes" aria-hidden="true">
      {rows.map(({ at, value }) => (
        <g key={value}>
          <line x1={inner.start} x2={inner.end} y1={at} y2={at} />
          <text x={inner.start - 8} y={at} text-anchor="end" dominant-baseline="middle">
            {formats.amount(fromMicro(value))}
          </text>
        </g>
      ))}
      {columns.map(({ at, value }) => (
        <text
          key={value}
          x={at}
          y={inner.bottom + 20}
          text-anchor="middle"
          class={value === 0 ? 'today' : ''}
        >
          {value === 0 ? strings.chart.today : formats.day(localDate(daysFrom(now, value)))}
        </text>
      ))}
    </g>
  );
}

function Lines({ plot: { area, line, projected, now, added, inner } }: { readonly plot: Plot }) {
  const { formats } = useLocale();
  return (
    <g aria-hidden="true">
      <path class="area" d={area} />
      <line class="now" x1={now.x} x2={now.x} y1={inner.top} y2={inner.bottom} />
      <path class="line" d={line} />
      {projected && <path class="projected" d={projected} />}
      {added.map(({ x, y, micro }) => (
        <g key={x} class="added">
          <circle cx={x} cy={y} r="4" />
          <text x={x} y={Math.max(y - 10, 11)} text-anchor="middle">
            +{formats.amount(fromMicro(micro))}
          </text>
        </g>
      ))}
      <circle class="point" cx={now.x} cy={now.y} r="4.5" />
    </g>
  );
}

interface LegendProps {
  readonly hasProjection: boolean;
  readonly hasAdded: boolean;
}

function Legend({ hasProjection, hasAdded }: LegendProps) {
  const { strings } = useLocale();
  return (
    <ul class="legend" role="list">
      <li class="legend-balance">{strings.chart.balance}</li>
      {hasProjection && <li class="legend-projected">{strings.chart.projected}</li>}
      {hasAdded && <li class="legend-added">{strings.chart.added}</li>}
    </ul>
  );
}
