/**
 * Reads rows of the directory. A row that cannot be read is left out, so that it stops nothing beside it, and the operator
 * is told of its table.
 */
import { z } from 'zod';
import type { Host } from './database.ts';

export type Rows = ReturnType<typeof rowsIn>;

export function rowsIn({ report }: Pick<Host, 'report'>) {
  const reported = new Set<string>();

  /** @returns null if the row is missing or cannot be read */
  const read = <T>(table: string, schema: z.core.$ZodType<T>, row: unknown): T | null => {
    if (row === undefined) return null;
    const parsed = z.safeParse(schema, row);
    if (parsed.success) return parsed.data;
    // Only once for each table and start: a line for every reading would tell when somebody opened a page (R6.1).
    if (!reported.has(table)) {
      reported.add(table);
      report(`unreadable-row-in-${table}`);
    }
    return null;
  };

  return {
    read,

    /** Those of the rows that can be read, in the same order. */
    readAll: <T>(table: string, schema: z.core.$ZodType<T>, rows: readonly unknown[]): T[] =>
      rows.flatMap((row) => {
        const found = read(table, schema, row);
        return found === null ? [] : [found];
      }),
  };
}

/** A column that holds JSON. */
export const jsonSchema = <S extends z.core.$ZodType>(schema: S) =>
  z
    .string()
    .transform((text, ctx): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        ctx.addIssue('this is not JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);
