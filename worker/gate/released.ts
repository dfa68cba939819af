/**
 * Makes `Released`, the only shape in which numbers about answers travel outside a box. Only the gate can make one
 * (architecture.md A7).
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { itemsOf, type Publishable } from '../../schema/contract/pulse.ts';
import { releaseSchema, type LedgerEntry, type Release } from '../../schema/contract/release.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { Stratum } from './atoms.ts';
import { outcomeAtClose, outcomeOfWave } from './outcome.ts';

export class Released {
  // The fields are private because types are compared by shape: with public fields, any `{ release, entry }` would
  // count as `Released`.
  readonly #release: Release;
  readonly #entry: LedgerEntry;

  /** What was made of each entry, so that passing the same entry on does not check its bytes again. */
  static readonly #ofEntry = new WeakMap<LedgerEntry, Released>();

  private constructor(release: Release, entry: LedgerEntry) {
    this.#release = release;
    this.#entry = entry;
    Released.#ofEntry.set(entry, this);
  }

  get release(): Release {
    return this.#release;
  }

  /** The exact bytes that the ledger keeps. */
  get entry(): LedgerEntry {
    return this.#entry;
  }

  /**
   * Makes the last release of a pulse (R3.7). It is made only once: the box keeps these bytes until the ledger has them
   * (G4). Like every release, it is made of a publishable definition only: a rehearsal does not compile here (E7.7).
   * @param takenBack how many answers were taken back while the pulse was open (R2.9a)
   */
  static atClose(definition: Publishable, strata: readonly Stratum[], seq: number, takenBack = 0): Released {
    const outcome = outcomeAtClose(definition, strata);
    return Released.#make(definition, { seq, final: true, takenBack: bandOfTakenBack(takenBack), outcome });
  }

  /** Releases one bucket of a `waves` pulse that stays open (R2.2). */
  static wave(definition: Publishable, bucket: Stratum, seq: number): Released {
    return Released.#make(definition, { seq, final: false, takenBack: 0, outcome: outcomeOfWave(definition, bucket) });
  }

  /** Says that the key was lost while the pulse was open, so that its counters can never be read again (R3.6). */
  static unreadable(definition: Publishable, seq: number): Released {
    return Released.#make(definition, { seq, final: true, takenBack: 0, outcome: { kind: 'unreadable' } });
  }

  /**
   * Reads an entry back. It is an error, and nothing is shown, if a byte has changed or the shape is not that of a
   * release.
   */
  static fromLedger(entry: LedgerEntry): Result<Released, 'altered' | 'unknown-shape'> {
    const known = Released.#ofEntry.get(entry);
    if (known !== undefined) return ok(known);
    if (digest(entry.entry) !== entry.sha256) return fail('altered');
    const parsed = releaseSchema.safeParse(parseJson(entry.entry));
    if (!parsed.success) return fail('unknown-shape');
    const { data: release } = parsed;
    if (release.pulse !== entry.pulseId || release.seq !== entry.seq || release.final !== entry.final)
      return fail('altered');
    return ok(new Released(release, entry));
  }

  static #make(
    definition: Publishable,
    { seq, final, takenBack, outcome }: Pick<Release, 'seq' | 'final' | 'takenBack' | 'outcome'>,
  ): Released {
    const release: Release = {
      version: 1,
      pulse: definition.id,
      code: definition.code,
      seq,
      final,
      takenBack,
      policy: definition.policy,
      items: itemsOf(definition).map(({ id, scale, custom }) => ({
        id,
        scale,
        ...(custom !== undefined && { custom }),
      })),
      outcome,
    };
    const entry = JSON.stringify(release);
    return new Released(release, { pulseId: release.pulse, seq, final, entry, sha256: digest(entry) });
  }
}

/** Tells only the step of 5 in which the number of take-backs lies (R2.9a). */
const bandOfTakenBack = (takenBack: number): number => takenBack - (takenBack % 5);

/** Reads back an entry that is to be shown. @throws if its bytes have changed since they were published */
export function releasedFrom(entry: LedgerEntry): Released {
  const released = Released.fromLedger(entry);
  if (!released.ok) throw new Error(`A ledger entry is ${released.error}`);
  return released.value;
}

/** @returns undefined, which is no release, for text that is not JSON */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
