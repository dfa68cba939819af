/** Tests that the styles of students' pages, as they are built, name nothing whose loss the oldest browsers do not survive (decision 0054). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBuilder } from 'vite';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The styles of the form and most other pages, of the results, and of the wall. */
async function builtStyles(): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'));
  try {
    const pages = ['document', 'results', 'wall'].map((name) => [name, join(ROOT, `worker/pages/${name}.tsx`)]);
    const builder = await createBuilder({
      configFile: join(ROOT, 'vite.config.ts'),
      root: join(ROOT, 'client'),
      logLevel: 'error',
      environments: {
        node: {
          build: {
            outDir: folder,
            rolldownOptions: { input: Object.fromEntries(pages), output: { codeSplitting: true } },
          },
        },
      },
    });
    const { node } = builder.environments;
    if (node === undefined) throw new Error('vite.config.ts builds nothing for Node');
    await builder.build(node);
    const styleIn = async (name: string, style: string): Promise<string> => {
      const page = (await import(pathToFileURL(join(folder, `${name}-server.js`)).href)) as Record<string, string>;
      return page[style] ?? '';
    };
    return {
      form: await styleIn('document', 'STYLE'),
      results: await styleIn('results', 'RESULTS_STYLE'),
      wall: await styleIn('wall', 'WALL_STYLE'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Chrome 80 and iOS 13 leave out a declaration with one of these. Each has another beside it, or is only nicer with it. */
const UNKNOWN = [
  /(^|;)(inset|rotate|scale|translate|(margin|padding|inset)-(block|inline)|border-(block|inline)(-(color|style|width))?):/,
  /(^|;)float:inline-/,
  /\b(clamp|color-mix|oklch|light-dark)\(/,
];
/** They leave out a whole rule if one of its selectors has one of these. */
const UNKNOWN_SELECTOR = /:(is|where|has|focus-visible)\b/;
/** Only charts come closer together. */
const MAY_COME_CLOSER = /^\.(units|key|said|constructs)\b/;

const styles = await builtStyles();

test.each(Object.entries(styles))('the style of the %s', (_, css) => {
  expect(css).not.toContain('@layer');
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  expect(rules.length).toBeGreaterThan(50);
  const found = rules.flatMap(([, selector = '', body = '']) => [
    ...UNKNOWN.filter((unknown) => unknown.test(body)).map(() => `${selector}{${body}}`),
    ...(UNKNOWN_SELECTOR.test(selector) && selector.includes(',') ? [selector] : []),
    // There is no room between flexible items; it must be a margin.
    ...(/display:flex/.test(body) && /(^|;)gap:/.test(body) && !MAY_COME_CLOSER.test(selector)
      ? [`gap: ${selector}`]
      : []),
  ]);
  expect(found).toEqual([]);
});

test('numbers stand under their units also where text runs from the right, and nothing is slanted in Arabic and Chinese', () => {
  expect(styles['results']).toMatch(/\.numbers[^{}]* td[^{}]*\{text-align:right\}/);
  for (const css of Object.values(styles)) expect(css).toMatch(/em:lang\(ar\),em:lang\(zh\)\{font-style:normal/);
});
