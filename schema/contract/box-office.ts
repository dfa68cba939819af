/**
 * Describes the one port through which the rest of the product reaches a box. No reply carries a count of answers,
 * except the counter's band (privacy.md R3.1, architecture.md A1).
 */
import type { Code, Member, PulseId, Slip, SubmissionKey } from './ids.ts';
import type { Disallowed } from '../pulse/combinations.ts';
import type { Definition, Phase, Schedule } from './pulse.ts';

/** A submitted form: the pairs as they came, before anybody has checked them. */
export type Fields = readonly (readonly [name: string, value: string])[];

export type Look =
  /** There is no box: it was never armed, or the text is no code at all. */
  | { readonly at: 'nowhere' }
  /** There is only a tombstone: the pulse was published and the box destroyed. */
  | { readonly at: 'closed' }
  /** There is only a tombstone: the pulse was discarded before it opened (E7.6). */
  | { readonly at: 'discarded' }
  | { readonly at: 'live'; readonly definition: Definition; readonly schedule: Schedule; readonly phase: Phase };

/** There is one line per item in frozen order; code 0 means that nothing was added (E4.7). */
export type Receipt = readonly { readonly item: string; readonly code: number }[];

/** The replies of privacy.md R4.2, in the order of its checks. */
export type CastReply =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'malformed'; readonly field: string; readonly why: MalformedReason }
  /** The schedule says when results appear, as it is now (E4.7). */
  | { readonly kind: 'counted'; readonly receipt: Receipt; readonly schedule: Schedule }
  | { readonly kind: 'repeated'; readonly receipt: Receipt; readonly schedule: Schedule }
  | { readonly kind: 'withdrawn' }
  /** An answer with this key was counted and is published; what it was can no longer be told (R4.4). */
  | { readonly kind: 'released' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'closed'; readonly phase: Phase | 'closed' }
  | { readonly kind: 'empty' }
  /** Only with eligibility `codes`: this is not one of the printed codes (401), or it was used before (409) (R5.2). */
  | { readonly kind: 'bad-code' }
  | { readonly kind: 'used-code' }
  /** Only with eligibility `roster`: there is no token, or it is none of this pulse (401), or it was used before (409) (R5.3). */
  | { readonly kind: 'bad-token' }
  | { readonly kind: 'used-token' }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'retry' };

export type MalformedReason = 'field sent twice' | 'field missing' | 'not an answer to this question';

/** The replies of privacy.md R4.3. */
export type WithdrawReply =
  | {
      readonly kind: 'taken-back';
      /** The key of the fresh form; a repeated request gets the same. A printed code or token is bound to it. */
      readonly key: SubmissionKey;
      /** True if the printed code or token may not be used again, because its answers were taken back too often. */
      readonly codeIsFinished: boolean;
    }
  | Extract<CastReply, { kind: 'nowhere' | 'malformed' | 'conflict' | 'closed' | 'busy' | 'retry' }>
  /** Nothing with this key was ever counted here. */
  | { readonly kind: 'unknown-key' }
  /** Only with mode `waves`: the answer is published already, and can no longer be told apart (R4.4). */
  | { readonly kind: 'released' };

/**
 * The band is a lower bound, `7+`, `10+`, `15+` …, or `null`, which claims nothing: before the first label, and for a
 * while after the box woke up (privacy.md R2.9).
 */
export type BandReply = { readonly at: 'nowhere' | 'closed' } | { readonly at: 'live'; readonly band: string | null };

export type StaffReply =
  | { readonly ok: true; readonly schedule: Schedule; readonly phase: Phase }
  | {
      readonly ok: false;
      readonly why:
        | Disallowed
        | 'nowhere'
        | 'closed'
        | 'discarded'
        | 'open-already'
        | 'not-open'
        | 'still-open'
        | 'past-closing'
        | 'not-later'
        /** Somebody else has given it other times meanwhile (E7.6). */
        | 'moved'
        | 'conflict'
        | 'retry';
    };

/**
 * Contains the code sheet when the box is armed for the first time; the sheet is empty if the pulse has no printed
 * codes.
 */
export type ArmReply = StaffReply & { readonly slips?: readonly Slip[] };

/** The sheet leaves the box once, to be printed; only hashes stay (R5.2). */
export type SheetReply =
  | { readonly ok: true; readonly slips: readonly Slip[] }
  | {
      readonly ok: false;
      readonly why: 'nowhere' | 'closed' | 'no-codes-here' | 'open-already' | 'too-many-sheets' | 'retry';
    };

/** Discarding again what is discarded succeeds. */
export type DiscardReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'closed' | 'open-already' | 'past-closing' | 'moved' | 'retry' };

