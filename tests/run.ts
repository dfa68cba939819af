/** Everything that must hold, cheapest first, and one line at the end; nothing is skipped after a failure. */
import { spawnSync } from 'node:child_process';
import { startVitest, type TestModule } from 'vitest/node';

const checks = [
  ['types', 'tsc --noEmit'],
  ['lint', 'npm run --silent lint'],
  ['unused', 'knip --no-progress'],
  ['build', 'node .ci/build.js --force'],
] as const;

const failedChecks = checks.filter(([name, command]) => {
  console.log(`\n${name}: ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0;
});

const tests = await runTests();
const failed = tests.failed + failedChecks.length;
for (const [name] of failedChecks) console.log(`failed check: ${name}`);
console.log(`${tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** @returns how many tests passed; and how many failed, with every file that did not load and every error outside a test */
async function runTests(): Promise<{ readonly passed: number; readonly failed: number }> {
  const vitest = await startVitest(process.argv.slice(2), {
    run: true,
    watch: false,
    update: 'none',
    reporters: ['default'],
  });
  const modules = vitest.state.getTestModules();
  const strayErrors = vitest.state.getUnhandledErrors().length;
  const passed = countTests(modules, 'passed');
  const unloaded = modules.filter((module) => module.state() === 'failed' && module.children.size === 0).length;
  await vitest.close();
  // A run that finds no tests has shown nothing.
  return { passed, failed: countTests(modules, 'failed') + unloaded + strayErrors + (passed === 0 ? 1 : 0) };
}

function countTests(modules: readonly TestModule[], state: 'passed' | 'failed'): number {
  return modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
}
