/** The test projects, from the fastest to the slowest; `npm test` runs them all. */
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { transform } from 'lightningcss';
import type { Plugin as VitestPlugin } from 'vitest/config';
import { defineConfig, type TestProjectConfiguration, type UserWorkspaceConfig } from 'vitest/config';
import { LongestFirst, WHOLE_WORKERS, WORKERS, type Suite } from './tests/suites.ts';
import { css, jsx, sqlAsText } from './vite.config.ts';

/** Keeps stylesheets out of the cache. A stylesheet contains what it imports, and the cache would not notice a change of that. */
const styleIsFresh: VitestPlugin = {
  name: 'style-is-fresh',
  configureVitest({ defineCacheKeyGenerator }) {
    defineCacheKeyGenerator(({ id }) => (id.includes('.css') ? false : undefined));
  },
};

/** Makes students' styles as short as they are when they are built, so that tests measure what is sent and kept. */
const styleAsBuilt: VitestPlugin = {
  name: 'style-as-built',
  enforce: 'post',
  transform: {
    filter: { id: /\/style\/(student|results-page|wall-page)\.css\?inline/ },
    handler(code, id) {
      const [, text = '""'] = /^export default (".*")/s.exec(code) ?? [];
      const targets = { chrome: 80 << 16, ios_saf: 13 << 16 };
      const style = { filename: id, code: Buffer.from(JSON.parse(text)), minify: true, targets };
      const { code: short } = transform({ ...css.lightningcss, ...style });
      return { code: `export default ${JSON.stringify(short.toString())}`, map: null };
    },
  },
};

/**
 * Loads every part of the worker with the file that may need it. A test that is over cannot wait for modules; and in workerd they
 * come over a wire, which belongs to the first request that needs them, so that all others would wait for ever. In a built server
 * they lie in the bundle, and tests/e2e/ has that.
 */
const partsAtOnce: VitestPlugin = {
  name: 'parts-at-once',
  enforce: 'pre',
  transform: {
    filter: { id: /^(?!.*\/tests\/).*\/worker\/.*\.tsx?$/, code: /\bimport\('\./ },
    handler(code) {
      const paths: string[] = [];
      const replaced = code.replace(/\bimport\(('\.[^']+')\)/g, (_all, path: string) => {
        paths.push(path);
        return `Promise.resolve(part${paths.length})`;
      });
      const imports = paths.map((path, i) => `import * as part${i + 1} from ${path};`);
      return { code: `${imports.join(' ')} ${replaced}`, map: null };
    },
  },
};

type Settings = NonNullable<UserWorkspaceConfig['test']>;

/**
 * On two cores, everything without a browser runs first, and then the tests with whole servers and browsers. How long each
 * may take is in tests/suites.ts. All files of a worker share loaded modules, because each would take a second or more to load
 * them. So a test restores what it replaces.
 */
const fast: Settings = { isolate: false, sequence: { groupOrder: 0 }, testTimeout: 30_000, hookTimeout: 30_000 };
const pure: Settings = { ...fast, restoreMocks: true, unstubEnvs: true, unstubGlobals: true };
const engine: Settings = { ...fast, testTimeout: 60_000, hookTimeout: 60_000 };
/** These tests wait longer than a machine needs that has nothing else to do. */
const whole: Settings = {
  isolate: false,
  maxWorkers: WHOLE_WORKERS,
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
    plugins: [sqlAsText, partsAtOnce, styleIsFresh, styleAsBuilt, ...plugins],
    oxc: { jsx },
    css,
    test: { name, include: [...include], environment: 'node', css: true, ...settings },
  };
}

const ofKind = (folders: string) => `tests/${folders}/**/*.test.{ts,tsx}`;
/** These folders open a browser, and so do two of `client/`. */
const wholeKinds = '{e2e,kill,bench,demo,client/student,client/style}';
const edgeContract = 'tests/contract/**/edge*.test.ts';

// With these settings, neither tool asks the network for anything.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
process.env['WRANGLER_SEND_METRICS'] = 'false';

/** The suite that runs inside workerd, against the worker as wrangler.toml describes it. */
const workerd = () =>
  cloudflareTest({ main: './tests/contract/edge-entry.ts', wrangler: { configPath: './wrangler.toml' } });

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    passWithNoTests: true,
    sequence: { sequencer: LongestFirst },
    projects: [
      // This project has every test that belongs to no other, so that no test file can be left out.
      project(
        'unit',
        [ofKind('**'), ...['architecture', 'audit', 'contract', wholeKinds].map((kind) => `!${ofKind(kind)}`)],
        pure,
      ),
      project('architecture', [ofKind('architecture')], fast),
      project('audit', [ofKind('audit')], { ...fast, testTimeout: 300_000, hookTimeout: 300_000 }),
      project('contract-node', [ofKind('contract'), `!${edgeContract}`], engine),
      // Modules that hold a clock or a world belong to one file there, as its Durable Objects do.
      project('contract-workerd', [edgeContract], { ...engine, isolate: true }, [workerd()]),
      project('e2e', [ofKind(wholeKinds)], whole),
    ],
  },
});
