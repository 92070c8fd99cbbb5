import type { Page } from 'playwright-core';

/** How two pictures differ. */
export interface Difference {
  /** The share of the pixels that are of another colour; 1 where the sizes differ. */
  readonly share: number;
  /** A picture with those pixels in red, in base 64; empty where the sizes differ. */
  readonly picture: string;
}

/** Less than this in each channel cannot be seen. */
const LEAST = 24;

/** Compares two PNG pictures, in a page as that can read them. */
export function compare(page: Page, before: Buffer, now: Buffer): Promise<Difference> {
  const given = { before: before.toString('base64'), now: now.toString('base64'), least: LEAST };
  return page.evaluate(async ({ before: first, now: second, least }) => {
    const pixelsOf = async (base64: string) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (context === null) throw new Error('There is no canvas.');
      context.drawImage(image, 0, 0);
      return { context, data: context.getImageData(0, 0, image.width, image.height) };
    };
    const [old, fresh] = await Promise.all([pixelsOf(first), pixelsOf(second)]);
    const { width, height } = old.data;
    if (width !== fresh.data.width || height !== fresh.data.height) return { share: 1, picture: '' };
    let count = 0;
    for (let start = 0; start < old.data.data.length; start += 4) {
      const differs = [0, 1, 2].some(
        (channel) =>
          Math.abs((old.data.data[start + channel] ?? 0) - (fresh.data.data[start + channel] ?? 0)) > least,
      );
      if (!differs) continue;
      count += 1;
      fresh.data.data.set([255, 0, 0, 255], start);
    }
    fresh.context.putImageData(fresh.data, 0, 0);
    const blob = await fresh.context.canvas.convertToBlob();
    const url = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(String(reader.result)));
      reader.readAsDataURL(blob);
    });
    return { share: count / (width * height), picture: url.slice(url.indexOf(',') + 1) };
  }, given);
}
