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

/** They are read as they are: a page of somebody else's editor, a mark that is never shown, and the name of a font. */
const ALLOWED: readonly string[] = [
  'client/charts/save-png.ts',
  'client/staff/hand-out/snippet.ts',
  'client/staff/institution/document.ts',
];

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

/** Marks that every language writes in its own way. What only stands between two things, such as `·` and `…`, is none. */
const MARKS = /[“”„«»‘’，。：、،]|[.,:;] /;
const ALONE = /^[.,:;!?%–—]$/;

/** Words that people read; a key or an address may be put together in any way. */
const isSaid = (code: string): boolean => /\b(?:\w*[wW]ords\b|fill\(|counted\(|say\()/.test(code);

/** Lists, quotes and sentences that code puts together by itself, in the way of English. */
function joinedIn(source: string, lang: 'ts' | 'tsx'): readonly string[] {
  const code = ({ start, end }: Node) => source.slice(Number(start), Number(end));
  const inside = (node: unknown): readonly string[] => {
    if (Array.isArray(node)) return node.flatMap(inside);
    if (!isNode(node) || node.type.startsWith('Import') || isError(node)) return [];
    const below = Object.values(node).flatMap(inside);
    if (node.type === 'JSXText') {
      const text = String(node['value']).trim();
      return MARKS.test(text) || ALONE.test(text) ? [text] : [];
    }
    if (node.type === 'TemplateLiteral') {
      const parts = (node['quasis'] as readonly { readonly value: { readonly raw: string } }[]).map(
        ({ value }) => value.raw,
      );
      const isSentences = parts.slice(1, -1).includes(' ') && isSaid(code(node));
      return isSentences || parts.some((part) => MARKS.test(part)) ? [code(node), ...below] : below;
    }
    const { callee, arguments: given } = node as { readonly callee?: Node; readonly arguments?: readonly Node[] };
    const joint = given?.[0]?.['value'];
    const isJoin = node.type === 'CallExpression' && (callee?.['property'] as Node | undefined)?.['name'] === 'join';
    if (isJoin && (joint === ' ' ? isSaid(code(node)) : MARKS.test(String(joint)))) return [code(node), ...below];
    return below;
  };
  return inside(parseAst(source, { lang }));
}

test('no page of staff puts a list, a quote or sentences together by itself: ui/joined.ts does it as the language does (E3.9a)', () => {
  const found = files.flatMap((path) =>
    joinedIn(readFileSync(join(root, path), 'utf8'), path.endsWith('x') ? 'tsx' : 'ts').map(
      (text) => `${path}: ${text}`,
    ),
  );
  expect(found.filter((text) => !ALLOWED.some((path) => text.startsWith(path)))).toEqual([]);
});

test.each([
  'const A = () => <p>{`${words.figure}. ${hint}`}</p>;',
  'const A = () => <p>{`“${name}”`}</p>;',
  "const A = () => <p>{names.join(', ')}</p>;",
  "const A = () => <p>{[words.a, words.b].join(' ')}</p>;",
  'const A = () => <p>{`${words.a} ${words.b}`}</p>;',
  'const A = () => <p><b>{name}</b>: {text}</p>;',
  'const A = () => <p aria-label={`${words.again}: ${name}`}>{n}%</p>;',
])('it would be found: %s', (page) => {
  expect(joinedIn(page, 'tsx')).not.toEqual([]);
});

test('a sentence in a page would be found', () => {
  const page = `const A = () => <p title="Close">{isOpen ? 'The pulse is open.' : words.closed} Go on <a href="/s">{words.on}</a></p>;`;
  expect(said(page, 'tsx').toSorted()).toEqual(['Close', 'Go on', 'The pulse is open.']);
});
