import { readFileSync } from 'node:fs';
import type { Reporter, TestModule, TestProject, Vitest } from 'vitest/node';
import { isQuick } from '../stores.ts';
import { judge } from './judge.ts';

/** Fails a run of all tests in which a documented answer was not seen, or an undocumented one was. */
export default class ContractCoverage implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    for (const project of this.#vitest?.projects ?? []) {
      const ran = modules.filter((module) => module.project === project);
      if (ran.length > 0) await report(project, ran.length);
    }
  }
}

async function report(project: TestProject, ran: number): Promise<void> {
  const { logger, config } = project.vitest;
  const { testFiles } = await project.globTestFiles();
  const isPart = project.name === 'postgres' && isQuick;
  if (isPart || ran < testFiles.length || config.testNamePattern !== undefined) {
    logger.log(`coverage (${project.name}): not judged, because only some of the tests ran`);
    return;
  }
  const verdict = judge(readFileSync(project.getProvidedContext().answers, 'utf8'));
  const { documented, reached, missing, undocumented } = verdict;
  logger.log(`coverage (${project.name}): ${reached} of ${documented} (operation, status) pairs`);
  const complaints = [
    ...missing.map((pair) => `not reached: ${pair}`),
    ...undocumented.map((pair) => `not documented: ${pair}`),
  ];
  if (complaints.length === 0) return;
  logger.error(complaints.join('\n'));
  process.exitCode = 1;
}
