// `npm run new -- operation <method> <path>`: writes every file that a new operation needs, with what only its author
// can say left empty. The lint names each of these places until it is filled.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeOperation, UsageError } from './operation.mjs';
import { writeOperation } from './write.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [kind, method, url, ...rest] = process.argv.slice(2);

try {
  if (kind !== 'operation' || !method || !url || rest.length > 0) {
    throw new UsageError('Say: npm run new -- operation <method> <path>, such as GET /api/v1/vouchers/{id}/');
  }
  const operation = describeOperation(method, url);
  const files = writeOperation(root, operation);
  translate();
  console.log(report(operation, files));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Adds the new texts to the translations, to be translated. What is still missing there is said by the lint. */
function translate() {
  spawnSync(process.execPath, ['scripts/i18n.mjs', '--write'], {
    cwd: path.join(root, 'spec'),
    stdio: 'ignore',
  });
}

function report({ id }, files) {
  return `${id}: wrote or extended

${files.map((file) => `  ${file}`).join('\n')}

Then:
  1. Fill the YAML. What is missing:    npm run pnpm -- --filter @quotakit/spec lint
  2. Add its texts to the translations: npm run pnpm -- --filter @quotakit/spec i18n --write
  3. Bundle, and make types and client: npm run build
  4. Write the handler and its test:    npm run pnpm -- --filter @quotakit/server typecheck
  5. Say what it means for users:       npm run changeset
`;
}
