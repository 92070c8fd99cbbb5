/** Does something once, when a reader comes near an element. */
export function whenReached(name: string, load: (place: HTMLElement) => Promise<void>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void load(target as HTMLElement);
      }
    },
    { rootMargin: '200px' },
  );
  for (const place of document.querySelectorAll<HTMLElement>(name)) observer.observe(place);
}
