import { expect, test } from 'vitest';
import {
  headerRules,
  headersFor,
  inlineScriptHashes,
  readHeaderFile,
  writeHeaderFile,
} from '../src/run/build/headers.ts';
import { startSite } from './support/site.ts';

test('only scripts that stand in the page are hashed', () => {
  const html = '<script src="/a.js"></script><script>alert(1)</script>';
  expect(inlineScriptHashes(html)).toEqual(['sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=']);
});

test('a header file is read as it was written', () => {
  const rules = headerRules(['sha256-abc']);
  expect(readHeaderFile(writeHeaderFile(rules))).toEqual(rules);
});

test('WebAssembly may run in workers and not in pages', () => {
  const rules = headerRules([]);
  const policyOf = (address: string) => headersFor(rules, address)['Content-Security-Policy'];
  expect(policyOf('/run/server.js')).toContain("'wasm-unsafe-eval'");
  expect(policyOf('/')).not.toContain('wasm-unsafe-eval');
  expect(policyOf('/')).toContain("default-src 'none'");
});

test('the site is served with its policy, without unsafe scripts', async () => {
  const site = await startSite();
  const answer = await fetch(`${site.url}/guides/authentication/`);
  await answer.body?.cancel();
  await site.stop();
  const policy = answer.headers.get('content-security-policy') ?? '';
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
  expect(scripts).toMatch(/^script-src 'self'( 'sha256-[\w+/=]+')+$/);
});
