/** What a file of courses changes on every engine: all of it or nothing, whoever else imports at the same moment (H3.1). */
import { expect } from 'vitest';
import { differenceSchema, type Difference } from '../../../schema/contract/import.ts';
import { problemSchema } from '../../../schema/contract/problem.ts';
import { aRow, csvOf, manyRows, type Cells } from '../../worker/directory/imports/a-file.ts';
import type { Case } from '../case.ts';
import type { Teacher } from '../people.ts';
import { endings, PAIRS, race } from '../race.ts';

const MANY = 1000;

const changedSchema = problemSchema.extend({ current: differenceSchema });

const read = async (reply: Response): Promise<Difference> => differenceSchema.parse(await reply.json());
const preview = async (teacher: Teacher, rows: readonly Cells[]): Promise<Difference> =>
  read(await teacher.sendFile(csvOf(rows), { dryRun: 'true' }));

export function importCases(it: Case): void {
  it('H3.1: twenty imports of one file at once make its courses once, and the others change nothing', async ({
    h,
    teacher,
  }) => {
    const rows = [aRow(1), aRow(2), aRow(3)].map((row) => ({
      ...row,
      external_id: `twenty-${row.external_id}`,
      lead_email: 'twenty@fen.example',
      lead_name: 'Twenty',
    }));
    const others = await Promise.all([0, 1].map(() => teacher.invited({ role: 'institution-admin', scope: null })));
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (others[n % 3] ?? teacher).sendFile(csvOf(rows))),
    );
    const made = await Promise.all(replies.map(read));
    expect(made.reduce((sum, { counts }) => sum + counts.new, 0)).toBe(3);
    expect(made.filter(({ counts }) => counts.unchanged === 3)).toHaveLength(19);
    const { people } = await h.engine().directory.access.people({ search: 'Twenty', role: '', after: '' });
    expect(people.map(({ roles }) => roles.length)).toEqual([3]);
  });

  it('H3.1: of two administrators who import into one course at once, one is told, and shown what the other has made', async ({
    teacher,
  }) => {
    const other = await teacher.invited({ role: 'institution-admin', scope: null });
    const told: unknown[] = [];
    const raced = await race(
      async (n) => {
        const of = (size: string) => [aRow(n, { external_id: `pair-${n}`, size })];
        await teacher.sendFile(csvOf(of('40')));
        const [mine, theirs] = [of('41'), of('42')];
        return {
          mine: [csvOf(mine), (await preview(teacher, mine)).hash] as const,
          theirs: [csvOf(theirs), (await preview(other, theirs)).hash] as const,
        };
      },
      ({ mine, theirs }) =>
        ([[teacher, mine] as const, [other, theirs] as const] as const).map(async ([who, [file, seen]]) => {
          const reply = await who.sendFile(file, { seen });
          if (reply.status === 409) told.push(changedSchema.parse(await reply.clone().json()).current.courses);
          return reply;
        }) as [Promise<Response>, Promise<Response>],
    );
    expect(endings(raced)).toEqual({ 'changed-meanwhile + done': PAIRS });
    for (const courses of told) expect(courses).toMatchObject([{ fields: [{ field: 'size' }, { field: 'enrolled' }] }]);
  });

  it('H3.1: a file with one bad row changes nothing', async ({ teacher }) => {
    const rows = [aRow(1, { external_id: 'bad-1' }), aRow(2, { external_id: 'bad-2', size: '0' })];
    const reply = await teacher.sendFile(csvOf(rows));
    expect([reply.status, await reply.json()]).toMatchObject([
      422,
      { type: 'rows-refused', current: { refused: [{ row: 3, column: 'size', rule: 'size' }] } },
    ]);
    expect((await preview(teacher, rows.slice(0, 1))).counts.new).toBe(1);
  });

  it('H3.1: a thousand rows are previewed, imported and found again', async ({ h, teacher }) => {
    const rows = manyRows(MANY);
    const told = await preview(teacher, rows);
    expect(told.counts).toMatchObject({ new: MANY, roles: 2 * MANY, refused: 0 });
    expect((await read(await teacher.sendFile(csvOf(rows), { seen: told.hash }))).applied).toBe(true);
    await h.restart();
    expect((await preview(teacher, rows)).counts).toMatchObject({ unchanged: MANY, new: 0, people: 0 });
  });
}
