/** The test projects, from the fastest to the slowest; `npm test` runs them all. */
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import type { Plugin as VitestPlugin } from 'vitest/config';
import { defineConfig, type TestProjectConfiguration, type UserWorkspaceConfig } from 'vitest/config';
import { LongestFirst, type Suite } from './tests/suites.ts';
import { jsx, sqlAsText } from './vite.config.ts';

/** A stylesheet holds what it imports, which its place in the cache would not tell: a change of the imported would go unseen. */
const styleIsFresh: VitestPlugin = {
  name: 'style-is-fresh',
  configureVitest({ defineCacheKeyGenerator }) {
    defineCacheKeyGenerator(({ id }) => (id.includes('.css') ? false : undefined));
  },
};

type Settings = NonNullable<UserWorkspaceConfig['test']>;

/** Two cores: all that needs no browser shares them first, then whole servers and browsers. What each may take is in tests/suites.ts. */
const fast: Settings = { sequence: { groupOrder: 0 }, testTimeout: 30_000 };
/** Their files share modules: loading those anew for each file takes longer than the tests. So a test puts back what it replaces. */
const pure: Settings = { ...fast, isolate: false, restoreMocks: true, unstubEnvs: true, unstubGlobals: true };
const engine: Settings = { ...fast, testTimeout: 60_000, hookTimeout: 60_000 };
/** Waits for what is there at once on a machine that has nothing else to do. */
const whole: Settings = {
  sequence: { groupOrder: 1 },
  testTimeout: 300_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
};

function project(
  name: Suite,
  include: readonly string[],
  settings: Settings,
  plugins: UserWorkspaceConfig['plugins'] = [],
): TestProjectConfiguration {
  return {
    plugins: [sqlAsText, styleIsFresh, ...plugins],
    oxc: { jsx },
    test: { name, include: [...include], environment: 'node', css: true, ...settings },
  };
}

const ofKind = (folders: string) => `tests/${folders}/**/*.test.{ts,tsx}`;
/** Those of `client/` open a browser too. */
const wholeKinds = '{e2e,kill,bench,demo,client/student,client/style}';
const edgeContract = 'tests/contract/**/edge*.test.ts';

// Neither asks the network for anything.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
process.env['WRANGLER_SEND_METRICS'] = 'false';

/** The suite that runs inside workerd, against the worker as wrangler.toml describes it. */
const workerd = () =>
  cloudflareTest({ main: './tests/contract/edge-entry.ts', wrangler: { configPath: './wrangler.toml' } });

export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Whatever has no project of its own is here, so that no test file can be left out.
      project(
        'unit',
        [ofKind('**'), ...['architecture', 'audit', 'contract', wholeKinds].map((kind) => `!${ofKind(kind)}`)],
        pure,
      ),
      project('architecture', [ofKind('architecture')], fast),
      project('audit', [ofKind('audit')], { ...fast, testTimeout: 300_000, hookTimeout: 300_000 }),
      project('contract-node', [ofKind('contract'), `!${edgeContract}`], engine),
      project('contract-workerd', [edgeContract], engine, [workerd()]),
      project('e2e', [ofKind(wholeKinds)], whole),
    ],
  },
});
