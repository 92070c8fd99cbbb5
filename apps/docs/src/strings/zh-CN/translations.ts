import decisions from './decisions.json' with { type: 'json' };
import measurements from './measurements.json' with { type: 'json' };

type Texts = Readonly<Record<string, string>>;

/** Texts that are written elsewhere in English, by the English text: one that changes has no translation. */
export const translations = {
  decision(english: string): string {
    const chinese = (decisions as Texts)[english];
    if (chinese === undefined) throw new Error(`There is no Chinese for “${english}”.`);
    return chinese;
  },
  /** In English where there is none: whoever measures something new can still build the site. */
  measurement: (english: string): string => (measurements as Texts)[english] ?? english,
};
