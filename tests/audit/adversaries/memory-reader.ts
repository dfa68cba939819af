/** Reads the memory of the real server after a pulse has closed, as its owner or a memory dump can (R3.10). */
import { setTimeout as pause } from 'node:timers/promises';
import { deriveKey } from '../../../worker/box/seal.ts';
import { CAN_READ_MEMORY, copiesInMemory, spellingsOf } from '../../threats/memory.ts';
import { processHost } from '../process-host.ts';
import type { Adversary, Outcome } from './adversary.ts';
import { aBallot } from './ground.ts';

const FORMS = 30;
/** The garbage collector has had this long, in which other people ask for pages. */
const AFTER_MS = 60_000;
const PAGES = 200;

export const memoryReader: Adversary = {
  name: 'reader of memory',
  rules: 'R3.10',
  engines: CAN_READ_MEMORY ? ['node'] : [],
  timed: true,
  open: processHost,
  run: async (ground, chance): Promise<Outcome> => {
    const { host } = ground;
    if (host.process === undefined) throw new Error('The memory of this host cannot be read');
    const { id, keyOf } = host.process;
    const pulse = await ground.open(60, { eligibility: 'open', k: 7 });
    const { code, id: pulseId } = pulse.definition;
    const boxKey = Buffer.from(keyOf(code));
    const keys = [boxKey, deriveKey(boxKey, 'tally', pulseId)];
    const forms = Array.from({ length: FORMS }, (_, at) => aBallot(pulse, chance.of(at)).key);
    for (const [at, key] of forms.entries()) await ground.send(pulse, { ...aBallot(pulse, chance.of(at)), key });
    const before = look(id, keys, forms);
    await ground.close(pulse);
    for (let at = 0; at < PAGES; at += 1) {
      await ground.anybody.get('/privacy');
      await pause(AFTER_MS / PAGES);
    }
    const after = look(id, keys, forms);
    return {
      figure: `${AFTER_MS / 1000} s after closing, ${after.keys} of 2 keys and ${after.forms} of ${FORMS} forms in memory (${before.keys} and ${before.forms} while the pulse was open)`,
      bound: '0 and 0',
      found: before.keys === 0 || after.keys > 0 || after.forms > 0,
    };
  },
};

interface Seen {
  readonly keys: number;
  readonly forms: number;
}

/** @returns how many of the keys and of the forms have at least one copy in the memory of a process */
function look(pid: number, keys: readonly Uint8Array[], forms: readonly string[]): Seen {
  const secrets = new Map<string, readonly Uint8Array[]>(keys.map((key, at) => [`key ${at}`, [key]]));
  for (const key of forms) secrets.set(key, [...spellingsOf(key), Buffer.from(key, 'hex')]);
  const copies = copiesInMemory(pid, secrets);
  const seen = (names: readonly string[]): number => names.filter((name) => (copies.get(name) ?? 0) > 0).length;
  return { keys: seen(keys.map((_, at) => `key ${at}`)), forms: seen(forms) };
}
