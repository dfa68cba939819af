/**
 * Describes a pulse as it is planned, and everything that can be wrong with it. This is plain data; the rules are in
 * check-plan.ts.
 */
import type { Code } from '../contract/ids.ts';
import type { FormName } from '../instrument/forms.ts';
import type { Uncombinable } from './combinations.ts';

/** What a request for a pulse says. A number or a time that has not been typed yet is NaN. */
export interface Plan {
  /** Epoch milliseconds; null if staff open it by hand, which may be at once. */
  readonly opensAtMs: number | null;
  readonly closesAtMs: number;
  readonly k: number;
  readonly m: number;
  readonly full: number;
  readonly graceSeconds: number;
  readonly form: FormName;
  /** The ids of modules. */
  readonly modules: readonly string[];
  readonly eligibility: 'open' | 'codes' | 'roster';
  readonly mode: 'at-close' | 'waves';
  readonly contextQuestion: boolean;
  /** Questions of the course's own; check-custom-items.ts checks how they are worded. */
  readonly custom: readonly { readonly text: string }[];
}

/** What a plan is checked against. */
export interface PlanSetting {
  readonly classSize: number;
  /** How many students are enrolled, as somebody says who does not teach the course; null if nobody has said it. */
  readonly enrolled: number | null;
  /** The least k, from what the institution has set and what this course has promised before. */
  readonly leastK: number;
  /** The role that acts on "bias and fairness"; empty if there is none. */
  readonly fairnessRole: string;
  /** How long a new pulse must wait after the last one; null if it need not wait. */
  readonly rest: Rest | null;
  /** Other pulses of the course that have not opened yet. */
  readonly planned: readonly PlannedBeside[];
  readonly nowMs: number;
}

/** A planned pulse of the same course: none opens until the one before has ended and students have rested (R2.1). */
export interface PlannedBeside {
  readonly code: Code;
  /** Null if staff open it by hand, which may be at once. */
  readonly opensAtMs: number | null;
  /** From then on it takes no answer any more: its closing time and its grace. */
  readonly endsAtMs: number;
  /** How long must lie between the two; 0 if they have no question in common. */
  readonly restMs: number;
  readonly k: number;
}

export interface Rest {
  /** The pulse with a common question that closed less than 72 hours ago. */
  readonly after: Code;
  readonly earliestMs: number;
}

/** Fields of a plan have the names that the request has. */
export type PlanField =
  | 'opensAtMs'
  | 'closesAtMs'
  | 'k'
  | 'm'
  | 'full'
  | 'graceSeconds'
  | 'form'
  | 'modules'
  | 'eligibility'
  | 'mode'
  | 'contextQuestion'
  | 'custom'
  | `custom.${number}.text`;

interface At<Field extends PlanField> {
  /** The field that has to change. */
  readonly field: Field;
}

export type NumberField = 'k' | 'm' | 'full' | 'graceSeconds';

/** What no request may contain: the contract refuses it before any rule is checked, and so does the form. */
export type Malformed = { readonly kind: 'malformed' } & (
  | (At<'opensAtMs' | 'closesAtMs'> & { readonly why: 'a time is missing' })
  | (At<NumberField> & { readonly why: 'a number is missing' })
  | (At<NumberField> & {
      readonly why: 'the number is out of range';
      readonly least: number;
      readonly most: number;
    })
  | ModulesMalformed
  | (At<`custom.${number}.text`> & { readonly why: 'the text is missing' })
);
export type ModulesMalformed = { readonly kind: 'malformed' } & At<'modules'> &
  (
    | { readonly why: 'there are too many modules'; readonly most: number }
    | { readonly why: 'a module is named twice' | `there is no module ${string}` }
  );

export type ClosingFault = { readonly kind: 'wrong-time' } & At<'closesAtMs'> &
  (
    | { readonly why: 'closes-in-the-past' }
    | { readonly why: 'closes-before-opening'; readonly opensAtMs: number }
    | { readonly why: 'closes-too-late'; readonly latestMs: number }
  );
export type OpeningFault = { readonly kind: 'wrong-time' } & At<'opensAtMs'> &
  ({ readonly why: 'opens-in-the-past' } | { readonly why: 'opens-too-late'; readonly latestMs: number });
export type TimeFault =
  | ClosingFault
  | OpeningFault
  | ({
      readonly kind: 'wrong-time';
      readonly why: 'too-short-for-waves';
      readonly leastHours: number;
    } & At<'closesAtMs'>)
  | ({ readonly kind: 'pulse-too-soon' } & Rest & At<'opensAtMs'>)
  | (RunsIntoNext & At<'closesAtMs'>);

/** It would still be open, or students would not have rested, when the next planned pulse opens (R2.1). */
export interface RunsIntoNext {
  readonly kind: 'runs-into-next';
  readonly before: Code;
  /** The latest closing time that leaves enough room; it may lie before the opening. */
  readonly latestMs: number;
}

/** A pulse that opens later promises smaller groups (R2.0). */
export interface AboveNext {
  readonly kind: 'k-above-next';
  readonly before: Code;
  readonly most: number;
}

/** Why the number of students does not rest on somebody who does not teach the course (R2.6). */
export type NotVouched = 'nobody has entered it' | 'too few are enrolled' | 'more codes than students';

/**
 * One thing that is wrong with a plan, with the numbers that its sentence needs. The kinds are those of the contract's
 * problems.
 */
export type PlanFault =
  | Malformed
  | ({ readonly kind: 'nobody-acts' } & At<'modules'>)
  | ({ readonly kind: 'class-too-small'; readonly classSize: number; readonly needs: number } & (
      | At<'k'>
      | (At<'form' | 'modules' | 'custom' | 'contextQuestion'> & { readonly for: 'more than the core' })
      | (At<'contextQuestion'> & { readonly for: 'context question' })
    ))
  | ({
      readonly kind: 'not-vouched';
      readonly why: NotVouched;
      readonly classSize: number;
      readonly enrolled: number | null;
      readonly needs: number;
    } & At<'contextQuestion'>)
  | ({ readonly kind: 'too-many-questions'; readonly questions: number; readonly most: number } & At<
      'modules' | 'custom'
    >)
  | ({ readonly kind: 'k-lowered'; readonly least: number } & At<'k'>)
  | (AboveNext & At<'k'>)
  | TimeFault
  | ({ readonly kind: 'custom-item'; readonly at: null; readonly says: string } & At<'custom'>)
  | ({ readonly kind: 'not-allowed'; readonly why: Uncombinable } & At<'mode' | 'contextQuestion'>)
  | ({ readonly kind: 'not-allowed'; readonly why: 'too many codes' } & At<'eligibility'>);
