/**
 * Runs the sealed box of one pulse: it takes answers, counts them, and at the end publishes once and destroys itself
 * (privacy.md R3, R4).
 */
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
import type { Code, Member, PulseId, Slip } from '../../schema/contract/ids.ts';
import { answersEndAtMs } from '../../schema/pulse/answers-end.ts';
import {
  isPublishable,
  phaseAt,
  phaseOf,
  type Definition,
  type Opening,
  type Phase,
  type Publishable,
  type Schedule,
} from '../../schema/contract/pulse.ts';
import type { LedgerEntry } from '../../schema/contract/release.ts';
import { disallowedIn } from '../../schema/pulse/combinations.ts';
import { Released } from '../gate/released.ts';
import { deliverPending, endBox, endRehearsal, finishClosing } from './closing.ts';
import { nextSlotMs } from './counter.ts';
import { KeysUnreachable, type BoxFault, type BoxHost } from './host.ts';
import { Intake } from './intake.ts';
import { Layout } from './layout.ts';
import { drawSheet } from './slips.ts';
import { FIRST_SHEET, type BoxStore, type LivingBox } from './store.ts';
import { createVault, keepTokenKey, openVault, sealTally, wipeVault, type Vault } from './vault.ts';

const TRY_AGAIN_MS = 5_000;

/** How often the codes of a pulse may be printed anew. */
const MOST_REPRINTS = 5;
/** No sheet has this number. */
const NO_SHEET = 0;

export class Box {
  readonly #host: BoxHost;
  readonly #store: BoxStore;
  readonly #code: Code;
  #intake: Intake | undefined;
  #arming: Promise<unknown> = Promise.resolve();
  #waking: Promise<void> = Promise.resolve();
  #beginning: Promise<void> | undefined;
  /** What was told of the keys since they were last there. */
  #toldOfKeys: BoxFault | undefined;
  #keysAreAway = false;
  #keyMissingAtCloseMs: number | undefined;

  /** @param store holds a box that was armed before, or its tombstone, or nothing yet */
  constructor(host: BoxHost, store: BoxStore, code: Code) {
    this.#host = host;
    this.#store = store;
    this.#code = code;
  }

  /**
   * Makes the key, the tally and the code sheet, and reads the key back before anything else exists (R3.5). Arming
   * again with the same definition changes nothing, and the code sheet is returned only the first time.
   */
  async arm(definition: Definition, schedule: Schedule): Promise<ArmReply> {
    // Run one arming after the other: the key of a second arming would lock what the first has sealed.
    const armed = this.#arming.then(() => this.#arm(definition, schedule));
    this.#arming = armed.catch(() => undefined);
    return armed;
  }

