/** Holds what all handlers of the students' pages need, and finds the pulse that a request is about. */
import { parseCode } from '../../../schema/contract/ids.ts';
import type { Engine } from '../../engines/engine.ts';
import { Embedders } from './embedders.ts';
import { PageCache, type KnownPulse } from './page-cache.ts';
import { Replies } from './reply.ts';
import { Standings, type NoPulse } from './standing.ts';
import { ToldCache } from './told.ts';

export class StudentContext {
  readonly engine: Engine;
  readonly standings: Standings;
  readonly pages: PageCache;
  readonly toldCache: ToldCache;
  readonly replies: Replies;

  constructor(engine: Engine) {
    this.engine = engine;
    this.standings = new Standings(engine);
    this.pages = new PageCache(engine);
    this.toldCache = new ToldCache(engine);
    this.replies = new Replies(new Embedders(engine));
  }

  /** Finds the pulse of a code. While a hall of phones is sending, this does not ask the box again. */
  async find(typed: string): Promise<KnownPulse | NoPulse> {
    const code = parseCode(typed);
    const known = code && this.pages.find(code);
    if (known !== undefined) return known;
    const standing = await this.standings.read(typed);
    return 'definition' in standing ? this.pages.keep(standing.definition, standing.schedule) : standing;
  }
}

export const isNoPulse = (found: KnownPulse | NoPulse): found is NoPulse => 'at' in found;
