import type { Draw, Picture, Values, Words } from './picture.ts';

/** Draws a picture anew whenever a field of its form changes. */
export function mountPicture(place: HTMLElement, draw: Draw): void {
  const form = place.querySelector('form');
  const problem = place.querySelector('[role=alert]');
  const words = JSON.parse(place.dataset['words'] ?? '{}') as Words;
  if (form === null || problem === null) return;
  const update = () => {
    try {
      show(place, draw(valuesOf(form), words));
      problem.textContent = '';
    } catch {
      problem.textContent = words['invalid'] ?? '';
    }
    place.toggleAttribute('data-invalid', problem.textContent !== '');
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A browser may have kept what a reader entered before going back to the page.
  update();
}

function valuesOf(form: HTMLFormElement): Values {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value;
  return values;
}

function show(place: HTMLElement, { texts, states, markup = {} }: Picture): void {
  for (const part of place.querySelectorAll<HTMLElement>('[data-part]')) {
    const name = part.dataset['part'] ?? '';
    const state = states[name];
    if (state !== undefined) part.dataset['state'] = state;
  }
  for (const slot of place.querySelectorAll<HTMLElement>('[data-text]')) {
    slot.textContent = texts[slot.dataset['text'] ?? ''] ?? '';
  }
  for (const slot of place.querySelectorAll<HTMLElement>('[data-markup]')) {
    slot.innerHTML = markup[slot.dataset['markup'] ?? ''] ?? '';
  }
}
