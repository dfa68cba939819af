/** Fills in a plan with what an earlier pulse asked and promised, to change it or to ask the same again (E7.6). Pure. */
import type { Definition, Item, Schedule } from '../../../schema/contract/pulse.ts';
import { DOERS, pointsToConfirm } from '../../../schema/instrument/custom-items.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { modules, questionsOfModule } from '../../../schema/instrument/modules.ts';
import { toCourseTime } from '../ui/course-time.ts';
import { fieldOf, PLACES, type OwnValues } from './own-questions.ts';
import { firstPlan, type PlanValues, type Setting } from './plan.ts';

/** @param schedule of the pulse, if it is changed; null if another one is planned like it */
export function planFrom(definition: Definition, schedule: Schedule | null, setting: Setting): PlanValues {
  const fresh = firstPlan(setting);
  const { policy, eligibility, reserve, mode, graceSeconds, resultsForStudents, breakdown } = definition;
  const asked = new Set(itemsOf(definition).map(({ id }) => id));
  const asksAll = (questions: Definition['questions']): boolean =>
    itemsOf({ questions }).every(({ id }) => asked.has(id));
  return {
    ...fresh,
    ...(schedule !== null && timesOf(schedule, fresh, setting)),
    ...ownOf(definition),
    form: asksAll(questionsOf('standard')) ? 'standard' : 'core',
    modules: modules
      .map(({ id }) => id)
      .filter((id) => asksAll(questionsOfModule(id)))
      .join(' '),
    context: breakdown === null ? '' : 'yes',
    eligibility,
    reserve: reserve === undefined ? '' : 'yes',
    mode,
    k: String(Math.max(policy.k, setting.leastK)),
    m: String(policy.m),
    full: String(policy.full),
    graceMinutes: String(graceSeconds / 60),
    results: resultsForStudents ? 'yes' : '',
  };
}

function timesOf({ opensAtMs, closesAtMs }: Schedule, fresh: PlanValues, { zone }: Pick<Setting, 'zone'>) {
  return {
    opening: opensAtMs === null ? 'by-hand' : 'at-time',
    opensAt: opensAtMs === null ? fresh.opensAt : toCourseTime(opensAtMs, zone),
    closesAt: toCourseTime(closesAtMs, zone),
  };
}

/** The author confirmed every point of these words when they were first asked. Who is asked about is not stored. */
function ownOf({ questions }: Definition): Partial<OwnValues> {
  const own = itemsOf({ questions }).flatMap(({ custom }) => custom ?? []);
  const fields = own.flatMap(({ text, lang }, at) => {
    const place = PLACES[at];
    if (place === undefined) return [];
    const points = pointsToConfirm(lang)
      .map(({ rule }) => rule)
      .join(' ');
    return [
      [fieldOf(place, 'Text'), text],
      [fieldOf(place, 'Lang'), lang],
      [fieldOf(place, 'Doer'), DOERS[0]],
      [fieldOf(place, 'Points'), points],
    ] as const;
  });
  return { own: String(Math.min(own.length, PLACES.length)), ...Object.fromEntries(fields) };
}

/** The schema has the same, in a file that loads a schema library. */
const itemsOf = ({ questions }: Pick<Definition, 'questions'>): readonly Item[] =>
  questions.flatMap((question) => (question.kind === 'rating' ? [question.item] : question.options));

/** Says whether a changed plan differs only in its times. Then the pulse keeps its code (docs/decisions/0043). */
export function onlyMoves(
  { policy, eligible }: Pick<Definition, 'policy' | 'eligible'>,
  { before, after, classSize }: { readonly before: PlanValues; readonly after: PlanValues; readonly classSize: number },
): boolean {
  // The institution has raised k, or the class has grown: then there are other promises, or more slips.
  if (after.k !== String(policy.k) || (eligible !== null && eligible !== classSize)) return false;
  const times: readonly (keyof PlanValues)[] = ['opening', 'opensAt', 'closesAt', 'reason'];
  return (Object.keys(after) as (keyof PlanValues)[]).every(
    (field) => times.includes(field) || before[field] === after[field],
  );
}