/** A person as a learning platform names one: the platform, and the person there. Nothing keeps these two texts (L7.1). */
export interface LaunchedAs {
  readonly issuer: string;
  readonly subject: string;
}

/** Why nothing is signed now. Before the pulse opens, the phase is `armed`. */
type NotIssuing =
  | { readonly kind: 'nowhere' }
  /** The pulse has no roster. */
  | { readonly kind: 'no-tokens-here' }
  | { readonly kind: 'closed'; readonly phase: Phase | 'closed' }
  /** There is a list of members, and this is none of them (R5.6). */
  | { readonly kind: 'not-listed' }
  | { readonly kind: 'retry' };

/** The replies to a launch (lms.md L8.2). */
export type RecogniseReply =
  | NotIssuing
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'already-taken' };

/** The replies to a blinded message (lms.md L8.5). */
export type IssueReply =
  | NotIssuing
  | { readonly kind: 'signed'; readonly signature: Uint8Array }
  /** This member was given a signature of another message: 409. */
  | { readonly kind: 'other-message' }
  /** This is no number below the modulus: 400. */
  | { readonly kind: 'malformed' }
  /** With a breakdown there are no more tokens than students (R2.6). */
  | { readonly kind: 'all-given' }
  /** Signatures were asked for again too often: 429. */
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number };

/** The size counts each person once. */
export type KeepListReply =
  | { readonly ok: true; readonly size: number }
  | { readonly ok: false; readonly why: 'too-few' | 'too-many'; readonly size: number }
  /** Printed codes beside a list: whoever has them and chooses the list could single somebody out. */
  | { readonly ok: false; readonly why: 'has-reserve' }
  | { readonly ok: false; readonly why: 'nowhere' | 'closed' | 'no-tokens-here' | 'open-already' | 'retry' };

/** Without a list the platform says who is a member (R5.6). Removing it again succeeds. */
export type DropListReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'nowhere' | 'closed' | 'no-tokens-here' | 'open-already' | 'retry' };

/** How many people are on the list that staff have given; null if there is none. It has nothing to do with answers. */
export type ListReply = { readonly at: 'nowhere' | 'closed' } | { readonly at: 'live'; readonly size: number | null };

export interface BoxOffice {
  look(code: Code): Promise<Look>;
  cast(code: Code, fields: Fields): Promise<CastReply>;
  withdraw(code: Code, fields: Fields): Promise<WithdrawReply>;
  band(code: Code): Promise<BandReply>;
  /** Makes box and key and reads both back (R3.5). Arming the same definition again changes nothing. */
  arm(definition: Definition, schedule: Schedule): Promise<ArmReply>;
  /** Draws a new sheet of codes, until the pulse opens; the earlier sheet is void (R5.2). */
  printCodes(code: Code): Promise<SheetReply>;
  /** The public key of the tokens as SPKI, for anybody; null if there is none (R5.3). */
  tokenKey(code: Code): Promise<Uint8Array | null>;
  /** Says whether a person may be given a token, and as which member (L8.2). */
  recognise(code: Code, person: LaunchedAs): Promise<RecogniseReply>;
  /** Signs a blinded message, one for each member. Sending the same again succeeds (L8.5). */
  issue(code: Code, member: Member, blinded: Uint8Array): Promise<IssueReply>;
  /** Hashes an uploaded list of members and forgets it; until the pulse opens a new list replaces it (R5.6). */
  keepList(code: Code, list: readonly LaunchedAs[]): Promise<KeepListReply>;
  /** Forgets the uploaded list, until the pulse opens (R5.6). */
  dropList(code: Code): Promise<DropListReply>;
  listSize(code: Code): Promise<ListReply>;
  open(code: Code): Promise<StaffReply>;
  /**
   * Gives a pulse that has not opened other times; code, key and code sheet stay (E7.6).
   * @param seen the times that the person had on screen: with others it is refused. Sending the same again succeeds
   */
  replan(code: Code, seen: Schedule, wanted: Schedule): Promise<StaffReply>;
  /**
   * Destroys the box of a pulse that has not opened, and leaves a tombstone also where no box was made: a request that
   * comes late must not make it (E7.6).
   * @param seen the times that the person had on screen, if another plan takes its place; null discards it whatever they are
   */
  discard(code: Code, id: PulseId, seen: Schedule | null): Promise<DiscardReply>;
  /** Moves a closing time that has not been reached to a later one (R2.1). */
  extend(code: Code, closesAtMs: number): Promise<StaffReply>;
  /** Stops giving out forms now; the grace time runs, then the gate (E4.6). */
  close(code: Code): Promise<StaffReply>;
  /** Ends the grace time that runs now, and lets the gate run at once (E4.6). */
  endGrace(code: Code): Promise<StaffReply>;
}
