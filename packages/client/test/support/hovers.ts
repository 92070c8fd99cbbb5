import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type typescript from 'typescript-5';

/** What an editor shows for a name. */
export interface Hover {
  readonly name: string;
  /** Its signature where it is called. */
  readonly call: string;
  /** Its type where it is only mentioned. */
  readonly mention: string;
  /** The text below. */
  readonly text: string;
}

/** What an editor shows for names of the package, in a project that has it installed. */
export function hoversOf(ts: typeof typescript, folder: string, names: readonly string[]): Hover[] {
  const lines = names.map((name) => `void [${name}({} as never, {} as never), ${name}];\n`);
  const source = `import { ${names.join(', ')} } from '@quotakit/client';\n${lines.join('')}`;
  const file = path.join(folder, 'hovers.ts');
  writeFileSync(file, source);
  const service = ts.createLanguageService(hostOf(ts, folder, file));
  return names.map((name) => {
    const at = (text: string): typescript.QuickInfo | undefined =>
      service.getQuickInfoAtPosition(file, source.indexOf(text) + text.indexOf(name));
    const [call, mention] = [at(`[${name}(`), at(` ${name}];`)];
    return {
      name,
      call: ts.displayPartsToString(call?.displayParts),
      mention: ts.displayPartsToString(mention?.displayParts),
      text: ts.displayPartsToString(call?.documentation),
    };
  });
}

function hostOf(ts: typeof typescript, folder: string, file: string): typescript.LanguageServiceHost {
  const { sys } = ts;
  return {
    fileExists: (name) => sys.fileExists(name),
    getCompilationSettings: () => ({ module: ts.ModuleKind.NodeNext, strict: true, types: [] }),
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    getScriptFileNames: () => [file],
    getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(sys.readFile(name) ?? ''),
    getProjectVersion: () => '1',
    getScriptVersion: () => '1',
    readFile: (name) => sys.readFile(name),
  };
}
