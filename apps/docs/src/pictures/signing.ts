import { canonicalRequest, sign, stringToSign } from '@quotakit/client/auth/huawei';
import type { Picture, Values } from './picture.ts';

/** What the form holds at first: a request whose signature the vendor's own signer gives as well. */
export const signingValues = {
  method: 'POST',
  url: 'https://roma.example.com/v2/73d69ae0cfcf460190522d06b60f05ad/apic/instances/f0fa1789-3b76-433b-a787-9892951c620e/app-quotas',
  contentType: 'application/json;charset=UTF-8',
  projectId: '73d69ae0cfcf460190522d06b60f05ad',
  date: '20200919T072747Z',
  body: '{"name":"ClientQuota_demo","call_limits":1000,"time_unit":"DAY","time_interval":1,"reset_time":"2020-09-20 00:00:00"}',
  ak: 'AccessKey',
  sk: 'SecretKey',
};

/** The steps of a signature, by the client's own signer. */
export function drawSigning(values: Values): Picture {
  const text = (name: string) => values[name] ?? '';
  const headers = {
    'content-type': text('contentType').trim(),
    host: new URL(text('url')).host,
    'x-project-id': text('projectId').trim(),
    'x-sdk-date': text('date').trim(),
  };
  const signed = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
  // A form sends line breaks as CR and LF, whatever was typed.
  const body = text('body').replaceAll('\r\n', '\n');
  const request = { method: text('method'), url: text('url'), headers: signed, body };
  const authorization = sign(request, { ak: text('ak'), sk: text('sk') });
  return {
    texts: {
      canonical: canonicalRequest(request),
      toSign: stringToSign(request),
      signature: authorization.slice(authorization.lastIndexOf('=') + 1),
      header: `Authorization: ${authorization}`,
    },
    states: {},
  };
}
