/**
 * Checks everything that must hold, the cheapest first, and ends with one line. A failure does not stop the checks
 * after it.
 */
import { spawnSync } from 'node:child_process';
import { startVitest, type TestModule } from 'vitest/node';
import { ALL_S, BUDGET_S, WHOLE_WORKERS, WORKERS } from './suites.ts';

const checks = [
  ['types', 'npm run --silent types'],
  ['lint', 'npm run --silent lint'],
  ['unused', 'knip --no-progress'],
  ['build', 'node .ci/build.js --force'],
] as const;

const times: string[] = [];

const failedChecks = checks.filter(([name, command]) => {
  console.log(`\n${name}: ${command}`);
  const startMs = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  times.push(`${name}: ${inSeconds(performance.now() - startMs)}`);
  return status !== 0;
});

const tests = await runTests();
const failed = tests.failed + failedChecks.length;
console.log(
  `\nHow long each took (the files of a suite are added up; ${WORKERS} workers share them, and ${WHOLE_WORKERS} those of e2e):`,
);
for (const time of times) console.log(`  ${time}`);
console.log(`  everything: ${inSeconds(performance.now())} from start to end, of ${ALL_S} s on two cores\n`);
for (const [name] of failedChecks) console.log(`failed check: ${name}`);
console.log(`${tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * @returns how many tests passed and how many failed; a file that did not load and an error outside a test count as
 * failed
 */
async function runTests(): Promise<{ readonly passed: number; readonly failed: number }> {
  const vitest = await startVitest(process.argv.slice(2), {
    run: true,
    watch: false,
    update: 'none',
    reporters: ['default'],
  });
  const modules = vitest.state.getTestModules();
  times.push(...timesOf(modules));
  const strayErrors = vitest.state.getUnhandledErrors().length;
  const passed = countTests(modules, 'passed');
  const unloaded = modules.filter((module) => module.state() === 'failed' && module.children.size === 0).length;
  await vitest.close();
  // A run that finds no tests has shown nothing, so it fails.
  return { passed, failed: countTests(modules, 'failed') + unloaded + strayErrors + (passed === 0 ? 1 : 0) };
}

/**
 * One line for each suite. A suite that takes longer than it may is marked, but it does not fail, because the machine
 * may be slow.
 */
function timesOf(modules: readonly TestModule[]): readonly string[] {
  return Object.entries(BUDGET_S).map(([suite, budgetS]) => {
    const files = modules.filter(({ project }) => project.name === suite);
    const ms = files.reduce((sum, module) => sum + timeOf(module), 0);
    const isOver = ms > budgetS * 1000;
    return `${suite}: ${inSeconds(ms)} of ${budgetS} s${isOver ? ', which is over its budget' : ''}`;
  });
}

/** The time from loading a file to its last test, in milliseconds. */
function timeOf(module: TestModule): number {
  const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } = module.diagnostic();
  return environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration;
}

function inSeconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`;
}

function countTests(modules: readonly TestModule[], state: 'passed' | 'failed'): number {
  return modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
}
