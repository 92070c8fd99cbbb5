import { describe, expect, it } from 'vitest';
import { sign } from '../../src/auth/akSk.ts';
import { canonicalQuery, canonicalRequest } from '../../src/auth/canonicalRequest.ts';
import { sha256 } from '../../src/crypto.ts';

interface Vector {
  readonly method: string;
  readonly url: string;
  readonly date: string;
  /** The signed headers besides X-Sdk-Date. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signature: string;
}

const PARTNER = 'https://bss-intl.myhuaweicloud.com/v2/partners/credit/consumption-quota';
const JSON_TYPE = { 'content-type': 'application/json' };
const INSTANCE = '73d69ae0cfcf460190522d06b60f05ad/apic/instances/f0fa1789-3b76-433b-a787-9892951c620e';
const HOST = 'service.endpoint.myhuaweicloud.com';

// Published with the vendor's signing libraries, or made by running one of them.
const vectors: Readonly<Record<string, Vector>> = {
  V1: {
    method: 'GET',
    url: 'https://example.com/path?limit=1',
    date: '20060102T150405Z',
    signature: '5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624',
  },
  V2: {
    method: 'POST',
    url: 'https://example.com/path?key=value',
    date: '20060102T150405Z',
    body: '{"Name":"test","Id":1}\n',
    signature: 'cecc2af119b18ab70b4d094c0750f3b42c02f254903179a0fc2cc72fc9db4f59',
  },
  V3: {
    method: 'GET',
    url: `https://${HOST}/resources?size=1`,
    date: '20200608T023900Z',
    headers: { host: HOST },
    signature: 'cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842',
  },
  V4: {
    method: 'POST',
    url: `https://${HOST}/resources?size=1`,
    date: '20200608T023900Z',
    headers: { host: HOST },
    body: '{"name":"test","id":1}',
    signature: '436b1ac0a1ae03705934bb70ef2f2e09f7bfed2117d731a38235053199323a1f',
  },
  V6: {
    method: 'GET',
    url: PARTNER,
    date: '20060102T150405Z',
    headers: { ...JSON_TYPE, host: 'bss-intl.myhuaweicloud.com' },
    signature: '168949004ef716f68bccf5a5c5fb221747effb641ddd1662f29389754aecd7d4',
  },
  V7: {
    method: 'POST',
    url: `https://roma.example.com/v2/${INSTANCE}/app-quotas`,
    date: '20200919T072747Z',
    headers: {
      'content-type': 'application/json;charset=UTF-8',
      host: 'roma.example.com',
      'x-project-id': '73d69ae0cfcf460190522d06b60f05ad',
    },
    body: '{"name":"ClientQuota_demo","call_limits":1000,"time_unit":"DAY","time_interval":1,"reset_time":"2020-09-20 00:00:00"}',
    signature: 'fa5c6b3668d875a02a64d7a9444ad0140fbcfbdf9c9a94105cac9d249c711377',
  },
  V8: {
    method: 'GET',
    url: `https://roma.example.com/v2/p/apic/instances/i/app-quotas?limit=20&offset=0&name=${encodeURIComponent('a b+c/一~*')}`,
    date: '20200919T072747Z',
    headers: { ...JSON_TYPE, host: 'roma.example.com' },
    signature: 'e79999f08c333bd40122437c09b4121bdaa3d34f7a0e6486b0c65618e26c3d30',
  },
  V9: {
    method: 'GET',
    url: PARTNER,
    date: '20200919T072747Z',
    headers: {
      ...JSON_TYPE,
      host: 'bss-intl.myhuaweicloud.com',
      'x-domain-id': 'd',
      'x-security-token': 'tok',
    },
    signature: 'dd806dfd846d52d7a45bdcf0af3fb949f42a66576eb33841b7734e84212120d5',
  },
};

async function canonicalOf({ method, url, date, headers = {}, body = '' }: Vector): Promise<string> {
  return canonicalRequest({
    method,
    url: new URL(url),
    headers: [['x-sdk-date', date], ...Object.entries(headers)],
    payload: sha256(body),
  });
}

describe('SDK-HMAC-SHA256', () => {
  it.each(Object.entries(vectors))('makes the published signature %s', async (_name, vector) => {
    expect(await sign(await canonicalOf(vector), vector.date, 'SecretKey')).toBe(vector.signature);
  });

  it('makes the published steps of V7', async () => {
    const canonical = await canonicalOf(vectors['V7']!);
    expect(canonical.split('\n').at(-1)).toBe(
      '1807afb36ae958041da8a2fa15648f9ecd9c42c70c72b63fb1303d04d0d03978',
    );
    expect(sha256(canonical)).toBe('cba88643888a42ffcf1d897f5453bbb75b58716f9467d7f6637ad54addff6925');
  });
});

describe('the canonical query', () => {
  it('is the published one for Q1', () => {
    const query = new URLSearchParams([
      ['limit', '1'],
      ['enable', 'true'],
      ['test', '一 (&=?!#%.*)'],
      ['path', '/tmp/123'],
      ['multi', '3'],
      ['multi', '1'],
      ['multi', '2'],
    ]);
    expect(canonicalQuery(query)).toBe(
      'enable=true&limit=1&multi=1&multi=2&multi=3&path=%2Ftmp%2F123&test=%E4%B8%80%20%28%26%3D%3F%21%23%25.%2A%29',
    );
  });

  it.each([
    ['limit=20&offset=0&name=a+b%2bc%2F%e4%b8%80~*', 'limit=20&name=a%20b%2Bc%2F%E4%B8%80~%2A&offset=0'],
    ['b&a=', 'a=&b='],
    ['', ''],
    // By bytes U+FFFD comes before U+1F600, by JavaScript's order after it.
    ['%F0%9F%98%80=1&%EF%BF%BD=1', '%EF%BF%BD=1&%F0%9F%98%80=1'],
  ])('of %s', (raw, canonical) => {
    expect(canonicalQuery(new URLSearchParams(raw))).toBe(canonical);
  });
});

describe('the canonical path', () => {
  it.each([
    ['', '/'],
    ['/a', '/a/'],
    ['/a/', '/a/'],
    ['/a%20b/%7e', '/a%20b/~/'],
    ['/%E4%B8%80(1)', '/%E4%B8%80%281%29/'],
    ['/%zz', '/%25zz/'],
  ])('of %s', (path, canonical) => {
    const url = new URL(`https://example.com${path}`);
    expect(canonicalRequest({ method: 'GET', url, headers: [], payload: '' }).split('\n')[1]).toBe(canonical);
  });
});
