/** The test projects, from the fastest to the slowest; `npm test` runs them all. */
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import type { Plugin as VitestPlugin } from 'vitest/config';
import { defineConfig, type TestProjectConfiguration, type UserWorkspaceConfig } from 'vitest/config';
import { jsx, sqlAsText } from './vite.config.ts';

/** A stylesheet holds what it imports, which its place in the cache would not tell: a change of the imported would go unseen. */
const styleIsFresh: VitestPlugin = {
  name: 'style-is-fresh',
  configureVitest({ defineCacheKeyGenerator }) {
    defineCacheKeyGenerator(({ id }) => (id.includes('.css') ? false : undefined));
  },
};

type Settings = NonNullable<UserWorkspaceConfig['test']>;

/** Two cores: the fast tests share them first, then the two engines, then whole servers and browsers. */
const fast: Settings = { sequence: { groupOrder: 0 }, testTimeout: 30_000 };
const engine: Settings = { sequence: { groupOrder: 1 }, testTimeout: 60_000, hookTimeout: 60_000 };
const whole: Settings = {
  sequence: { groupOrder: 2 },
  testTimeout: 300_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
};

function project(
  name: string,
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
    projects: [
      // Whatever has no project of its own is here, so that no test file can be left out.
      project(
        'unit',
        [ofKind('**'), ...['architecture', 'audit', 'contract', wholeKinds].map((kind) => `!${ofKind(kind)}`)],
        fast,
      ),
      project('architecture', [ofKind('architecture')], fast),
      project('audit', [ofKind('audit')], { ...fast, testTimeout: 300_000, hookTimeout: 300_000 }),
      project('contract-node', [ofKind('contract'), `!${edgeContract}`], engine),
      project('contract-workerd', [edgeContract], engine, [workerd()]),
      project('e2e', [ofKind(wholeKinds)], whole),
    ],
  },
});
