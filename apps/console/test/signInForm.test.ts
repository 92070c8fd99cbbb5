import { expect, test } from 'vitest';
import { emptyForm, keysOf } from '../src/session/signInForm.ts';

const form = { ...emptyForm, platformToken: 'platform-v1-0', projectId: 'p' };

test('the keys of a project may be left out, but not half of them', () => {
  expect(keysOf(form)).toEqual({ platformToken: 'platform-v1-0', project: null });
  expect(keysOf({ ...form, accessKey: 'AK' })).toBeNull();
  expect(keysOf({ ...form, secretKey: 'SK' })).toBeNull();
  expect(keysOf({ ...form, accessKey: 'AK', secretKey: 'SK' })?.project).toEqual({
    kind: 'akSk',
    accessKey: 'AK',
    secretKey: 'SK',
    projectId: 'p',
  });
});

test('of two ways only the chosen one is used', () => {
  const both = { ...form, kind: 'xAuthToken', accessKey: 'AK', secretKey: 'SK' } as const;
  expect(keysOf(both)?.project).toBeNull();
  expect(keysOf({ ...both, authToken: 'T' })?.project).toEqual({
    kind: 'xAuthToken',
    token: 'T',
    projectId: 'p',
  });
});
