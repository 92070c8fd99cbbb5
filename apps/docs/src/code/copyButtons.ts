const SECONDS = 2;

if ('clipboard' in navigator) document.querySelectorAll<HTMLElement>('.sample[data-copy]').forEach(addButton);

/** Adds to a sample what copies its code; without a script there is none. */
function addButton(sample: HTMLElement): void {
  const { copy = '', copied = '' } = sample.dataset;
  const caption = sample.querySelector('figcaption');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  button.addEventListener('click', () => void copyCode());
  caption?.append(button);
  async function copyCode(): Promise<void> {
    await navigator.clipboard.writeText(sample.querySelector('code')?.textContent ?? '');
    button.textContent = copied;
    setTimeout(() => (button.textContent = copy), SECONDS * 1000);
  }
}
