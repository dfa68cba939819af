/** Keeps which parts of "New pulse" are unfolded. A part with a problem unfolds by itself (E7.11). */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Errors, Form } from '../ui/form.ts';
import { faultsIn, partOf, PARTS, type PartName } from './parts.ts';
import { readPlan } from './plan-errors.ts';
import type { PlanValues, Setting } from './plan.ts';

type Field = keyof PlanValues;

export interface Unfolded {
  readonly isOpen: (part: PartName) => boolean;
  readonly toggle: (part: PartName) => void;
  /** Unfolds the part of a field, so that the field can take the focus. */
  readonly reveal: (field: Field) => void;
  /** What is wrong in a part at this moment, if its fields are out of sight or were wrong from the start. */
  readonly faults: (part: PartName) => readonly string[];
}

export function useUnfolded({ values, errors, refusals }: Form<Field>, setting: Setting): Unfolded {
  const now = faultsNow(values, setting);
  // A plan like an earlier one may no longer be possible: the class is smaller, or its time has passed.
  const wrongAtFirst = useRef(partsWith(now)).current;
  const open = useSignal<ReadonlySet<PartName>>(new Set(wrongAtFirst));
  const unfold = (parts: readonly PartName[]) => {
    if (parts.some((part) => !open.value.has(part))) open.value = new Set([...open.value, ...parts]);
  };
  useEffect(() => unfold(partsWith(errors)), [refusals]);
  return {
    isOpen: (part) => open.value.has(part),
    toggle: (part) => {
      const others = [...open.value].filter((other) => other !== part);
      open.value = new Set(open.value.has(part) ? others : [...others, part]);
    },
    reveal: (field) => {
      const part = partOf(field);
      if (part !== null) unfold([part]);
    },
    faults: (part) => {
      const isSaidBelow = open.value.has(part) && (!wrongAtFirst.includes(part) || faultsIn(part, errors).length > 0);
      return isSaidBelow ? [] : faultsIn(part, now);
    },
  };
}

function faultsNow(values: PlanValues, setting: Setting): Errors<Field> {
  const read = readPlan(values, setting);
  return read.ok ? {} : read.error;
}

const partsWith = (errors: Errors<Field>): readonly PartName[] =>
  PARTS.filter((part) => faultsIn(part, errors).length > 0);
