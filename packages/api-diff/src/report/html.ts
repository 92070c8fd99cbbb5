import { createHash } from 'node:crypto';
import type { Entry } from '../entry.ts';
import {
  errorLabel,
  exampleLabel,
  groupsOf,
  opinionLines,
  placeOf,
  type ReportModel,
  short,
  tally,
} from './model.ts';

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3a3f48); --soft: light-dark(#f5f6f8, #1d2026);
  --major: light-dark(#b3261e, #ff8a80); --minor: light-dark(#7a5900, #f2c14e); --patch: light-dark(#0b57a4, #8ab8ff); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  background: light-dark(#fff, #14161a); color: light-dark(#1b1d21, #e6e8eb); }
article { border: 1px solid var(--line); border-left: .3rem solid; border-radius: .4rem; padding: .6rem 1rem; margin: .8rem 0; }
.major { border-left-color: var(--major); } .minor { border-left-color: var(--minor); } .patch { border-left-color: var(--patch); }
h3 { margin: 0; font-size: 1rem; } pre { background: var(--soft); padding: .6rem; overflow: auto; border-radius: .3rem; }
code { font-size: .9em; overflow-wrap: anywhere; } .note { font-size: .85rem; opacity: .85; }
`;

/** A report as one page that loads nothing and runs nothing. */
export function toHtml(model: ReportModel): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const groups = groupsOf(model.changes).map(
    ({ title, entries }) => `<section><h2>${html(title)}</h2>${entries.map(article).join('')}</section>`,
  );
  const refusals = (model.refusals ?? []).map((text) => `<p><strong>Refused:</strong> ${html(text)}</p>`);
  const errors = model.compileErrors ?? [];
  const compile =
    errors.length > 0 ? `<h2>Code that no longer compiles</h2><pre>${html(errors.join('\n'))}</pre>` : '';
  const opinion = model.secondOpinion ? secondOpinion(opinionLines(model.secondOpinion)) : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width"><title>API diff: ${model.level}</title><style>${STYLE}</style></head>
<body><main><h1>API diff: ${model.level}</h1><p>${tally(model.changes)}.</p>${refusals.join('')}${groups.join('')}${compile}${opinion}</main></body></html>
`;
}

function secondOpinion([first, ...rest]: readonly [string, ...string[]]): string {
  const list = rest.map((line) => `<li>${html(line)}</li>`).join('');
  return `<h2>Second opinion</h2><p>${html(first)}</p>${list === '' ? '' : `<ul>${list}</ul>`}`;
}

function article(entry: Entry): string {
  const parts = [
    `<h3>${entry.level}: ${html(entry.location)} <code>${html(entry.rule)}</code></h3>`,
    `<p><code>${html(short(entry.before))}</code> → <code>${html(short(entry.after))}</code></p>`,
    `<p>${html(entry.reason)}</p>`,
  ];
  if (entry.counterExample !== undefined)
    parts.push(
      `<p>${exampleLabel(entry)}:</p><pre>${html(JSON.stringify(entry.counterExample, null, 2))}</pre>`,
    );
  if (entry.error !== undefined) parts.push(`<p>${errorLabel(entry)}: <code>${html(entry.error)}</code></p>`);
  if (entry.types) parts.push(`<p>In the generated types:</p><pre>${html(entry.types.join('\n'))}</pre>`);
  if (entry.level === 'major') parts.push(`<p><strong>To do:</strong> ${html(entry.migrate)}</p>`);
  if (entry.operations.length > 1) parts.push(note('Felt by', entry.operations));
  if (entry.clientFunctions.length > 0) parts.push(note('Client functions:', entry.clientFunctions));
  const place = placeOf(entry);
  if (place !== undefined) parts.push(note('Written in', [place]));
  return `<article class="${entry.level}">${parts.join('')}</article>`;
}

function note(label: string, items: readonly string[]): string {
  return `<p class="note">${label} ${items.map((item) => `<code>${html(item)}</code>`).join(', ')}</p>`;
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
