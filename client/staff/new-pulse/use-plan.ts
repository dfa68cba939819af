/** Holds what is typed on "New pulse", and makes a pulse, a changed pulse or a rehearsal of it (E7.6, E7.7). */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Takes } from '../../../schema/contract/api.ts';
import type { NextPulse } from '../../../schema/contract/planning.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { Schedule } from '../../../schema/contract/pulse.ts';
import type { Warning } from '../../../schema/contract/warning.ts';
import { reasonWords } from '../ui/words.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { serverNow } from '../server/clock.ts';
import { ask } from '../server/api.ts';
import { isProblemOf } from '../server/failure.ts';
import { keepSheet } from '../server/fresh-sheet.ts';
import { dropPlan, keepPlan, keepWayBack, plannedBefore } from '../server/rehearsed.ts';
import { to } from '../app/links.ts';
import { useForm, type FormHandle } from '../ui/use-form.ts';
import { go } from '../app/router.ts';
import { firstPlan, type PlanValues, type Setting } from './plan.ts';
import { onlyMoves, planFrom } from './plan-from.ts';
import { atFormField, readPlan, readRehearsal } from './plan-errors.ts';

export interface Known {
  readonly course: Course;
  readonly next: NextPulse;
  /** The pulse that is changed, or that the new one is like. It has a schedule only if it is changed (E7.6). */
  readonly from?: Pick<PulsePage, 'definition' | 'stage'> & { readonly schedule: Schedule | null };
}

export interface PlanHandle {
  readonly of: FormHandle<keyof PlanValues>;
  readonly setting: Setting;
  readonly warnings: readonly Warning[];
  /** The planned pulse that this plan takes the place of, and whether it would keep its code. Null for a new pulse. */
  readonly replaces: { readonly code: string; readonly keepsCode: boolean } | null;
  /** The pulse as somebody else has changed it while this form was filled in; null if nobody has (E7.0). */
  readonly meanwhile: PulsePage | null;
  /** Says which of the two buttons is pressed, before the form is submitted. */
  readonly willRehearse: (rehearses: boolean) => void;
}

export function usePlan({ course, next, from }: Known): PlanHandle {
  const changes = from === undefined || from.schedule === null ? null : from.definition.code;
  const setting: Setting = {
    ...next,
    // A pulse is not in its own way (E7.6).
    planned: next.planned.filter(({ code }) => code !== changes),
    classSize: course.classSize,
    zone: course.zone,
    nowMs: serverNow(),
  };
  // If the server refuses the plan, it refuses these values.
  const first = useRef(from === undefined ? firstPlan(setting) : planFrom(from.definition, from.schedule, setting));
  const checked = useRef(from === undefined ? plannedBefore(course.id, first.current) : first.current);
  /** Somebody else has changed the pulse meanwhile, and it is like this now (E7.0). */
  const meanwhile = useSignal<PulsePage | null>(null);
  const replaced = meanwhile.value ?? from;
  const replaces =
    replaced === undefined || replaced.schedule === null
      ? null
      : { code: replaced.definition.code, schedule: replaced.schedule };
  /** Which of the two buttons was pressed. */
  const rehearses = useRef(false);
  /** They are for a pulse that opens now. If it is planned for later, the server sends those of that day. */
  const warnings = useSignal<readonly Warning[]>(next.warnings);
  const of: FormHandle<keyof PlanValues> = useForm({
    values: checked.current,
    check: ({ values }) => {
      checked.current = values;
      const now = { ...setting, nowMs: serverNow() };
      if (rehearses.current) return asked(readRehearsal(values, now), (rehearsal) => ({ rehearsal }));
      return asked(readPlan(values, now), (pulse) => ({ pulse }));
    },
    send: async (wanted: Wanted) => {
      if ('rehearsal' in wanted) return rehearse(course.id, wanted.rehearsal, checked.current);
      const body = { ...wanted.pulse, replaces };
      const made = await ask('createPulse', { at: { course: course.id }, body });
      if (!made.ok) {
        if (isProblemOf(made.error, 'changed-meanwhile') && 'current' in made.error) {
          meanwhile.value = made.error.current as PulsePage;
          first.current = planFrom(meanwhile.value.definition, meanwhile.value.schedule, setting);
        }
        if (made.error.kind !== 'problem' || made.error.warnings === undefined)
          return fail(atFormField(made.error, checked.current));
        // The warnings appear above the field, so the message only has to ask for the reason.
        warnings.value = made.error.warnings;
        return fail({ ...made.error, detail: reasonWords.reasonNeeded });
      }
      const {
        definition: { code },
        slips,
      } = made.value;
      if (code === replaces?.code) {
        go(to.course(course.id), { replace: true });
        return made;
      }
      keepSheet(code, slips);
      dropPlan(course.id);
      go(slips.length > 0 ? to.sheet(code) : to.projector(code), { replace: true });
      return made;
    },
  });
  const moves = { before: first.current, after: of.form.values, classSize: course.classSize };
  return {
    of,
    setting,
    warnings: warnings.value,
    replaces:
      replaces !== null && replaced !== undefined
        ? { code: replaces.code, keepsCode: onlyMoves(replaced.definition, moves) }
        : null,
    meanwhile: meanwhile.value,
    willRehearse: (yes) => {
      rehearses.current = yes;
    },
  };
}

type Wanted = { readonly pulse: Takes<'createPulse'> } | { readonly rehearsal: Takes<'startRehearsal'> };

const asked = <T, E>(read: Result<T, E>, name: (body: T) => Wanted): Result<Wanted, E> =>
  read.ok ? ok(name(read.value)) : read;

/** Starts a rehearsal of the plan, which waits here until its author comes back (E7.7). */
async function rehearse(course: string, body: Takes<'startRehearsal'>, values: PlanValues) {
  const begun = await ask('startRehearsal', { at: { course }, body });
  if (!begun.ok) return fail(atFormField(begun.error, values));
  const { definition, slips } = begun.value;
  keepSheet(definition.code, slips);
  keepPlan(course, { ...values });
  keepWayBack(definition.code, to.newPulse(course));
  go(slips.length > 0 ? to.sheet(definition.code) : to.projector(definition.code));
  return begun;
}
