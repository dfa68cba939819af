/** Tests the page that shows the description of the API to people (H5.1). */
import { expect, test } from 'vitest';
import { renderToString } from 'preact-render-to-string';
import { renderApiDocs } from '../../../client/api-docs/page.tsx';
import { SchemaText } from '../../../client/api-docs/schema-text.tsx';
import { api, type Route, type RouteName } from '../../../schema/contract/api.ts';
import { openapiDocument } from '../../../schema/openapi/document.ts';
import type { Description } from '../../../client/api-docs/description.ts';

const html = renderApiDocs(openapiDocument() as unknown as Description);
const lines = Object.entries(api) as [RouteName, Route][];

/** What is shown about one route, without its elements. */
const shownOf = (name: RouteName): string => {
  const [, after = ''] = html.split(`<article aria-labelledby="${name}">`);
  const [article = ''] = after.split('</article>');
  return article.replaceAll(/<[^>]+>/g, '');
};

test('H5.1: each route stands on the page with who may ask it, and how it fails', () => {
  for (const [name, { method, path, needs, forTokens }] of lines) {
    const shown = shownOf(name);
    expect([name, shown]).toEqual([name, expect.stringContaining(`${method}${path.replaceAll(/:(\w+)/g, '{$1}')}`)]);
    expect(shown).toMatch(/How it fails.*5\d\d: A problem of the kind/s);
    const way =
      needs === 'anyone'
        ? 'Without signing in.'
        : needs === 'operator'
          ? 'With the operator’s secret.'
          : forTokens === undefined
            ? 'With a session; no token opens it.'
            : `With a session or a token of scope “${forTokens}”.`;
    expect([name, shown.includes(way)]).toEqual([name, true]);
  }
});

test('H5.1: every link on the page leads to a place on it or to the description, and nothing is loaded or run', () => {
  const places = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
  const links = [...html.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href);
  expect(links.filter((href) => !places.has(href))).toEqual(['/api/openapi.json']);
  expect([...html.matchAll(/ id="([^"]+)"/g)]).toHaveLength(places.size);
  expect(html).not.toMatch(/<(script|img|iframe|style)\b| on\w+=| style=/);
});

const rows: readonly (readonly [schema: object, text: string])[] = [
  [{ type: 'string', format: 'date' }, 'string (date)'],
  [{ type: 'integer', minimum: 1, maximum: 5 }, 'integer (from 1 to 5)'],
  [{ enum: ['a', 'b'] }, '"a" | "b"'],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
  [{ type: 'array', items: { enum: [1, 2] } }, '(1 | 2)[]'],
  [{ prefixItems: [{ type: 'number' }, { type: 'number' }] }, '[number, number]'],
  [{ type: 'object', properties: { a: { $ref: '#/components/schemas/Act' } }, required: ['a'] }, '{\n  a: Act\n}'],
  [{ type: 'object', properties: { a: { type: 'null' } } }, '{\n  a?: null\n}'],
  [{ type: 'object', additionalProperties: { type: 'string' } }, '{ [name]: string }'],
];

test.each(rows)('H5.1: the type of %j reads %j', (schema, text) => {
  const shown = renderToString(SchemaText({ schema: schema as Record<string, unknown> }));
  expect(shown.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"')).toBe(text);
});
