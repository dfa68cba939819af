/** Says how everything is built: the staff app, the page about the API, the student script, and the worker for Node, for the demo and for the edge. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import isPseudoClass from '@csstools/postcss-is-pseudo-class';
import { defineConfig, runnerImport, type EnvironmentOptions, type Plugin, type UserConfig } from 'vite';
import type { Description } from './client/api-docs/description.ts';
import type * as ApiDocsPage from './client/api-docs/page.tsx';
import { environmentFor, otherLanguages, wordsInEachLanguage } from './staff-languages.ts';

/** Loads `.sql` files as text, because the migrations of the worker import them. */
export const sqlAsText: Plugin = {
  name: 'sql-as-text',
  transform: {
    filter: { id: /\.sql$/ },
    handler: (code) => ({ code: `export default ${JSON.stringify(code)};`, map: null, moduleType: 'js' }),
  },
};

/** Leaves out of the build what schema/instrument/items.ts does not read, such as the reasons why an item is asked. */
const lightItems: Plugin = {
  name: 'light-items',
  enforce: 'pre',
  transform: {
    filter: { id: /\/instrument\/items\.json$/ },
    handler(code) {
      const read = ['items', 'ticklists', 'id', 'construct', 'stem', 'scale', 'polarity', 'hint', 'options'];
      return { code: JSON.stringify(JSON.parse(code), read), map: null };
    },
  },
};

/** The servers read no more of the library of acts than its titles; the demo plays whole acts (E8.3, P14). */
const lightActs: Plugin = {
  name: 'light-acts',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'node' || name === 'edge',
  transform: {
    filter: { id: /\/instrument\/acts(\.[\w-]+)?\.json$/ },
    handler: (code) => ({ code: JSON.stringify(JSON.parse(code), ['acts', 'id', 'title']), map: null }),
  },
};

const COPY = '?students';

/**
 * Gives the schemas that students' requests need a copy of zod for themselves, with no more of it than they use: of a module that
 * several parts of the Worker share, each isolate would evaluate what any of them uses (P14). zod provides for copies: they share
 * its settings.
 */
const zodOfStudents: Plugin = {
  name: 'zod-of-students',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'edge',
  async resolveId(source, importer = '') {
    if (source !== 'zod/mini' && !(importer.endsWith(COPY) && source.startsWith('.'))) return null;
    const found = await this.resolve(source, importer.replace(COPY, ''), { skipSelf: true });
    return found && { ...found, id: found.id + COPY };
  },
  load: {
    filter: { id: /\?students$/ },
    handler: (id) => readFileSync(id.replace(COPY, ''), 'utf8'),
  },
};

/** Puts the description of the API beside the files that browsers load, so that the Worker does not contain it (P14). */
const openapi: Plugin = {
  name: 'openapi',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'openapi.json', source: readFileSync('schema/openapi/openapi.json') });
  },
};

/** Renders the same description as a page, so that no browser and no server has to (docs/decisions/0117). */
const apiDocs: Plugin = {
  name: 'api-docs',
  transformIndexHtml: {
    order: 'pre',
    async handler(html, { path }) {
      if (path !== '/api-docs/index.html') return html;
      // Node itself cannot load JSX, and tests load this file without Vite.
      const { module } = await runnerImport<typeof ApiDocsPage>('./client/api-docs/page.tsx', {
        configFile: false,
        oxc: { jsx },
      });
      const description = JSON.parse(readFileSync('schema/openapi/openapi.json', 'utf8')) as Description;
      const body = module.renderApiDocs(description);
      return html.replace(/(<body>)[^]*(<\/body>)/, (_all, start: string, end: string) => start + body + end);
    },
  },
};

const SHEBANG = '#!/usr/bin/env node\n';

/**
 * Puts a small file before each server that every Node can read. On an old Node the database would end the process
 * without a word, and an even older one could not load the server at all.
 */
const nodeFirst: Plugin = {
  name: 'node-first',
  applyToEnvironment: ({ name }) => name === 'node' || name === 'demo' || name === 'cli',
  generateBundle(_options, bundle) {
    const check = readFileSync('.ci/node-version.js', 'utf8');
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.isEntry)
        this.emitFile({
          type: 'asset',
          fileName: `${chunk.name}.js`,
          // The command line is started by its name (package.json, `bin`).
          source: `${chunk.name === 'node-cli' ? SHEBANG : ''}${check}await import('./${chunk.fileName}');\n`,
        });
  },
};

export const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

/** Students' pages may be read on these, and in the in-app views of such phones (decision 0050). */
const STUDENT_BROWSERS = ['chrome80', 'ios13'];

/** The name of `light-dark()` in Lightning CSS (`Features.LightDark`). */
const LIGHT_DARK = 1 << 20;

/** The styles that are inlined in students' pages. */
const STUDENT_STYLES = /\/client\/style\/(student|results-page|wall-page)\.css\b/;

/**
 * Writes `:is()` in full and takes the cascade layers out of students' styles, because browsers before Safari 15.4 and
 * Chrome 99 drop what has one or is in one (decision 0054). The staff app keeps them.
 */
