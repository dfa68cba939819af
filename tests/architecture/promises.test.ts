/** Checks promises that are kept by what the repository does not contain. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** All files through which an answer travels between a phone and the box. The staff side has rules of its own. */
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
  test('its files are found', () => {
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
  ])('no file on it says %s', (word) => {
    expect(answerPath.filter((path) => read(path).toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  });
});

describe('R6.2, E10.3: the edge keeps no logs', () => {
  test('observability is switched off in wrangler.toml', () => {
    const section = /^\[observability\]\n((?:(?!\[).*\n?)*)/m.exec(read('wrangler.toml'))?.[1];
    expect(section).toMatch(/^enabled\s*=\s*false\s*$/m);
  });

  test.each(['logpush', 'tail_consumers', 'analytics_engine_datasets'])('wrangler.toml has no %s', (word) => {
    expect(read('wrangler.toml')).not.toContain(word);
  });
});

describe('E10.3: a deployment creates everything that it needs', () => {
  const settings = read('wrangler.toml');

  test('both kinds of Durable Object store their data in SQLite, and a migration with a tag creates them', () => {
    const classes = [...settings.matchAll(/^class_name = "(\w+)"$/gm)].map(([, name]) => name);
    expect(classes).toHaveLength(2);
    expect(settings).toMatch(
      new RegExp(`^\\[\\[migrations\\]\\]\\ntag = "v1"\\nnew_sqlite_classes = \\["${classes.join('", "')}"\\]$`, 'm'),
    );
  });

  test('the settings hold no id of an account or namespace that an operator would have to look up', () => {
    expect(settings).toMatch(/^\[\[kv_namespaces\]\]\nbinding = "KEYS"\n$/m);
    expect(settings).not.toMatch(/^\s*(id|account_id|database_id|zone_id)\s*=/m);
  });
});

test('the lock file names no host, so npm can install from any registry', () => {
  const lock = read('package-lock.json');
  expect(lock).not.toContain('"resolved": "http');
  expect(lock).toContain('"integrity": "sha512-');
});

describe('decision records', () => {
  const records = globSync('docs/decisions/*', { cwd: root });

  test('there are some', () => {
    expect(records.length).toBeGreaterThan(0);
  });

  test.each(records)(
    '%s has a number, a title, a date, and sections for context, decision and consequences',
    (path) => {
      expect(path).toMatch(/\/\d{4}-[a-z0-9-]+\.md$/);
      const text = read(path);
      expect(text).toMatch(/^# .+/);
      expect(text).toMatch(/^\W*Date\W+\d{4}-\d{2}-\d{2}/m);
      expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
        'Context',
        'Decision',
        'Consequences',
      ]);
    },
  );

  test('no number is used twice', () => {
    const numbers = records.map((path) => /(\d{4})-/.exec(path)?.[1]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
