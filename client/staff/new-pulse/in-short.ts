/**
 * Says in one sentence what is chosen in each part of "New pulse", and beside it what differs from most pulses and what
 * must not be overlooked (E7.11). Pure.
 */
import { DEFAULT_FULL, DEFAULT_GRACE_SECONDS, DEFAULT_K, DEFAULT_M } from '../../../schema/contract/defaults.ts';
import { modules } from '../../../schema/instrument/modules.ts';
import { reserveOf } from '../../../schema/pulse/combinations.ts';
import { suggestedModules, type Signal } from '../../../schema/instrument/signals.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { parseWhole } from '../ui/form.ts';
import { when } from '../ui/time.ts';
import { whyNotByHand } from './choices.ts';
import { placesOf } from './own-questions.ts';
import { chosenModules, requestOf, type PlanValues, type Setting } from './plan.ts';
import type { PartName } from './parts.ts';
import { shortWords as words } from './short-words.ts';

export interface InShort {
  /** The present choice. */
  readonly says: string;
  /** Whole sentences, each in a line of its own. */
  readonly notes: readonly string[];
}

/** @param signals of the course, which may suggest question sets (I1.29) */
export function inShort(
  part: PartName,
  values: PlanValues,
  setting: Setting,
  signals: readonly Signal[] = [],
): InShort {
  switch (part) {
    case 'questions':
      return questions(values, signals);
    case 'people':
      return people(values, setting);
    case 'times':
      return times(values, setting);
    case 'results':
      return results(values);
  }
}

const USUAL_GRACE = DEFAULT_GRACE_SECONDS / 60;
const nameOf = (id: string): string => modules.find((module) => module.id === id)?.name ?? id;

function questions(values: PlanValues, signals: readonly Signal[]): InShort {
  const chosen = chosenModules(values);
  const own = placesOf(values).length;
  return {
    says: values.form === 'standard' ? words.standard : words.core,
    notes: [
      ...chosen.map((id) => fill(words.set, { name: nameOf(id) })),
      ...(own > 0 ? [counted(words.own, own)] : []),
      ...(values.context === 'yes' ? [words.context] : []),
      ...suggestedModules(signals)
        .filter(({ module }) => !chosen.includes(module))
        .map(({ module }) => fill(words.suggests, { name: nameOf(module) })),
    ],
  };
}

/** Whoever lets anyone in reads what that means without unfolding anything (R5.1, W13). */
function people({ eligibility, reserve }: PlanValues, { classSize }: Setting): InShort {
  if (eligibility === 'codes') return { says: counted(words.codes, classSize), notes: [words.codesOnce] };
  if (eligibility !== 'roster') return { says: words.open, notes: [words.openMeans] };
  const codes = reserve === 'yes' ? reserveOf(classSize) : 0;
  const printed = codes > 0 ? [counted(words.reserve, codes)] : [];
  return { says: words.roster, notes: [words.rosterWhy, ...printed] };
}

function times(values: PlanValues, setting: Setting): InShort {
  const { opensAtMs, closesAtMs } = requestOf(values, setting);
  const notByHand = whyNotByHand(values, setting);
  return {
    says: sayTimes(opensAtMs, closesAtMs, setting.zone),
    notes: notByHand === null ? [] : [notByHand],
  };
}

function sayTimes(opensAtMs: number | null, closesAtMs: number, zone: string): string {
  if (Number.isNaN(closesAtMs) || Number.isNaN(opensAtMs)) return words.noTimes;
  const closes = when(closesAtMs, zone);
  return opensAtMs === null
    ? fill(words.byHand, { closes })
    : fill(words.atTime, { opens: when(opensAtMs, zone), closes });
}

/** A number that cannot be read is reported as a fault, and not repeated here. */
function results(values: PlanValues): InShort {
  const { atClose, atCloseStaff, waves, wavesStaff } = words;
  const [toAll, toStaff] = values.mode === 'waves' ? [waves, wavesStaff] : [atClose, atCloseStaff];
  const full = parseWhole(values.full) ?? DEFAULT_FULL;
  const grace = parseWhole(values.graceMinutes) ?? USUAL_GRACE;
  return {
    says: fill(values.results === 'yes' ? toAll : toStaff, { k: parseWhole(values.k) ?? DEFAULT_K }),
    notes: [
      ...(values.m === String(DEFAULT_M) ? [] : [words.twoKnown]),
      ...(full === DEFAULT_FULL ? [] : [fill(words.full, { full })]),
      ...(grace === USUAL_GRACE ? [] : [counted(words.grace, grace)]),
    ],
  };
}
