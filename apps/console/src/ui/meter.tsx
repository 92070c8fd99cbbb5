interface MeterProps {
  readonly label: string;
  /** From 0 to 1; it is for the drawing only. */
  readonly share: number;
  /** What is said in place of the share. */
  readonly text: string;
}

export type Level = 'fine' | 'near' | 'full';

const NEAR = 0.8;

export function levelOf(share: number): Level {
  if (share >= 1) return 'full';
  return share >= NEAR ? 'near' : 'fine';
}

/** A bar that shows how much of something is used. */
export function Meter({ label, share, text }: MeterProps) {
  const shown = Math.min(1, Math.max(0, share));
  return (
    <div
      class={`meter meter-${levelOf(share)}`}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(shown * 100)}
      aria-valuetext={text}
    >
      <span style={{ width: `${shown * 100}%` }} />
    </div>
  );
}
