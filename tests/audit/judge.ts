/** Combines everything that was read, and checks what follows about single people: G1 and G2 of privacy.md. */
import { itemsOf } from '../../schema/contract/pulse.ts';
import type { Constraint } from './constraints.ts';
import { findForced, type Group } from './forced.ts';
import { findIsolated } from './isolation.ts';
import type { Solver } from './solver.ts';
import { answered, type Sheet, type Truth } from './truth.ts';

export interface Verdict {
  /** People who are in a set of fewer than k of which some number is known. */
  readonly isolated: ReadonlySet<Sheet>;
  /** People among them whose answers are all known, in a set that contains only them. */
  readonly exposed: ReadonlySet<Sheet>;
  /** How many answers have a side that is certain. */
  readonly forced: number;
  readonly bounded: number;
}

export interface Case {
  readonly truth: Truth;
  readonly constraints: readonly Constraint[];
  readonly solver: Solver | undefined;
  /** People whose answers two colleagues know. They are chosen where it hurts most, at most m in each pulse. */
  readonly accomplices: ReadonlySet<Sheet>;
  /** Whether each person picked exactly one option of every list, and exactly one of the course's own questions. */
  readonly pickOne: boolean;
}

export function judge({ truth, constraints, solver, accomplices, pickOne }: Case): Verdict {
  const policyOf = (sheet: Sheet) => truth.pulse(sheet.pulse).definition.policy;
  const found = findIsolated(constraints, { k: (sheet) => policyOf(sheet).k, accomplices });
  const alone = new Map<Sheet, Set<string>>();
  for (const { item, sheets } of found) {
    const [only, another] = sheets;
    if (only !== undefined && another === undefined) alone.set(only, (alone.get(only) ?? new Set()).add(item));
  }
  const exposed = [...alone].filter(([sheet, items]) =>
    Object.keys(sheet.answers).every((item) => !answered(sheet, item) || items.has(item)),
  );
  const groups = solver === undefined ? [] : groupsOf(truth, pickOne);
  const bounds = groups.map((group) => findForced(constraints, group, (sheet) => policyOf(sheet).m, solver!));
  return {
    isolated: new Set(found.flatMap(({ sheets }) => sheets)),
    exposed: new Set(exposed.map(([sheet]) => sheet)),
    forced: bounds.reduce(
      (sum, { forced }) => sum + forced.reduce((people, { sheets }) => people + sheets.length, 0),
      0,
    ),
    bounded: bounds.reduce((sum, each) => sum + each.bounded, 0),
  };
}

/**
 * Every item that was asked in any pulse. The options of a list form one group if each person picks one, and so do the
 * questions that a course wrote (R2.4d).
 */
function groupsOf(truth: Truth, pickOne: boolean): readonly Group[] {
  const questions = [...truth.pulses.values()].flatMap(({ definition }) => definition.questions);
  const items = new Map(itemsOf({ questions }).map(({ id, scale }) => [id, { id, scale }] as const));
  const lists = pickOne ? questions.flatMap((question) => (question.kind === 'ticklist' ? [question] : [])) : [];
  const listed = new Map(
    lists.map(
      ({ id, options }) => [id, { items: options.map((option) => items.get(option.id)!), pickOne: true }] as const,
    ),
  );
  const own = itemsOf({ questions }).filter(({ custom }) => pickOne && custom !== undefined);
  if (own.length > 0)
    listed.set('own', { items: [...new Set(own.map(({ id }) => items.get(id)!))], pickOne: true as const });
  const inLists = new Set([...listed.values()].flatMap((group) => group.items.map(({ id }) => id)));
  return [
    ...listed.values(),
    ...[...items.values()].filter(({ id }) => !inLists.has(id)).map((item) => ({ items: [item], pickOne: false })),
  ];
}
