const control = document.querySelector<HTMLElement>('.twin-links');
const button = control?.querySelector('button');
if (control && button && 'clipboard' in navigator) {
  button.hidden = false;
  button.addEventListener('click', () => {
    copy(control.dataset['twin'] ?? '').then(
      () => (button.textContent = control.dataset['copied'] ?? ''),
      () => (button.textContent = control.dataset['failed'] ?? ''),
    );
  });
}

/** Copies a twin, its links made so that they work anywhere. */
async function copy(address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The twin was answered with ${answer.status}.`);
  const text = await answer.text();
  await navigator.clipboard.writeText(text.replaceAll('](/', `](${location.origin}/`));
}
