import { ThrottleUnavailable, type Throttle } from './throttle.ts';

/** Decides by `shared`; while that cannot be asked, by `local`, so that nobody is let through uncounted. */
export function withFallback(shared: Throttle, local: Throttle): Throttle {
  async function either<Answer>(ask: (throttle: Throttle) => Promise<Answer>): Promise<Answer> {
    try {
      return await ask(shared);
    } catch (error) {
      if (!(error instanceof ThrottleUnavailable)) throw error;
      return ask(local);
    }
  }

  return {
    take: (key, rule, now) => either((throttle) => throttle.take(key, rule, now)),
    count: (key, rule, now) => either((throttle) => throttle.count(key, rule, now)),
    forget: (key) => either((throttle) => throttle.forget(key)),
  };
}