const older = [isPseudoClass(), cascadeLayers()];
export const css = {
  postcss: {
    plugins: older.map((plugin) => ({
      postcssPlugin: 'postcssPlugin' in plugin ? plugin.postcssPlugin : '',
      prepare(result) {
        if (!STUDENT_STYLES.test(result.opts.from ?? '') || !('postcssPlugin' in plugin)) return {};
        const { prepare, postcssPlugin: _name, ...visitors } = plugin;
        return prepare?.(result) ?? visitors;
      },
    })),
  },
  // We write both colours of each theme ourselves, so that no page needs the two variables that stand in for `light-dark()`.
  lightningcss: { exclude: LIGHT_DARK },
} satisfies UserConfig['css'];

/**
 * A phone loads only this one script, with a roster also that which makes tokens; the public wall loads only its own, and so do pages that open from a learning
 * platform. They have a build of their own, so that they cannot
 * share a chunk with the staff app; they share no module with each other either.
 */
const student: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: '../dist/client',
    emptyOutDir: false,
    // Phones in a lecture hall may be older than the computers of staff (docs/accessibility.md names the oldest).
    target: STUDENT_BROWSERS,
    modulePreload: false,
    manifest: true,
    rolldownOptions: {
      input: {
        student: 'client/student/main.ts',
        token: 'client/student/token.ts',
        wall: 'client/wall/main.ts',
        lms: 'client/lms/main.ts',
      },
      // The student script imports the one that makes tokens by its address.
      preserveEntrySignatures: 'exports-only',
    },
  },
};

/** The oldest browsers of the staff app; README.md and client/staff/index.html name them. The CSS needs them too (@layer). */
const STAFF_BROWSERS = ['chrome109', 'edge109', 'firefox115', 'safari15.4'];

/** @param isFirst the first build empties the folder that all of them share */
const staff = (isFirst: boolean): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: STAFF_BROWSERS,
    outDir: '../dist/client',
    emptyOutDir: isFirst,
    copyPublicDir: isFirst,
    rolldownOptions: {
      input: 'client/staff/index.html',
      output: {
        codeSplitting: {
          groups: [
            // Everything that the first page needs is one file, even if other pages use parts of it (P15: three requests).
            { name: 'app', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});

/** The page about the API has a build of its own, so that it loads nothing of the staff app, and the staff app nothing of it. */
const docs: EnvironmentOptions = {
  consumer: 'client',
  build: {
    target: STAFF_BROWSERS,
    outDir: '../dist/client',
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: { input: 'client/api-docs/index.html' },
  },
};

const INITIAL = ['$initial' as const];

/**
 * What each isolate at the edge evaluates when it starts stands in three files beside the entry, so that one can see how much it is
 * (P14): the code, the questions, and the words of eight languages. Everything that is imported later is a file of its own.
 */
const startingParts = [
  { name: 'instrument', tags: INITIAL, test: /\/schema\/instrument\/.+\.json$/, priority: 1 },
  { name: 'words', tags: INITIAL, test: /\/schema\/languages\/.+\//, priority: 1 },
  { name: 'start', tags: INITIAL, test: /^(?!.*\/worker\/edge\.ts$)/, priority: 0 },
];

/** Names a part after its folder where its file only lists the routes. */
const partName = (name: string, facade: string | null): string =>
  name === 'routes' ? basename(dirname(facade ?? '')) : name.replace(/^edge-/, '');

function worker(
  entry: 'node' | 'node-directory' | 'node-demo' | 'node-cli' | 'edge',
  external: readonly RegExp[],
): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: {
      noExternal: true,
      ...(entry === 'edge' && { conditions: ['workerd', 'worker', 'module', 'browser', 'production'] }),
    },
    build: {
      outDir: '../dist',
      emptyOutDir: false,
      copyPublicDir: false,
      ssr: true,
      // A Worker is loaded again in many places, and a larger one takes longer to start (P14).
      minify: entry === 'edge',
      sourcemap: true,
      // The worker contains the styles of students' pages.
      cssTarget: STUDENT_BROWSERS,
      rolldownOptions: {
        input: { [entry]: `worker/${entry}.ts` },
        external: [...external],
        output: {
          format: 'es',
          entryFileNames: entry === 'edge' || entry === 'node-directory' ? '[name].js' : '[name]-server.js',
          codeSplitting: entry === 'edge' && { groups: startingParts },
          chunkFileNames: ({ name, facadeModuleId }) => `${entry}-${partName(name, facadeModuleId)}.js`,
        },
      },
    },
  };
}

const ofNode = [/^node:/, /^better-sqlite3$/];

const environments: Readonly<Record<string, EnvironmentOptions>> = {
  client: staff(true),
  ...Object.fromEntries(otherLanguages.map((language) => [environmentFor(language), staff(false)])),
  student,
  docs,
  node: worker('node', ofNode),
  directory: worker('node-directory', ofNode),
  demo: worker('node-demo', ofNode),
  cli: worker('node-cli', ofNode),
  edge: worker('edge', [/^node:/, /^cloudflare:/]),
};

export default defineConfig({
  root: 'client',
  envDir: false,
  publicDir: 'public',
  oxc: { jsx },
  plugins: [sqlAsText, lightItems, lightActs, zodOfStudents, openapi, apiDocs, nodeFirst, ...wordsInEachLanguage],
  css,
  environments,
  builder: {
    async buildApp(builder) {
      for (const name of Object.keys(environments)) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
});