  async #arm(definition: Definition, schedule: Schedule): Promise<ArmReply> {
    const disallowed = disallowedIn(definition);
    if (disallowed !== null) return { ok: false, why: disallowed };
    const existing = this.#store.read();
    if (existing?.state === 'closed' || existing?.state === 'discarded') return { ok: false, why: existing.state };
    if (existing)
      return sameDefinition(existing.definition, definition) ? this.#answer(existing) : { ok: false, why: 'conflict' };
    const layout = new Layout(definition);
    const vault = await createVault(this.#host, definition, layout);
    if (!vault) return { ok: false, why: 'retry' };
    // Key and sheet are written before the box exists. If that is cut off, the next arming begins anew.
    if (definition.eligibility === 'roster') await keepTokenKey(this.#host, this.#store.issuer, definition, vault);
    this.#store.dropOtherSheets(NO_SHEET);
    const slips = await this.#drawSheet(FIRST_SHEET, definition, vault.pepper);
    this.#store.create(definition, schedule, sealTally(this.#host, definition, vault.tallyKey, vault.tally));
    const timed = { definition, schedule, graceOver: false, begun: false };
    this.#intake = this.#intakeFor({ ...timed, layout, vault, isNew: true });
    await this.#planWake();
    await this.#beginIfDue().catch(() => undefined);
    const state = this.#store.read();
    return { ...this.#answer(state?.state === 'armed' ? state : timed), slips };
  }

  /**
   * Draws the code sheet again if the first one was lost, as long as nobody can have used it, and only some times
   * (R5.2). The sheet before stays valid until the new one is complete.
   */
  async printCodes(): Promise<SheetReply> {
    // Two sheets that are drawn at once would get the same number.
    const printed = this.#arming.then(() => this.#printCodes());
    this.#arming = printed.catch(() => undefined);
    return printed;
  }

  async #printCodes(): Promise<SheetReply> {
    const intake = await this.#taking();
    const state = this.#store.read();
    if (!state) return { ok: false, why: 'nowhere' };
    if (state.state !== 'armed' || !intake) return { ok: false, why: 'closed' };
    const { definition, sheet } = state;
    if (sheetLength(definition) === 0) return { ok: false, why: 'no-codes-here' };
    await this.#beginIfDue().catch(() => undefined);
    if (!this.#isStillArmed()) return { ok: false, why: 'open-already' };
    if (sheet >= FIRST_SHEET + MOST_REPRINTS) return { ok: false, why: 'too-many-sheets' };
    const pepper = intake.pepper();
    if (!pepper) return { ok: false, why: 'retry' };
    this.#store.dropOtherSheets(sheet);
    const slips = await this.#drawSheet(sheet + 1, definition, pepper);
    // The pulse may have opened while the codes were drawn, and then somebody may have used one of the sheet before.
    await this.#beginIfDue().catch(() => undefined);
    if (!this.#isStillArmed()) {
      this.#store.dropOtherSheets(sheet);
      return { ok: false, why: 'open-already' };
    }
    this.#store.useSheet(sheet + 1);
    return { ok: true, slips };
  }

  #drawSheet(sheet: number, definition: Definition, pepper: Uint8Array): Promise<readonly Slip[]> {
    const keep = (hashes: readonly Uint8Array[]): void => this.#store.addToSheet(sheet, hashes);
    return drawSheet(sheetLength(definition), pepper, this.#host, keep);
  }

  #isStillArmed(): boolean {
    const look = this.look();
    return look.at === 'live' && look.phase === 'armed';
  }

  /** Says how it stands, after it has opened if its time has come. */
  async lookNow(): Promise<Look> {
    if (this.#isDueToOpen()) await this.#beginIfDue().catch(() => undefined);
    return this.look();
  }

  look(): Look {
    const state = this.#store.read();
    if (!state) return { at: 'nowhere' };
    if (state.state === 'closed' || state.state === 'discarded') return { at: state.state };
    const { definition, schedule } = state;
    return { at: 'live', definition, schedule, phase: this.#phase(state) };
  }

  async cast(fields: Fields): Promise<CastReply> {
    const intake = this.#ready() ?? (await this.#taking());
    return intake ? intake.cast(fields) : this.#gone();
  }

  async withdraw(fields: Fields): Promise<WithdrawReply> {
    const intake = this.#ready() ?? (await this.#taking());
    return intake ? intake.withdraw(fields) : this.#gone();
  }

  /** The public key is for anybody, so it is read without the box key. */
  tokenKey(): Uint8Array | null {
    const state = this.#store.read();
    return state?.state === 'armed' ? (this.#store.issuer.publicKey() ?? null) : null;
  }

  async recognise(person: LaunchedAs): Promise<RecogniseReply> {
    const intake = await this.#taking();
    return intake ? intake.recognise(person) : this.#gone();
  }

  async issue(member: Member, blinded: Uint8Array): Promise<IssueReply> {
    const intake = await this.#taking();
    return intake ? intake.issue(member, blinded) : this.#gone();
  }

  async keepList(list: readonly LaunchedAs[]): Promise<KeepListReply> {
    const intake = await this.#taking();
    return intake ? intake.keepList(list) : { ok: false, why: this.#isClosed() ? 'closed' : 'nowhere' };
  }

  async dropList(): Promise<DropListReply> {
    const intake = await this.#taking();
    return intake ? intake.dropList() : { ok: false, why: this.#isClosed() ? 'closed' : 'nowhere' };
  }

  /** The number is read without the box key. */
  listSize(): ListReply {
    const state = this.#store.read();
    if (state?.state !== 'armed') return { at: this.#isClosed() ? 'closed' : 'nowhere' };
    return { at: 'live', size: this.#store.issuer.listLength() || null };
  }

  async band(): Promise<BandReply> {
    const intake = await this.#taking();
    return intake ? { at: 'live', band: intake.band() } : { at: this.#isClosed() ? 'closed' : 'nowhere' };
  }

  async open(): Promise<StaffReply> {
    await this.#taking();
    const opening = await this.#atOpening();
    if (opening === 'waits') return { ok: false, why: 'retry' };
    const found = this.#movable(await this.#taking());
    if (!found.ok) return found;
    // There is no `await` from here on until it is stored.
    const { state } = found;
    const phase = this.#phase(state);
    if (phase === 'open') return this.#answer(state);
    if (phase !== 'armed') return { ok: false, why: 'closed' };
    const nowMs = this.#host.now();
    if (nowMs >= state.schedule.closesAtMs) return { ok: false, why: 'past-closing' };
    const schedule = { ...state.schedule, opensAtMs: nowMs };
    this.#begin(state, schedule, opening);
    await this.#planWake();
    return this.#answer({ ...state, schedule, begun: true });
  }

  /** Opens a pulse whose time has come. Whoever is first asks the directory: the timer, or a request. */
  #beginIfDue(): Promise<void> {
    if (!this.#isDueToOpen()) return Promise.resolve();
    this.#beginning ??= this.#beginNow().finally(() => (this.#beginning = undefined));
    return this.#beginning;
  }

  #isDueToOpen(): boolean {
    const state = this.#store.read();
    if (state?.state !== 'armed' || state.begun || state.graceOver) return false;
    const phase = phaseAt(state.schedule, state.definition.graceSeconds, this.#host.now());
    // A machine that slept over the opening may wake in the grace.
    return phase === 'open' || phase === 'grace';
  }

  async #beginNow(): Promise<void> {
    const opening = await this.#atOpening();
    // Staff may have moved or discarded it meanwhile.
    const state = this.#store.read();
    if (state?.state !== 'armed' || !this.#isDueToOpen()) return;
    const { schedule } = state;
    if (opening !== 'waits') this.#begin(state, schedule, opening);
    else {
      const waits = { ...schedule, opensAtMs: null };
      this.#store.reschedule(waits);
      if (this.#intake) this.#intake.schedule = waits;
    }
    await this.#planWake();
  }

  /** What the directory says to an opening. A rehearsal has no later moment, so it needs no second look (E7.7). */
  async #atOpening(): Promise<Opening> {
    const state = this.#store.read();
    if (state?.state !== 'armed' || state.begun || !isPublishable(state.definition)) return null;
    return this.#host.atOpening(this.#code);
  }

  /** Nobody has answered yet, so the intake can be made anew for what the pulse says now. */
  #begin({ definition }: LivingBox, schedule: Schedule, opening: Exclude<Opening, 'waits'>): void {
    const said = opening?.definition ?? definition;
    this.#store.begin(said, schedule);
    if (!sameDefinition(said, definition)) return this.forget();
    if (this.#intake) Object.assign(this.#intake, { schedule, begun: true });
  }

  /** Moves a pulse that has not opened to other times (E7.6). */
  async replan(seen: Schedule, wanted: Schedule): Promise<StaffReply> {
    return this.#reschedule((schedule, phase) => {
      if (isSame(schedule, wanted)) return schedule;
      return this.#whyOpen(phase) ?? (isSame(schedule, seen) ? wanted : 'moved');
    });
  }

  /**
   * Ends a pulse that has not opened, as if it had never been planned: nothing is published, and its key is destroyed
   * (E7.6).
   */
  async discard(id: PulseId, seen: Schedule | null): Promise<DiscardReply> {
    // An arming or a printing that has begun must not write into a box that is gone.
    const discarded = this.#arming.then(() => this.#discard(id, seen));
    this.#arming = discarded.catch(() => undefined);
    return discarded;
  }

  async #discard(id: PulseId, seen: Schedule | null): Promise<DiscardReply> {
    // There is no `await` before the tombstone is written, so the pulse cannot open in between.
    const state = this.#store.read();
    if (state?.state === 'closed' || state?.state === 'closing') return { ok: false, why: 'closed' };
    if (state?.state === 'armed') {
      const why = this.#whyOpen(this.#phase(state));
      if (why !== null) return { ok: false, why };
      if (seen !== null && !isSame(state.schedule, seen)) return { ok: false, why: 'moved' };
    }
    if (state?.state !== 'discarded') {
      this.#store.discard(id);
      this.forget();
    }
    await this.#host.keys.destroy(this.#code);
    const { staleForMs } = this.#host.keys;
    if (staleForMs > 0) await this.#host.wakeAt(this.#host.now() + staleForMs);
    return { ok: true };
  }

  /** @returns why a pulse can be planned anew no more; null as long as nobody can have answered */
  #whyOpen(phase: Phase): 'open-already' | 'past-closing' | null {
    // A clock that was set back must not make an open pulse a planned one: an acknowledged answer is never lost.
    if (phase === 'armed' && !this.#hasBegun()) return null;
    return phase === 'closing' ? 'past-closing' : 'open-already';
  }

  #hasBegun(): boolean {
    const state = this.#store.read();
    return state !== undefined && 'begun' in state && state.begun;
  }

  async extend(closesAtMs: number): Promise<StaffReply> {
    return this.#reschedule((schedule, _phase, nowMs) => {
      // The request was sent twice, because the first answer was lost.
      if (closesAtMs === schedule.closesAtMs) return schedule;
      if (nowMs >= schedule.closesAtMs) return 'past-closing';
      return closesAtMs > schedule.closesAtMs ? { ...schedule, closesAtMs } : 'not-later';
    });
  }

  async close(): Promise<StaffReply> {
    return this.#reschedule((schedule, phase, nowMs) => {
      if (phase === 'armed') return 'not-open';
      return phase === 'open' ? { ...schedule, closesAtMs: nowMs } : schedule;
    });
  }

  /**
   * Ends the grace time now, runs the gate and carries its release to the ledger. Whoever still has a form on screen is
   * told that it came too late. It happens once: a second request finds that nothing is accepted any more (E4.6).
   */
  async endGrace(): Promise<StaffReply> {
    const found = this.#movable(await this.#taking());
    if (!found.ok) return found;
    const { intake, state } = found;
    switch (this.#phase(state)) {
      case 'armed':
        return { ok: false, why: 'not-open' };
      case 'open':
        return { ok: false, why: 'still-open' };
      case 'closing':
        return { ok: false, why: 'closed' };
      case 'grace':
    }
    this.#store.endGrace();
    intake.graceOver = true;
    await this.#planWake();
    await this.wake();
    return this.#answer({ ...state, graceOver: true });
  }

  /**
   * The engine calls this when the box starts and at the time that the box asked for. It does what is due, one call
   * after the other.
   */
  wake(): Promise<void> {
    const done = this.#waking.then(() => this.#doWhatIsDue());
    this.#waking = done.catch(() => undefined);
    return done;
  }

  async #doWhatIsDue(): Promise<void> {
    try {
      // Nothing is waited for that is not due.
      if (this.#isDueToOpen()) await this.#beginIfDue();
    } catch {
      this.#host.report('ledger-unreachable');
      return this.#wakeSoon();
    }
    const state = this.#store.read();
    if (!state) return;
    if (state.state === 'closed' || state.state === 'discarded') return this.#host.keys.destroy(this.#code);
    const { definition } = state;
    try {
      if (!isPublishable(definition)) return await this.#endIfDue(definition);
      if (state.state === 'armed' && !(await this.#deliverWave(definition))) return;
      // Look at the clock only now: staff may have moved the closing time while we waited for the ledger.
      const now = this.look();
      if (state.state === 'armed' && now.at === 'live' && now.phase !== 'closing') return await this.#planWake();
      if (state.state === 'armed' && (await this.#isPublished(definition)))
        await endBox(this.#host, this.#store, definition);
      else if (state.state === 'closing') await this.#finish(definition);
      else {
        const decided = await this.#runGate(definition);
        if (decided === undefined) return await this.#wakeSoon();
        await this.#finish(definition, decided);
      }
    } catch (error) {
      this.#host.report(error instanceof KeysUnreachable ? 'keys-unreachable' : 'ledger-unreachable');
      await this.#wakeSoon();
    }
  }

  /** Ends a rehearsal when its time is over. Its counters are never read for anybody (E7.7). */
  async #endIfDue(rehearsal: Definition): Promise<void> {
    const now = this.look();
    if (now.at === 'live' && now.phase !== 'closing') return this.#planWake();
    await endRehearsal(this.#host, this.#store, rehearsal);
    // A late form may have opened the counters again while we waited.
    this.forget();
    await this.#destroyKeyAgain();
  }

  /** Delivers a wave as R3.7 says; the pulse goes on meanwhile. @returns false if the ledger holds another release */
  async #deliverWave(definition: Definition): Promise<boolean> {
    if (definition.mode !== 'waves') return true;
    if (!this.#store.pendingEntry(definition.id)) return true;
    if ((await deliverPending(this.#host, this.#store, definition)) === 'conflict') {
      this.#host.report('ledger-conflict');
      return false;
    }
    this.#store.dropPending();
    return true;
  }

  /**
   * Checks whether the ledger already has the last release. A database file restored from before its closing must not
   * publish a second time (R3.7).
   */
  async #isPublished(definition: Definition): Promise<boolean> {
    return (await this.#host.ledger.read(definition.id, this.#store.releases()))?.final ?? false;
  }

  /** Runs the gate (R3.7.1). @returns the release; undefined while the key may still be found */
  async #runGate(definition: Publishable): Promise<LedgerEntry | undefined> {
    const intake = await this.#taking();
    const tally = intake?.tallyForGate();
    if (!tally && !this.#keyIsLost()) return undefined;
    // There is no `await` between reading the tally and writing `closing`, so no answer can slip in between.
    const seq = this.#store.releases();
    const { entry } = tally
      ? Released.atClose(definition, tally.strata, seq, tally.takenBack)
      : Released.unreadable(definition, seq);
    this.#store.beginClosing(entry);
    // Forget the tally in memory too: otherwise an answer could still read it if the clock is set back.
    this.forget();
    return entry;
  }

  /**
   * Commits the same counters again while answers are taken, and does nothing otherwise. An engine whose writes delay
   * replies calls this at random moments (R3.11).
   */
  async rewrite(): Promise<void> {
    const now = await this.lookNow();
    if (now.at === 'live' && (now.phase === 'open' || now.phase === 'grace')) (await this.#taking())?.rewrite();
  }

  /**
   * Overwrites the keys and the counters in memory (R3.10). A box that is still open reads them again when it is next
   * used. Call it only when no request is in the box.
   */
  forget(): void {
    this.#intake?.wipe();
    this.#intake = undefined;
  }

  async #finish(definition: Definition, decided?: LedgerEntry): Promise<void> {
    if ((await finishClosing(this.#host, this.#store, definition, decided)) === 'conflict')
      return this.#host.report('ledger-conflict');
    await this.#destroyKeyAgain();
  }

  /** Asks to be woken once no cache can hold the key any more, because a read may have brought it back (R3.7.4). */
  async #destroyKeyAgain(): Promise<void> {
    const { staleForMs } = this.#host.keys;
    if (staleForMs > 0) await this.#host.wakeAt(this.#host.now() + staleForMs);
  }

  /**
   * Decides whether the key is lost. A "not found" may come from a cache, so only a miss that outlives the cache counts
   * (R3.5, R3.6).
   */
  #keyIsLost(): boolean {
    // Nobody can say what a store holds that is away. Its keys may come back, and then the answers can be opened.
    if (this.#keysAreAway) return false;
    const nowMs = this.#host.now();
    this.#keyMissingAtCloseMs ??= nowMs;
    return nowMs - this.#keyMissingAtCloseMs >= this.#host.keys.staleForMs;
  }

  /** Reports the missing key only once: a log line for each waiting answer would be a list of their times (R2.11). */
  #tellOfKeys(fault: 'key-missing' | 'keys-unreachable'): void {
    if (this.#toldOfKeys !== fault) this.#host.report(fault);
    this.#toldOfKeys = fault;
  }

  async #reschedule(
    change: (schedule: Schedule, phase: Phase, nowMs: number) => Schedule | Refusal,
  ): Promise<StaffReply> {
    const found = this.#movable(await this.#taking());
    if (!found.ok) return found;
    const { intake, state } = found;
    const { schedule } = state;
    const changed = change(schedule, this.#phase(state), this.#host.now());
    if (typeof changed === 'string') return { ok: false, why: changed };
    if (changed !== schedule) {
      this.#store.reschedule(changed);
      intake.schedule = changed;
      await this.#planWake();
    }
    return this.#answer({ ...state, schedule: changed });
  }

  /** @returns what a move of staff needs. It is read without an `await`, so that it still holds when the move is stored */
  #movable(intake: Intake | undefined): Movable {
    const state = this.#store.read();
    if (!state) return { ok: false, why: 'nowhere' };
    if (state.state === 'discarded') return { ok: false, why: 'discarded' };
    if (state.state !== 'armed' || !intake) return { ok: false, why: 'closed' };
    return intake.isReadable() ? { ok: true, intake, state } : { ok: false, why: 'retry' };
  }

  /**
   * The running intake, if nothing has to be done before it takes a form. Sending and taking back both ask this first, so that they are
   * decided in the order in which they came.
   */
  #ready(): Intake | undefined {
    return this.#isDueToOpen() || !this.#intake?.isReadable() ? undefined : this.#intake;
  }

  /** Returns the running intake. It is made on first use, and made again with each request while its key is missing. */
  async #taking(): Promise<Intake | undefined> {
    // While the directory cannot be asked the pulse has not opened, and the timer tries again.
    if (this.#isDueToOpen()) await this.#beginIfDue().catch(() => undefined);
    if (this.#intake?.isReadable()) return this.#intake;
    const vault = await this.#openVault();
    const state = this.#store.read();
    // Another request may have opened the intake during the `await`, and two copies of one tally would lose answers.
    // The gate may have run meanwhile; after that nothing may open the tally any more (R3.7.1).
    const readable = !this.#intake?.isReadable() && state?.state === 'armed' ? vault : undefined;
    if (vault && !readable) wipeVault(vault);
    if (this.#intake?.isReadable()) return this.#intake;
    if (!state || state.state === 'closed' || state.state === 'discarded') return undefined;
    const { definition, schedule, graceOver, begun } = state;
    this.#intake = this.#intakeFor({
      definition,
      schedule,
      graceOver,
      begun,
      layout: new Layout(definition),
      vault: readable,
      isNew: false,
    });
    return this.#intake;
  }

  #intakeFor(start: Omit<ConstructorParameters<typeof Intake>[2], 'onWave'>): Intake {
    const onWave = (): void => void this.#planWake().catch(() => this.#host.report('box-not-woken'));
    return new Intake(this.#host, this.#store, { ...start, onWave });
  }

  async #openVault(): Promise<Vault | undefined> {
    const state = this.#store.read();
    if (state?.state !== 'armed') return undefined;
    try {
      const vault = await openVault(this.#host, this.#store, state.definition, new Layout(state.definition));
      this.#keysAreAway = false;
      if (vault) this.#toldOfKeys = undefined;
      else this.#tellOfKeys('key-missing');
      return vault;
    } catch (error) {
      if (!(error instanceof KeysUnreachable)) throw error;
      this.#keysAreAway = true;
      this.#tellOfKeys('keys-unreachable');
      return undefined;
    }
  }

  #gone(): { readonly kind: 'nowhere' } | { readonly kind: 'closed'; readonly phase: 'closed' } {
    return this.#isClosed() ? { kind: 'closed', phase: 'closed' } : { kind: 'nowhere' };
  }

  /** A pulse that was discarded is none: nobody was ever asked by it. */
  #isClosed(): boolean {
    const state = this.#store.read();
    return state !== undefined && state.state !== 'discarded';
  }

  #phase(timed: Timed): Phase {
    return phaseOf(timed, timed.definition.graceSeconds, this.#host.now());
  }

  #answer(timed: Timed): StaffReply {
    return { ok: true, schedule: timed.schedule, phase: this.#phase(timed) };
  }

  /**
   * Asks to be woken for the next thing that is due: the opening, the end of the pulse, or before it a wave that waits for the
   * ledger. A wave leaves on the counter's time grid (R2.9). If it left at once, somebody who watches the results could
   * see whose answer completed it.
   */
  async #planWake(): Promise<void> {
    const state = this.#store.read();
    if (state?.state !== 'armed') return;
    const { definition, schedule, graceOver, begun } = state;
    if (!begun && schedule.opensAtMs !== null && this.#host.now() < schedule.closesAtMs)
      return this.#host.wakeAt(schedule.opensAtMs);
    const endMs = graceOver ? this.#host.now() : answersEndAtMs(schedule, definition.graceSeconds);
    const owesWave = this.#store.pendingEntry(definition.id) !== undefined;
    await this.#host.wakeAt(owesWave ? Math.min(nextSlotMs(this.#host.now()), endMs) : endMs);
  }

  #wakeSoon(): Promise<void> {
    return this.#host.wakeAt(this.#host.now() + TRY_AGAIN_MS);
  }
}

/** How many codes are printed: one for each student, or a reserve (R5.2, R5.9). */
const sheetLength = ({ eligibility, eligible, reserve }: Definition): number =>
  eligibility === 'codes' ? (eligible ?? 0) : (reserve ?? 0);

type Refusal = Extract<StaffReply, { ok: false }>['why'];

type Timed = Pick<LivingBox, 'definition' | 'schedule' | 'graceOver' | 'begun'>;
type Movable =
  | { readonly ok: true; readonly intake: Intake; readonly state: LivingBox }
  | Extract<StaffReply, { ok: false }>;
const isSame = (a: Schedule, b: Schedule): boolean => a.opensAtMs === b.opensAtMs && a.closesAtMs === b.closesAtMs;

/** Compares JSON: the same directory made both from the same bytes, so equal definitions have equal JSON. */
const sameDefinition = (a: Definition, b: Definition): boolean => JSON.stringify(a) === JSON.stringify(b);
