import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { writeSbom } from '../src/sbom.ts';

interface Bom {
  readonly metadata: { readonly component: { readonly purl: string } };
  readonly components: readonly {
    readonly purl: string;
    readonly licenses?: readonly object[];
    readonly externalReferences?: readonly { readonly hashes?: readonly object[] }[];
  }[];
}

const folder = mkdtempSync(path.join(tmpdir(), 'quotakit-sbom-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The official schema, as the project that keeps it hands it on. */
function createValidator(): ValidateFunction {
  const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
  const schema = (name: string): object =>
    JSON.parse(
      readFileSync(path.join(path.dirname(library), `res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'),
    ) as object;
  // Its patterns and formats for internationalised addresses are not those of Ajv's strict mode.
  const ajv = new Ajv({
    strict: false,
    formats: { ...fullFormats, 'iri-reference': true, 'idn-email': true },
  });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(schema('bom-1.6'));
}

const isValid = createValidator();

describe.each(inject('tarballs').map(({ manifest }) => ({ name: manifest.name, manifest })))(
  'the bill of materials of $name',
  ({ manifest }) => {
    it('keeps to the schema, and lists what an install brings', async () => {
      const bom = JSON.parse(readFileSync(await writeSbom(manifest, folder), 'utf8')) as Bom;
      isValid(bom);
      expect(isValid.errors).toBeNull();
      expect(bom.metadata.component.purl).toBe(purl(manifest.name, manifest.version));
      const listed = bom.components.map((component) => component.purl);
      const direct = Object.entries(manifest.dependencies ?? {}).filter(
        ([name]) => !name.startsWith('@quotakit/'),
      );
      for (const [name] of direct) {
        expect(listed.some((one) => one.startsWith(`${purl(name, '')}`))).toBe(true);
      }
      expect(bom.components.filter(({ licenses }) => !licenses?.length)).toEqual([]);
    });
  },
);

it('refuses what is not a bill of materials', () => {
  expect(isValid({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ name: 'no type' }] })).toBe(
    false,
  );
});

function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
