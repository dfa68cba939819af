/** What all handlers of the students' pages share, and how they find the pulse that a request is about. */
import { parseCode } from '../../../schema/contract/ids.ts';
import type { Engine } from '../../engines/engine.ts';
import { Embedders } from './embedders.ts';
import { Replies } from './reply.ts';
import { Shelf, type Kept } from './shelf.ts';
import { Standings, type Stranger } from './standing.ts';
import { ToldCache } from './told.ts';

export class Desk {
  readonly engine: Engine;
  readonly standings: Standings;
  readonly shelf: Shelf;
  readonly told: ToldCache;
  readonly replies: Replies;

  constructor(engine: Engine) {
    this.engine = engine;
    this.standings = new Standings(engine);
    this.shelf = new Shelf(engine);
    this.told = new ToldCache(engine);
    this.replies = new Replies(new Embedders(engine));
  }

  /** The pulse behind a code, without asking its box again while a hall of phones is sending. */
  async find(typed: string): Promise<Kept | Stranger> {
    const code = parseCode(typed);
    const kept = code && this.shelf.find(code);
    if (kept !== undefined) return kept;
    const standing = await this.standings.read(typed);
    return 'definition' in standing ? this.shelf.keep(standing.definition, standing.schedule) : standing;
  }
}

export const isStranger = (found: Kept | Stranger): found is Stranger => 'at' in found;
