/** Holds what all handlers of the students' pages need, and finds the pulse that a request is about. */
import { parseCode } from '../../../schema/contract/ids.ts';
import type { Engine } from '../../engines/engine.ts';
import { Replies } from './reply.ts';
import { Standings, type NoPulse } from './standing.ts';
import type { StudentMemory } from './student-memory.ts';
import type { KnownPulse, WarmPulses } from './warm-pulses.ts';

export class StudentContext {
  readonly engine: Engine;
  readonly standings: Standings;
  readonly pulses: WarmPulses;
  readonly memory: StudentMemory;
  readonly replies: Replies;

  constructor(engine: Engine, memory: StudentMemory) {
    this.engine = engine;
    this.memory = memory;
    this.pulses = memory.pulses;
    this.standings = new Standings(engine, memory);
    this.replies = new Replies(memory.embedders);
  }

  /** The pulse of a code, if this asks nobody, as while a hall of phones is sending. */
  known(typed: string): KnownPulse | undefined {
    const code = parseCode(typed);
    return code === undefined ? undefined : this.pulses.find(code);
  }

  /** Finds the pulse of a code. */
  async find(typed: string): Promise<KnownPulse | NoPulse> {
    return this.known(typed) ?? this.standings.read(typed);
  }
}

export const isNoPulse = (found: KnownPulse | NoPulse): found is NoPulse => !('definition' in found);
