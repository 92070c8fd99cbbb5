import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import house from '../rules/plugin.js';
import { fixtures, redocly, spec } from './redocly.js';

const rules = readdirSync(path.join(spec, 'rules'))
  .filter((file) => file.endsWith('.js') && file !== 'plugin.js')
  .map((file) => file.replace('.js', ''));
const config = parse(readFileSync(path.join(spec, 'redocly.yaml'), 'utf8'));
const contract = config.apis.quotakit;

const problems = lintFixtures();

/** All fixtures in one run, each with its own rule alone. Redocly writes one JSON document for each. */
function lintFixtures() {
  const files = rules.flatMap((rule) => ['good', 'bad'].map((quality) => ({ rule, quality })));
  const apis = Object.fromEntries(
    files.map(({ rule, quality }) => [
      `${rule}-${quality}`,
      { root: path.join(fixtures, rule, `${quality}.yaml`), rules: { [`house/${rule}`]: 'error' } },
    ]),
  );
  const documents = redocly(['lint', '--format=json', '--max-problems=1000'], apis, ({ stdout, stderr }) => {
    const texts = stdout.split(/(?<=^\})(?=\{)/m);
    if (texts.length !== files.length) throw new Error(stderr);
    return texts.map((text) => JSON.parse(text));
  });
  return new Map(files.map(({ rule, quality }, index) => [`${rule}/${quality}`, documents[index].problems]));
}

function messages(fixture) {
  return problems
    .get(fixture)
    .map(({ message }) => message)
    .toSorted();
}

describe.each(rules)('%s', (rule) => {
  it('is silent on the good fixture', () => {
    expect(problems.get(`${rule}/good`)).toEqual([]);
  });

  it('says what the bad fixture expects', () => {
    const expected = parse(readFileSync(path.join(fixtures, rule, 'bad.yaml'), 'utf8'))['x-expect'];
    expect(expected.length).toBeGreaterThan(0);
    expect(messages(`${rule}/bad`)).toEqual(expected.toSorted());
    expect(new Set(problems.get(`${rule}/bad`).map(({ ruleId }) => ruleId))).toEqual(
      new Set([`house/${rule}`]),
    );
  });

  it('points at the line of the problem', () => {
    for (const { location } of problems.get(`${rule}/bad`)) expect(location[0].pointer).not.toBe('#/');
  });

  it('is registered, and an error in redocly.yaml', () => {
    expect(house().rules.oas3[rule]).toBeTypeOf('function');
    expect(contract.rules[`house/${rule}`]).toBe('error');
  });
});

it('knows no rule without a file', () => {
  expect(Object.keys(house().rules.oas3).toSorted()).toEqual(rules.toSorted());
  const switched = Object.keys(contract.rules).filter((id) => id.startsWith('house/'));
  expect(switched.map((id) => id.replace('house/', '')).toSorted()).toEqual(rules.toSorted());
});

it('switches rules on as errors or off, never as warnings', () => {
  const severities = Object.values(contract.rules).map((rule) => rule.severity ?? rule);
  expect(new Set(severities)).toEqual(new Set(['error', 'off']));
});
