/** Loads and opens what a button of an element stands for, when it is first wanted. */
export function openOnClick(name: string, open: (place: HTMLElement) => Promise<void>): void {
  const place = document.querySelector<HTMLElement>(name);
  const button = place?.querySelector('button');
  button?.addEventListener('click', () => {
    button.disabled = true;
    open(place as HTMLElement).catch(() => {
      button.disabled = false;
      button.textContent = place?.dataset['failed'] ?? '';
    });
  });
}
