/**
 * Checks that every sentence that staff read stands in a file of words, where it can be translated: none stands in a page
 * or in code (E3.9a).
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = globSync('client/{staff,told,charts}/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !/words(\.[\w-]+)?\.tsx?$/.test(path),
);

/** They are read as they are: a page of somebody else's editor, and a mark that is never shown. */
const ALLOWED: readonly string[] = ['client/staff/hand-out/snippet.ts', 'client/staff/institution/document.ts'];

/** People read what these attributes say. */
const READ = ['title', 'aria-label', 'alt', 'placeholder', 'label', 'hint', 'summary', 'text'];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Nobody reads what a defect says but whoever mends it. */
const isError = ({ type, callee }: Node): boolean =>
  type === 'NewExpression' && isNode(callee) && callee['name'] === 'Error';

/** A sentence begins with a capital letter and has a few words; a name of a class or of a reason has none. */
const isSentence = (text: string): boolean => /^\p{Lu}\p{Ll}*[ ,].*\p{Ll}{2,}/u.test(text.trim());

function saidIn(node: unknown, attribute: string | null = null): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((each) => saidIn(each, attribute));
  if (!isNode(node) || node.type.startsWith('Import') || isError(node)) return [];
  if (node.type === 'JSXText') return /\p{L}/u.test(String(node['value'])) ? [String(node['value']).trim()] : [];
  if (node.type === 'JSXAttribute') {
    const { name } = node['name'] as { readonly name: unknown };
    return saidIn(node['value'], String(name));
  }
  if (node.type === 'Literal' && typeof node['value'] === 'string') {
    const text = node['value'];
    return isSentence(text) || (attribute !== null && READ.includes(attribute) && /\p{L}/u.test(text)) ? [text] : [];
  }
  if (node.type === 'TemplateElement') {
    const { raw } = node['value'] as { readonly raw: string };
    return isSentence(raw) ? [raw] : [];
  }
  return Object.values(node).flatMap((value) => saidIn(value));
}

const said = (source: string, lang: 'ts' | 'tsx') => saidIn(parseAst(source, { lang }));

test('no page of staff has a sentence of its own (E3.9a)', () => {
  const found = files.flatMap((path) =>
    said(readFileSync(join(root, path), 'utf8'), path.endsWith('x') ? 'tsx' : 'ts').map((text) => `${path}: ${text}`),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(found.filter((text) => !ALLOWED.some((path) => text.startsWith(path)))).toEqual([]);
});

test('a sentence in a page would be found', () => {
  const page = `const A = () => <p title="Close">{isOpen ? 'The pulse is open.' : words.closed} Go on <a href="/s">{words.on}</a></p>;`;
  expect(said(page, 'tsx').toSorted()).toEqual(['Close', 'Go on', 'The pulse is open.']);
});
