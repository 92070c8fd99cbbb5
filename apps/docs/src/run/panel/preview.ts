import { curl } from '../../reference/code/curl.ts';
import { python } from '../../reference/code/python.ts';
import type { CodeRequest } from '../../reference/code/request.ts';
import { typescript } from '../../reference/code/typescript.ts';
import { codeBlock } from '../ui/code.ts';
import { tabs } from '../ui/tabs.ts';
import { words } from '../ui/words.ts';

/** A request as code, in each language. */
export interface Preview {
  readonly view: HTMLElement;
  show(request: CodeRequest): void;
}

const LANGUAGES = [
  [words.curl, curl],
  [words.typescript, typescript],
  [words.python, python],
] as const;

export function preview(): Preview {
  const blocks = LANGUAGES.map(([label, write]) => ({ label, write, block: codeBlock(label) }));
  return {
    view: tabs(
      words.request,
      blocks.map(({ label, block }) => ({ label, panel: block.view })),
    ),
    show(request) {
      for (const { write, block } of blocks) block.show(write(request));
    },
  };
}
