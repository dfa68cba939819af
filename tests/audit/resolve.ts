/**
 * Finds out which people a number is about if nobody says so. It takes the first set for which the number is true (the
 * worst case).
 */
import { itemsOf } from '../../schema/contract/pulse.ts';
import { isTrue, type Constraint } from './constraints.ts';
import { sayingsOfAtom, type AtomLike } from './interpret.ts';
import type { PulseTruth, Sheet } from './truth.ts';

/** @param place the run of the gate and its atom that this should be; the set that the rules demand is tried first */
export function peopleOf(
  atom: AtomLike,
  truth: PulseTruth,
  place: { readonly seq: number; readonly at: number } | undefined,
): readonly Sheet[] | undefined {
  const { definition } = truth;
  const byTheRules = place === undefined ? undefined : truth.releases[place.seq]?.atoms[place.at]?.sheets;
  const sets = [...(byTheRules === undefined ? [] : [byTheRules]), ...candidates(truth, atom.categories)];
  return sets.find((set) => sayingsOfAtom(atom, definition, set, '').every(isTrue));
}

function candidates(truth: PulseTruth, categories: readonly string[]): readonly (readonly Sheet[])[] {
  const published = truth.releases.flatMap(({ atoms }) => atoms.map(({ sheets }) => sheets));
  const held = [...truth.held];
  const everyone = [held, truth.stayed, [...truth.stayed, ...truth.unpublished], [...truth.stayed, ...truth.takenBack]];
  if (categories.length > 0)
    return everyone.map((set) => set.filter(({ groups }) => groups.some((group) => categories.includes(group))));
  const buckets = [held, truth.stayed].flatMap((set) =>
    [0, 1].map((side) => set.filter(({ bucket }) => bucket === side)),
  );
  // The answers of one person may have been taken out of a published set, or put into it.
  const changed = [truth.stayed, ...published].flatMap((set) =>
    [...set, ...truth.takenBack].map((one) => (set.includes(one) ? set.filter((each) => each !== one) : [...set, one])),
  );
  return [...everyone, ...published, ...buckets, ...changed];
}

/** A number without an explanation may be a count of people. This tries which people it could count. */
export function countedPeople(value: number, pulses: readonly PulseTruth[]): readonly Sheet[] | undefined {
  const sets = pulses.flatMap((truth) => [truth.stayed, [...truth.stayed, ...truth.takenBack], [...truth.held]]);
  return sets.find((set) => set.length === value && value > 0);
}

/**
 * The set that a line of a roll-up is about: what the rules add up, or else all that was published, or all that was
 * answered.
 */
export function peopleOfRolled(
  byTheRules: readonly Sheet[],
  sayings: (set: readonly Sheet[]) => readonly Constraint[],
  pulses: readonly PulseTruth[],
  id: string,
  isTold: (pulse: PulseTruth, set: readonly Sheet[]) => boolean,
): readonly Sheet[] | undefined {
  const asking = pulses.filter(({ definition }) => itemsOf(definition).some((item) => item.id === id));
  const atoms = asking.flatMap((pulse) =>
    pulse.releases.flatMap(({ atoms: all }) => all.map(({ sheets }) => ({ pulse, sheets }))),
  );
  const published = atoms.filter(({ pulse, sheets }) => isTold(pulse, sheets)).flatMap(({ sheets }) => sheets);
  const everyAtom = atoms.flatMap(({ sheets }) => sheets);
  const everyone = asking.flatMap(({ stayed }) => stayed);
  // If a course published nothing, its answers stay secret. Only the truth knows its people.
  const withHidden = asking.flatMap(({ stayed, unpublished }) => [...stayed, ...unpublished]);
  return [byTheRules, published, everyAtom, everyone, withHidden].find((set) => sayings(set).every(isTrue));
}
