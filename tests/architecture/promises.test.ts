/** Promises that are kept by what the repository does not contain. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Everything that runs between a phone and the box; the staff side has its own rules. */
const answerPath = globSync(
  [
    'worker/*.ts',
    'worker/{box,engines,gate,pages}/**/*.{ts,tsx}',
    'worker/http/*.{ts,tsx}',
    'worker/http/student/**/*.{ts,tsx}',
    'client/student/**/*.ts',
  ],
  { cwd: root },
);

describe('R6.1: the answer path', () => {
  test('is found', () => {
    expect(answerPath.length).toBeGreaterThan(10);
  });

  test.each([
    'request.cf',
    'req.raw.cf',
    'cf-connecting-ip',
    'x-forwarded-for',
    'x-real-ip',
    'remoteAddress',
    'getConnInfo',
    'user-agent',
    'userAgent',
  ])('never says %s', (word) => {
    expect(answerPath.filter((path) => read(path).toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  });
});

describe('R6.2, E10.3: the edge keeps no logs', () => {
  test('observability is off in wrangler.toml', () => {
    const section = /^\[observability\]\n((?:(?!\[).*\n?)*)/m.exec(read('wrangler.toml'))?.[1];
    expect(section).toMatch(/^enabled\s*=\s*false\s*$/m);
  });

  test.each(['logpush', 'tail_consumers', 'analytics_engine_datasets'])('wrangler.toml has no %s', (word) => {
    expect(read('wrangler.toml')).not.toContain(word);
  });
});

describe('E10.3: a deployment makes what it needs by itself', () => {
  const settings = read('wrangler.toml');

  test('both kinds of Durable Object are made with SQLite, by a migration that has a tag', () => {
    const classes = [...settings.matchAll(/^class_name = "(\w+)"$/gm)].map(([, name]) => name);
    expect(classes).toHaveLength(2);
    expect(settings).toMatch(
      new RegExp(`^\\[\\[migrations\\]\\]\\ntag = "v1"\\nnew_sqlite_classes = \\["${classes.join('", "')}"\\]$`, 'm'),
    );
  });

  test('nothing is tied by an id or an account that somebody would have to look up', () => {
    expect(settings).toMatch(/^\[\[kv_namespaces\]\]\nbinding = "KEYS"\n$/m);
    expect(settings).not.toMatch(/^\s*(id|account_id|database_id|zone_id)\s*=/m);
  });
});

test('the lock file names no host, so that it installs from any registry', () => {
  const lock = read('package-lock.json');
  expect(lock).not.toContain('"resolved": "http');
  expect(lock).toContain('"integrity": "sha512-');
});

describe('decision records', () => {
  const records = globSync('docs/decisions/*', { cwd: root });

  test('exist', () => {
    expect(records.length).toBeGreaterThan(0);
  });

  test.each(records)('%s is numbered and has a title, a date, context, decision and consequences', (path) => {
    expect(path).toMatch(/\/\d{4}-[a-z0-9-]+\.md$/);
    const text = read(path);
    expect(text).toMatch(/^# .+/);
    expect(text).toMatch(/^\W*Date\W+\d{4}-\d{2}-\d{2}/m);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'Context',
      'Decision',
      'Consequences',
    ]);
  });

  test('carry each number once', () => {
    const numbers = records.map((path) => /(\d{4})-/.exec(path)?.[1]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
