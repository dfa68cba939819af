/**
 * Runs a box as a Durable Object: one per pulse, named by its code, as a thin shell around the plain class
 * (architecture.md A1, A10). The class itself is loaded when the object starts, because every isolate evaluates this file (P14).
 */
import { DurableObject } from 'cloudflare:workers';
import type {
  ArmReply,
  BandReply,
  CastReply,
  DiscardReply,
  DropListReply,
  Fields,
  IssueReply,
  KeepListReply,
  LaunchedAs,
  ListReply,
  Look,
  RecogniseReply,
  SheetReply,
  StaffReply,
  WithdrawReply,
} from '../../schema/contract/box-office.ts';
import { codeSchema, type Code, type Member, type PulseId } from '../../schema/contract/ids.ts';
import { isRehearsalCode } from '../../schema/contract/rehearsal-code.ts';
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';
import type { Box } from '../box/box.ts';
import type { BoxHost } from '../box/host.ts';

/**
 * The runtime holds back replies, and the object's own calls to the ledger and the key store, until everything that was
 * written before them is durable.
 */
export class BoxObject extends DurableObject<unknown> {
  readonly #host: BoxHost;
  #box: Box | undefined;

  constructor(ctx: DurableObjectState, env: unknown, host: BoxHost) {
    super(ctx, env);
    this.#host = host;
    // Asking for a code that was never armed must leave nothing behind, not even empty tables (A9).
    if (hasTables(ctx.storage.sql)) void ctx.blockConcurrencyWhile(() => this.#resume());
  }

  async look(): Promise<Look> {
    return this.#box?.lookNow() ?? { at: 'nowhere' };
  }

  async cast(fields: Fields): Promise<CastReply> {
    return this.#box?.cast(fields) ?? { kind: 'nowhere' };
  }

  async withdraw(fields: Fields): Promise<WithdrawReply> {
    return this.#box?.withdraw(fields) ?? { kind: 'nowhere' };
  }

  async band(): Promise<BandReply> {
    return this.#box?.band() ?? { at: 'nowhere' };
  }

  async arm(definition: Definition, schedule: Schedule): Promise<ArmReply> {
    return (this.#box ?? (await this.#unpack())).arm(definition, schedule);
  }

  async printCodes(): Promise<SheetReply> {
    return this.#box?.printCodes() ?? NOWHERE;
  }

  async tokenKey(): Promise<Uint8Array | null> {
    return this.#box?.tokenKey() ?? null;
  }

  async recognise(person: LaunchedAs): Promise<RecogniseReply> {
    return this.#box?.recognise(person) ?? { kind: 'nowhere' };
  }

  async issue(member: Member, blinded: Uint8Array): Promise<IssueReply> {
    return this.#box?.issue(member, blinded) ?? { kind: 'nowhere' };
  }

  async keepList(list: readonly LaunchedAs[]): Promise<KeepListReply> {
    return this.#box?.keepList(list) ?? NOWHERE;
  }

  async dropList(): Promise<DropListReply> {
    return this.#box?.dropList() ?? NOWHERE;
  }

  async listSize(): Promise<ListReply> {
    return this.#box?.listSize() ?? { at: 'nowhere' };
  }

  async open(): Promise<StaffReply> {
    return this.#box?.open() ?? NOWHERE;
  }

  async replan(seen: Schedule, wanted: Schedule): Promise<StaffReply> {
    return this.#box?.replan(seen, wanted) ?? NOWHERE;
  }

  async discard(id: PulseId, seen: Schedule | null): Promise<DiscardReply> {
    return (this.#box ?? (await this.#unpack())).discard(id, seen);
  }

  async extend(closesAtMs: number): Promise<StaffReply> {
    return this.#box?.extend(closesAtMs) ?? NOWHERE;
  }

  async close(): Promise<StaffReply> {
    return this.#box?.close() ?? NOWHERE;
  }

  async endGrace(): Promise<StaffReply> {
    return this.#box?.endGrace() ?? NOWHERE;
  }

  /** The runtime repeats an alarm until it succeeds, but at most six times. */
  override async alarm(): Promise<void> {
    const wasOver = this.#isOver();
    await this.#box?.wake();
    // The key of a rehearsal was now destroyed for the second time, and nothing of it is left to do (R3.7.4, E7.7).
    if (wasOver) await this.#vanish();
  }

  /** Says whether this is a rehearsal that has ended. */
  #isOver(): boolean {
    return isRehearsalCode(this.#code()) && this.#box?.look().at === 'closed';
  }

  /** Leaves nothing of a rehearsal, not even empty tables: its code can never name a pulse (E7.7). */
  async #vanish(): Promise<void> {
    this.#box = undefined;
    await this.ctx.storage.deleteAll();
  }

  /**
   * Sets an alarm again when the object starts. The runtime gives an alarm up after six failures; without one, a pulse
   * would never close, and a wave would wait for ever (R3.7).
   */
  async #resume(): Promise<void> {
    const box = await this.#unpack();
    if ((box.look().at === 'live' || this.#isOver()) && (await this.ctx.storage.getAlarm()) === null)
      await this.#host.wakeAt(this.#host.now());
  }

  /** @throws NewerDatabase. Then no answer is taken, and phones keep theirs and try again (H6.3). */
  async #unpack(): Promise<Box> {
    const { Box: Opened, BoxStore, migrations, openStorage } = await import('./edge-box-parts.ts');
    const db = await openStorage(this.ctx.storage, migrations, 'This pulse');
    // Two first calls may both have waited here, and two boxes over one tally would lose answers.
    return (this.#box ??= new Opened(this.#host, new BoxStore(db), this.#code()));
  }

  #code(): Code {
    return codeSchema.parse(this.ctx.id.name);
  }
}

const hasTables = (sql: SqlStorage): boolean =>
  sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'def'").toArray().length > 0;

const NOWHERE = { ok: false, why: 'nowhere' } as const;
