/** A box office that keeps schedules and no answers. It has what staff routes need, and replies like the real one. */
import type {
  ArmReply,
  BandReply,
  BoxOffice,
  CastReply,
  DiscardReply,
  DropListReply,
  IssueReply,
  KeepListReply,
  LaunchedAs,
  ListReply,
  Look,
  RecogniseReply,
  SheetReply,
  StaffReply,
  WithdrawReply,
} from '../../../schema/contract/box-office.ts';
import { slipFromBytes, type Code, type PulseId, type Slip } from '../../../schema/contract/ids.ts';
import { phaseAt, type Definition, type Schedule } from '../../../schema/contract/pulse.ts';
import { disallowedIn } from '../../../schema/pulse/combinations.ts';

interface Kept {
  readonly definition: Definition;
  schedule: Schedule;
  closed: false | 'closed' | 'discarded';
  listed?: number | null;
}
type Refusal = Extract<StaffReply, { ok: false }>['why'];

const isSame = (a: Schedule, b: Schedule): boolean => a.opensAtMs === b.opensAtMs && a.closesAtMs === b.closesAtMs;

export class BoxesInMemory implements BoxOffice {
  readonly #boxes = new Map<Code, Kept>();
  readonly #now: () => number;
  #drawn = 0;
  /** While it is set, every call of staff is refused with it: the key store is away, or another server was faster. */
  refusing: Refusal | null = null;
  /** While it is set, every call throws. */
  broken = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Makes the box look as if it had published and destroyed itself. */
  bury(code: Code): void {
    const box = this.#boxes.get(code);
    if (box !== undefined) box.closed = 'closed';
  }

