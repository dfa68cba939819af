/** Two who decide at the same moment: whoever comes first is obeyed, and the other is told why not (docs/decisions/0026). */
import { expect } from 'vitest';
import { DAY_MS } from '../harness.ts';
import { type Teacher } from '../people.ts';
import type { Case } from '../case.ts';

const PAIRS = 20;

/** How a request ended: `done`, or the kind of its problem. */
async function ending(request: Promise<Response>): Promise<string> {
  const reply = await request;
  if (reply.status === 200) return 'done';
  return ((await reply.json()) as { readonly type: string }).type;
}

/** Makes the scene of each pair, one after the other, then sends all pairs at once. */
async function race<S>(
  scene: (n: number) => Promise<S>,
  both: (of: S) => readonly [Promise<Response>, Promise<Response>],
): Promise<readonly (readonly [of: S, first: string, second: string])[]> {
  const scenes: S[] = [];
  for (let n = 0; n < PAIRS; n += 1) scenes.push(await scene(n));
  return Promise.all(
    scenes.map(async (of) => {
      const [first, second] = await Promise.all(both(of).map(ending));
      return [of, first ?? '', second ?? ''] as const;
    }),
  );
}

/** How often each pair of endings came, whoever of the two it was: `done + conflict`. */
function endings(raced: readonly (readonly [unknown, string, string])[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [, ...two] of raced) {
    const both = two.toSorted().join(' + ');
    counts[both] = (counts[both] ?? 0) + 1;
  }
  return counts;
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const aCourse = (teacher: Teacher, name = 'Races') =>
  teacher.expect('createCourse', {}, { name, classSize: 60, zone: 'UTC' });

export function raceCases(it: Case): void {
  it('lets one of two terms that share days have courses of a programme (R2.7)', async ({ h, teacher }) => {
    const { id: course } = await aCourse(teacher);
    const term = (name: string, from: number, to: number) =>
      teacher.expect(
        'createTerm',
        {},
        { name, fromDay: dayOf(h.world.nowMs + from * DAY_MS), toDay: dayOf(h.world.nowMs + to * DAY_MS) },
      );
    const [autumn, year] = [await term('Autumn', 0, 90), await term('Year', 60, 300)];
    const raced = await race(
      (n) => teacher.expect('createProgramme', {}, { name: `Programme ${n}` }),
      ({ id: programme }) => [
        teacher.send('assignCourses', { programme, term: autumn.id }, { courses: [course] }),
        teacher.send('assignCourses', { programme, term: year.id }, { courses: [course] }),
      ],
    );
    expect(endings(raced)).toEqual({ 'done + terms-overlap': PAIRS });
    const { assigned } = await teacher.expect('programmes', {}, null);
    for (const [{ id }] of raced) expect(assigned.filter(({ programme }) => programme === id)).toHaveLength(1);
  });
}
