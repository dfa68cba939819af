/**
 * The one port through which the rest of the product reaches a box. Nothing that comes back through it carries a count
 * of answers, except the counter's band (privacy.md R3.1, architecture.md A1).
 */
import type { Code, Slip } from './ids.ts';
import type { Disallowed } from '../pulse/combinations.ts';
import type { Definition, Phase, Schedule } from './pulse.ts';

/** A submitted form: pairs as they came, not yet read. */
export type Fields = readonly (readonly [name: string, value: string])[];

export type Look =
  /** No box: never armed, or not a code at all. */
  | { readonly at: 'nowhere' }
  /** A tombstone: published and destroyed. */
  | { readonly at: 'closed' }
  | { readonly at: 'live'; readonly definition: Definition; readonly schedule: Schedule; readonly phase: Phase };

/** One line per item in frozen order; code 0 means that nothing was added (E4.7). */
export type Receipt = readonly { readonly item: string; readonly code: number }[];

/** privacy.md R4.2, in the order of its checks. */
export type CastReply =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'malformed'; readonly field: string; readonly why: MalformedReason }
  | { readonly kind: 'counted'; readonly receipt: Receipt }
  | { readonly kind: 'repeated'; readonly receipt: Receipt }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'closed'; readonly phase: Phase | 'closed' }
  | { readonly kind: 'empty' }
  /** `codes`: not one of the printed codes (401), or one that was used before (409) (R5.2). */
  | { readonly kind: 'bad-code' }
  | { readonly kind: 'used-code' }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'retry' };

export type MalformedReason = 'unknown field' | 'field sent twice' | 'field missing' | 'not an answer to this question';

/** privacy.md R4.3. */
export type WithdrawReply =
  | { readonly kind: 'taken-back' }
  | Extract<CastReply, { kind: 'nowhere' | 'malformed' | 'conflict' | 'closed' | 'retry' }>
  /** Nothing with this key was ever counted here. */
  | { readonly kind: 'unknown-key' }
  /** `waves`: published already, and no longer told apart (R4.4). */
  | { readonly kind: 'released' };

/** `null`: the box woke in the middle of a tick and tells nothing until the next one (privacy.md R2.9). */
export type BandReply = { readonly at: 'nowhere' | 'closed' } | { readonly at: 'live'; readonly band: string | null };

export type StaffReply =
  | { readonly ok: true; readonly schedule: Schedule; readonly phase: Phase }
  | {
      readonly ok: false;
      readonly why:
        | Disallowed
        | 'nowhere'
        | 'closed'
        | 'not-open'
        | 'past-closing'
        | 'not-later'
        | 'conflict'
        | 'retry';
    };

/** With the code sheet, the first time; empty where no codes are printed. */
export type ArmReply = StaffReply & { readonly slips?: readonly Slip[] };

/** The sheet leaves the box once, to be printed; only hashes stay (R5.2). */
export type SheetReply =
  | { readonly ok: true; readonly slips: readonly Slip[] }
  | { readonly ok: false; readonly why: 'nowhere' | 'closed' | 'no-codes-here' | 'open-already' | 'retry' };

export interface BoxOffice {
  look(code: Code): Promise<Look>;
  cast(code: Code, fields: Fields): Promise<CastReply>;
  withdraw(code: Code, fields: Fields): Promise<WithdrawReply>;
  band(code: Code): Promise<BandReply>;
  /** Makes box and key and reads both back (R3.5). Arming the same definition again changes nothing. */
  arm(definition: Definition, schedule: Schedule): Promise<ArmReply>;
  /** A fresh sheet of codes, until the pulse opens; the sheet before it is void (R5.2). */
  printCodes(code: Code): Promise<SheetReply>;
  open(code: Code): Promise<StaffReply>;
  /** Moves a closing time that is not yet reached to a later one (R2.1). */
  extend(code: Code, closesAtMs: number): Promise<StaffReply>;
  /** Stops new forms now; the grace period runs, then the gate (E4.6). */
  close(code: Code): Promise<StaffReply>;
}