  async look(code: Code): Promise<Look> {
    if (this.broken) throw new Error(`secret of ${code}`);
    const box = this.#boxes.get(code);
    if (box === undefined) return { at: 'nowhere' };
    if (box.closed) return { at: box.closed };
    return { at: 'live', definition: box.definition, schedule: box.schedule, phase: this.#phase(box) };
  }

  async cast(): Promise<CastReply> {
    return { kind: 'nowhere' };
  }

  async withdraw(): Promise<WithdrawReply> {
    return { kind: 'nowhere' };
  }

  async band(code: Code): Promise<BandReply> {
    const look = await this.look(code);
    if (look.at === 'live') return { at: 'live', band: null };
    return { at: look.at === 'closed' ? 'closed' : 'nowhere' };
  }

  async arm(definition: Definition, schedule: Schedule): Promise<ArmReply> {
    const refused = this.refusing ?? disallowedIn(definition);
    if (refused !== null) return { ok: false, why: refused };
    const isNew = !this.#boxes.has(definition.code);
    if (isNew) this.#boxes.set(definition.code, { definition, schedule, closed: false });
    const armed = await this.#move(definition.code, (box) => box.schedule);
    return isNew && armed.ok ? { ...armed, slips: this.#draw(definition) } : armed;
  }

  async printCodes(code: Code): Promise<SheetReply> {
    const box = this.#boxes.get(code);
    if (box === undefined) return { ok: false, why: 'nowhere' };
    if (box.closed) return { ok: false, why: 'closed' };
    if (box.definition.eligibility !== 'codes') return { ok: false, why: 'no-codes-here' };
    return this.#phase(box) === 'armed'
      ? { ok: true, slips: this.#draw(box.definition) }
      : { ok: false, why: 'open-already' };
  }

  async tokenKey(): Promise<Uint8Array | null> {
    return null;
  }

  async recognise(): Promise<RecogniseReply> {
    return { kind: 'nowhere' };
  }

  async issue(): Promise<IssueReply> {
    return { kind: 'nowhere' };
  }

  async keepList(code: Code, list: readonly LaunchedAs[]): Promise<KeepListReply> {
    const dropped = await this.dropList(code);
    const box = this.#boxes.get(code);
    if (!dropped.ok || box === undefined) return dropped.ok ? { ok: false, why: 'nowhere' } : dropped;
    box.listed = list.length;
    return { ok: true, size: list.length };
  }

  async dropList(code: Code): Promise<DropListReply> {
    const box = this.#boxes.get(code);
    if (box === undefined) return { ok: false, why: 'nowhere' };
    if (box.closed) return { ok: false, why: 'closed' };
    if (box.definition.eligibility !== 'roster') return { ok: false, why: 'no-tokens-here' };
    if (this.#phase(box) !== 'armed') return { ok: false, why: 'open-already' };
    box.listed = null;
    return { ok: true };
  }

  async listSize(code: Code): Promise<ListReply> {
    return { at: 'live', size: this.#boxes.get(code)?.listed ?? null };
  }

  open(code: Code): Promise<StaffReply> {
    return this.#move(code, (box, nowMs) => {
      if (this.#phase(box) === 'open') return box.schedule;
      if (this.#phase(box) !== 'armed') return 'closed';
      return nowMs < box.schedule.closesAtMs ? { ...box.schedule, opensAtMs: nowMs } : 'past-closing';
    });
  }

  replan(code: Code, seen: Schedule, wanted: Schedule): Promise<StaffReply> {
    return this.#move(code, (box) => {
      if (this.#phase(box) !== 'armed') return 'open-already';
      return isSame(box.schedule, seen) || isSame(box.schedule, wanted) ? wanted : 'moved';
    });
  }

  async discard(code: Code, _id: PulseId, seen: Schedule | null): Promise<DiscardReply> {
    if (this.refusing !== null) return { ok: false, why: 'retry' };
    const box = this.#boxes.get(code);
    if (box === undefined) return { ok: true };
    if (box.closed === 'closed') return { ok: false, why: 'closed' };
    if (box.closed === false && this.#phase(box) !== 'armed') return { ok: false, why: 'open-already' };
    if (seen !== null && !isSame(box.schedule, seen)) return { ok: false, why: 'moved' };
    box.closed = 'discarded';
    return { ok: true };
  }

  extend(code: Code, closesAtMs: number): Promise<StaffReply> {
    return this.#move(code, ({ schedule }, nowMs) => {
      if (closesAtMs === schedule.closesAtMs) return schedule;
      if (nowMs >= schedule.closesAtMs) return 'past-closing';
      return closesAtMs > schedule.closesAtMs ? { ...schedule, closesAtMs } : 'not-later';
    });
  }

  close(code: Code): Promise<StaffReply> {
    return this.#move(code, (box, nowMs) => {
      if (this.#phase(box) === 'armed') return 'not-open';
      return this.#phase(box) === 'open' ? { ...box.schedule, closesAtMs: nowMs } : box.schedule;
    });
  }

  async endGrace(code: Code): Promise<StaffReply> {
    const ended = await this.#move(code, (box) => {
      const phase = this.#phase(box);
      if (phase === 'armed') return 'not-open';
      if (phase === 'open') return 'still-open';
      return phase === 'grace' ? box.schedule : 'closed';
    });
    if (!ended.ok) return ended;
    this.bury(code);
    return { ...ended, phase: 'closing' };
  }

  async #move(code: Code, to: (box: Kept, nowMs: number) => Schedule | Refusal): Promise<StaffReply> {
    if (this.refusing !== null) return { ok: false, why: this.refusing };
    const box = this.#boxes.get(code);
    if (box === undefined) return { ok: false, why: 'nowhere' };
    if (box.closed) return { ok: false, why: box.closed };
    const schedule = to(box, this.#now());
    if (typeof schedule === 'string') return { ok: false, why: schedule };
    box.schedule = schedule;
    return { ok: true, schedule, phase: this.#phase(box) };
  }

  #draw({ eligibility, eligible }: Definition): Slip[] {
    return Array.from({ length: eligibility === 'codes' ? (eligible ?? 0) : 0 }, () => this.#drawOne());
  }

  /** Counts upwards in base 32. */
  #drawOne(): Slip {
    const number = (this.#drawn += 1);
    return slipFromBytes(Uint8Array.from({ length: 12 }, (_, place) => Math.floor(number / 32 ** place) % 32));
  }

  #phase({ definition, schedule }: Kept) {
    return phaseAt(schedule, definition.graceSeconds, this.#now());
  }
}
