/** Tests that an answer costs a box no more work the more answers it has (performance.md P20). Times are measured elsewhere. */
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { aBox, castTogether, fieldsOf, keyOf, sheetsOf, type TestBox } from './builders.ts';

/** Hears every statement that any database runs. @returns the list of their texts, which grows */
function heardStatements(): string[] {
  const heard: string[] = [];
  const prototype = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1')) as Record<
    'run' | 'get' | 'all',
    (...values: unknown[]) => unknown
  >;
  for (const method of ['run', 'get', 'all'] as const) {
    const original = prototype[method];
    prototype[method] = function hear(this: Database.Statement, ...values) {
      heard.push(this.source);
      return Reflect.apply(original, this, values);
    };
    onTestFinished(() => {
      prototype[method] = original;
    });
  }
  return heard;
}

/** What one more answer runs. */
async function statementsOfOne({ box, definition }: TestBox, heard: string[], key: number): Promise<string[]> {
  heard.length = 0;
  expect(await box.cast(fieldsOf(definition, keyOf(key), [1, 2, 3]))).toMatchObject({ kind: 'counted' });
  return [...heard];
}

test('P20: an answer runs the same statements after 1,000 others as after 10, and none of them reads a whole table', async () => {
  const heard = heardStatements();
  const made = await aBox();
  await castTogether(made, sheetsOf(10));
  const early = await statementsOfOne(made, heard, 2000);
  await castTogether(made, sheetsOf(1000).slice(10), 10);
  const late = await statementsOfOne(made, heard, 2001);
  expect(late).toEqual(early);
  const readOrWritten = new Set(late.filter((text) => /^(select|insert|update|delete)/i.test(text)));
  expect(readOrWritten.size).toBe(3);
  for (const text of readOrWritten) {
    const plan = made.database.db.all<{ detail: string }>(
      sql.raw(`EXPLAIN QUERY PLAN ${text.replaceAll('?', 'NULL')}`),
    );
    expect(plan.map(({ detail }) => detail).join(), text).not.toContain('SCAN');
  }
});
