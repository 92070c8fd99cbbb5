import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { isAccessible } from './accessibility.ts';
import { showsData } from './data.ts';
import { holdsSession } from './session.ts';
import { absent } from './support/browser.ts';
import { stage } from './support/stage.ts';

describe.skipIf(absent)('the console in a browser', () => {
  beforeAll(() => stage.begin());
  afterEach(() => stage.page.close());
  afterAll(() => stage.end());

  describe('shows what the server has', () => {
    showsData();
  });
  describe('holds a session', () => {
    holdsSession();
  });
  describe('is for everyone', () => {
    isAccessible();
  });
});
