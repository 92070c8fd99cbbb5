import { describe, expect, test } from 'vitest';
import { headerFile, headerRules, headersFor } from '../src/run/build/headers.ts';
import { inlineScriptHashes, withPolicy } from '../src/run/build/policy.ts';
import { absent } from './support/browser.ts';
import { useShared } from './support/shared.ts';

const policyOf = (address: string) => headersFor(headerRules, address).get('Content-Security-Policy');

test('only scripts that stand in the page are hashed, each once', () => {
  const script = '<script>alert(1)</script>';
  const html = `<script src="/a.js"></script>${script}${script}`;
  expect(inlineScriptHashes(html)).toEqual(['sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=']);
});

test('a page says its policy before any script', () => {
  const html = withPolicy('<head><meta charset="utf-8"/><script>alert(1)</script></head>');
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
  expect(() => withPolicy('<head></head>')).toThrow('no place for its policy');
});

test('WebAssembly may run in workers only', () => {
  expect(policyOf('/run/server.js')).toContain("'wasm-unsafe-eval'");
  expect(policyOf('/')).toBe("frame-ancestors 'none'");
});

test('hosts read the rules from a file', () => {
  const file = headerFile(headerRules);
  expect(file).toContain("/*\n  Content-Security-Policy: frame-ancestors 'none'\n");
  expect(file).toContain('\n\n/run/server.js\n');
});

describe.skipIf(absent)('the policy of a page', () => {
  const shared = useShared();

  test('lets neither foreign scripts nor text run', async () => {
    const page = await shared.browser.newPage();
    await page.goto(`${shared.url}/guides/authentication/`);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.foreign = true';
      document.head.append(script);
      return 'foreign' in window;
    });
    expect(ran).toBe(false);
    // The inspector may evaluate text, so the page does it later, by itself.
    const error = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              new Function('return 1')();
              resolve('none');
            } catch (thrown) {
              resolve((thrown as Error).name);
            }
          });
        }),
    );
    expect(error).toBe('EvalError');
    await page.close();
  });
});
