/**
 * Two people have a copy of the data folder of an open pulse with a roster, and not its keys. The holder of a backup has a list
 * of all students, and wants to test who was given a stamp (L8.9). The reader of the order knows when each student came, as a
 * platform does, and wants to find them by their order (L8.8).
 */
import { deriveKey, hashMember } from '../../../worker/box/seal.ts';
import { pulseIdSchema } from '../../../schema/contract/ids.ts';
import type { Chance } from '../chance.ts';
import { studentAt, subOf } from '../campus.ts';
import type { Disk } from '../host.ts';
import { keyLikeIn, spelled } from './key-material.ts';
import type { Adversary, Effort } from './adversary.ts';
import { aBallot, type Ground, type RosterPulse } from './ground.ts';
import { FALSE_ALARM, orderOf } from './statistics.ts';

const ISSUER = 'https://lms.test';
/** Fewer than ten students could lie in their order by chance. */
const IN_ORDER: Readonly<Record<Effort, number>> = { short: 10, long: 40 };

export const backupHolder: Adversary = {
  name: 'holder of a backup',
  rules: 'L8.9, R3.1',
  engines: ['node'],
  run: async (ground, chance) => {
    const { disk, pulse, people } = await filled(ground, chance, 1);
    const { code, id } = pulse.definition;
    const boxKey = disk.keyOf(code);
    const secrets = [boxKey, ...(['members', 'issuer'] as const).map((purpose) => deriveKey(boxKey, purpose, id))];
    const copy = Buffer.concat([...disk.copy().values()]);
    const lying = secrets.filter((secret) => spelled(secret).some((spelling) => copy.indexOf(spelling) >= 0)).length;
    // Whoever has a list of all students tries everything in the copy that could be a key, or the pepper itself.
    const [person] = people;
    const peppers = keyLikeIn(copy).flatMap((key) => [key, deriveKey(key, 'members', pulseIdSchema.parse(id))]);
    const recognised = peppers.filter((pepper) => copy.indexOf(hashMember(pepper, person!)) >= 0).length;
    return {
      figure: `${lying} of ${secrets.length} secrets lie in the copy, and a student is recognised with ${recognised} of ${peppers.length} candidates`,
      bound: '0 and 0',
      found: lying > 0 || recognised > 0,
    };
  },
};

export const orderReader: Adversary = {
  name: 'reader of the order',
  rules: 'L8.8',
  engines: ['node'],
  run: async (ground, chance, effort) => {
    const { disk, pulse, people } = await filled(ground, chance, IN_ORDER[effort]);
    const { code, id } = pulse.definition;
    // In the worst case this reader knows each hash. Then only where it lies may tell something.
    const pepper = deriveKey(disk.keyOf(code), 'members', id);
    const hashes = people.map((person) => hashMember(pepper, person));
    const orders = [...disk.copy()].flatMap(([name, bytes]) => {
      const places = hashes.map((hash) => bytes.indexOf(hash));
      return places.every((place) => place >= 0) ? [{ name, ...orderOf(places) }] : [];
    });
    const [worst] = orders.toSorted((a, b) => a.p - b.p);
    return {
      figure: `of ${people.length} students who came one after the other, ${Math.round(100 * (worst?.share ?? 0))} % of the pairs lie in their order (p = ${worst?.p.toExponential(0)})`,
      bound: `half of them, as chance gives it (p at least ${FALSE_ALARM})`,
      found: worst === undefined || worst.p < FALSE_ALARM,
    };
  },
};

interface Filled {
  readonly disk: Disk;
  readonly pulse: RosterPulse;
  /** In the order in which they were given a stamp. */
  readonly people: readonly { readonly issuer: string; readonly subject: string }[];
}

/** @throws if nobody can look at the disk of this host */
async function filled(ground: Ground, chance: Chance, count: number): Promise<Filled> {
  const { disk } = ground.host;
  if (disk === undefined) throw new Error('Nobody can look at the disk of this host');
  const pulse = await ground.openRoster(60);
  const students = Array.from({ length: count }, (_, at) => studentAt(at));
  for (const student of students) {
    const token = await ground.tokenFor(pulse, student);
    await ground.send(pulse, { ...aBallot(pulse, chance), token });
  }
  return { disk, pulse, people: students.map((student) => ({ issuer: ISSUER, subject: subOf(student) })) };
}
