/** `Released` is the only shape in which numbers about answers travel outside a box, and going through the gate is the only way to make one (architecture.md A7). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { itemsOf, type Definition } from '../../schema/contract/pulse.ts';
import { releaseSchema, type LedgerEntry, type Release } from '../../schema/contract/release.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { Stratum } from './atoms.ts';
import { outcomeAtClose, outcomeOfWave } from './outcome.ts';

export class Released {
  // Private fields, since types are compared by shape: any `{ release, entry }` would pass for public ones.
  readonly #release: Release;
  readonly #entry: LedgerEntry;

  private constructor(release: Release, entry: LedgerEntry) {
    this.#release = release;
    this.#entry = entry;
  }

  get release(): Release {
    return this.#release;
  }

  /** The exact bytes that the ledger keeps. */
  get entry(): LedgerEntry {
    return this.#entry;
  }

  /** The last release of a pulse (R3.7). Made once: the box keeps these bytes until the ledger has them (G4). */
  static atClose(definition: Definition, strata: readonly Stratum[], seq: number): Released {
    return Released.#make(definition, { seq, final: true, outcome: outcomeAtClose(definition, strata) });
  }

  /** One bucket of a `waves` pulse that stays open (R2.2). */
  static wave(definition: Definition, bucket: Stratum, seq: number): Released {
    return Released.#make(definition, { seq, final: false, outcome: outcomeOfWave(definition, bucket) });
  }

  /** The key was lost while the pulse was open: its counters can never be read again (R3.6). */
  static unreadable(definition: Definition, seq: number): Released {
    return Released.#make(definition, { seq, final: true, outcome: { kind: 'unreadable' } });
  }

  /** Reads an entry back. A byte that changed since, or a shape that is not a release, is an error and shows nothing. */
  static fromLedger(entry: LedgerEntry): Result<Released, 'altered' | 'unknown-shape'> {
    if (digest(entry.entry) !== entry.sha256) return fail('altered');
    const parsed = releaseSchema.safeParse(parseJson(entry.entry));
    if (!parsed.success) return fail('unknown-shape');
    const { data: release } = parsed;
    if (release.pulse !== entry.pulseId || release.seq !== entry.seq || release.final !== entry.final)
      return fail('altered');
    return ok(new Released(release, entry));
  }

  static #make(definition: Definition, { seq, final, outcome }: Pick<Release, 'seq' | 'final' | 'outcome'>): Released {
    const release: Release = {
      version: 1,
      pulse: definition.id,
      code: definition.code,
      seq,
      final,
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

/** @returns undefined, which is no release, for text that is not JSON */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
