/** Says how a wall asks for its pulse and moves it: as staff who are signed in. */
import type { WallPage } from '../../../schema/contract/wall.ts';
import type { Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';

export type Move = 'open' | 'close' | 'end-grace';

export interface Door {
  readonly look: () => Promise<Result<WallPage, Failure>>;
  /** @param reason empty if none is needed; only opening can need one */
  readonly move: (move: Move, reason: string) => Promise<Result<WallPage, Failure>>;
}

export function staffDoor(code: string): Door {
  const at = { code };
  return {
    look: () => ask('pulse', { at }),
    move: (move, reason) => {
      switch (move) {
        case 'open':
          return ask('openPulse', { at, body: { reason } });
        case 'close':
          return ask('closePulse', { at, body: null });
        case 'end-grace':
          return ask('endGrace', { at, body: null });
      }
    },
  };
}
