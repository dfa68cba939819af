/**
 * Weaknesses that the auditor must find (privacy.md R9.4). They exist only here. Each of them changes what the outside
 * world receives from the real product, with the help of a truth that the product never tells.
 */
import type { RollUp } from '../../schema/contract/programmes.ts';
import type { Published } from '../../schema/contract/release.ts';
import type { Results } from '../../schema/contract/results.ts';
import { PERSON } from '../lms/canaries.ts';
import { dByTheBook, publishByTheBook } from '../worker/gate/publish-by-the-book.ts';
import { mayBeTold, rollUp } from './by-the-book.ts';
import type { Check } from './findings.ts';
import type { Rewrite } from './host.ts';
import { SCENES, type MutantScene } from './mutant-scenes.ts';
import type { Weaken } from './one-world.ts';
import {
  atomsIn,
  exportOfEverything,
  json,
  live,
  onItems,
  onPulse,
  onReleases,
  onRollUp,
  onTrend,
  ownRepublished,
  reopened,
  republished,
  shuffled,
  takenBackLate,
  withAtoms,
} from './rewrites.ts';
import type { Truth } from './truth.ts';
import {
  atomOf,
  bandOfRespondents,
  bandOnArrival,
  bucketsOf,
  byYear,
  everyone,
  exactAtomOf,
  keptOf,
  meanOf,
  totalOf,
  withoutEmpty,
} from './wrong-groups.ts';

export interface Mutant {
  readonly name: string;
  /** The rule that the mutant breaks. */
  readonly breaks: string;
  /** The check that must find the mutant. Other checks may find it too. */
  readonly sought: Check;
  readonly scene: MutantScene;
  /** If it is absent, the weakness lies in what students do: they pick one option of a list, and everybody knows that. */
  readonly weaken?: Weaken;
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'exact live n',
    breaks: 'R2.9',
    sought: 'G1 isolation',
    scene: SCENES.plain,
    weaken: (truth) =>
      onPulse('', (page: Record<string, unknown>, code) => ({ ...page, answers: truth.pulse(code).held.size })),
  },
  {
    name: 'counter on arrival',
    breaks: 'R2.9',
    sought: 'counter',
    scene: SCENES.plain,
    weaken: (truth) =>
      onPulse('', (page: { band: string | null; stage: string }, code) =>
        page.stage === 'open' ? { ...page, band: bandOnArrival(truth.pulse(code)) } : page,
      ),
  },
  {
    name: 'view recomputed at each answer',
    breaks: 'R2.2',
    sought: 'G1 isolation',
    scene: SCENES.plain,
    weaken: (truth) =>
      live(truth, ({ definition, held }) => (held.size < definition.policy.k ? [] : [atomOf(definition, [...held])])),
  },
  {
    name: 'remainder shown at close',
    breaks: 'R2.2',
    sought: 'G1 isolation',
    scene: SCENES.waves,
    weaken: (truth) =>
      onReleases((release, code) =>
        release.final
          ? withAtoms(
              release,
              bucketsOf(truth.pulse(code)).map((bucket) => atomOf(truth.pulse(code).definition, bucket)),
            )
          : release,
      ),
  },
  {
    name: 'exact total beside merged groups',
    breaks: 'R2.6',
    sought: 'G2 certainty',
    scene: SCENES.groups,
    weaken: (truth) =>
      onPulse('/results', (results: Results, code) => ({
        ...results,
        total: exactAtomOf(truth.pulse(code).definition, truth.pulse(code).stayed),
      })),
  },
  {
    name: 'empty category dropped',
    breaks: 'R2.6',
    sought: 'by the book',
    scene: SCENES.groups,
    weaken: (truth) => onReleases((release, code) => withAtoms(release, withoutEmpty(truth.pulse(code)))),
  },
  {
    name: 'second breakdown',
    breaks: 'R2.6',
    sought: 'G1 isolation',
    scene: SCENES.groups,
    weaken: (truth) =>
      onPulse('/results', (results: Results, code) => ({ ...results, byYear: byYear(truth.pulse(code)) })),
  },
  {
    name: 'programme total over all answers',
    breaks: 'R2.7',
    sought: 'G1 isolation',
    scene: SCENES.sums,
    weaken: (truth) =>
      onRollUp((item) =>
        item.told.form === 'hidden'
          ? item
          : { ...item, told: { ...item.told, form: 'exact', ...totalOf(everyone(truth), item.id) } },
      ),
  },
  {
    name: 'roll-up that grows by one course',
    breaks: 'R2.7',
    sought: 'by the book',
    scene: SCENES.sums,
    weaken: (truth) =>
      onRollUp((item) => ({ ...item, told: soFar(truth).find(({ id }) => id === item.id)?.told ?? item.told })),
  },
  {
    name: 'sums that are told beside each other',
    breaks: 'R2.7a',
    sought: 'family of sums',
    scene: SCENES.sums,
    weaken: (truth) => besideEachOther(truth),
  },
  {
    name: "hidden course's n in a total",
    breaks: 'R2.7',
    sought: 'G1 isolation',
    scene: SCENES.sums,
    weaken: (truth) =>
      onRollUp((item) =>
        item.told.form === 'hidden'
          ? item
          : { ...item, told: { ...item.told, n: totalOf(everyone(truth), item.id).n } },
      ),
  },
  {
    name: 'k on the page, not in the export',
    breaks: 'R2.3',
    sought: 'G1 isolation',
    scene: SCENES.plain,
    weaken: (truth) => exportOfEverything(truth),
  },
  {
    name: 'k on the page, not in the trend',
    breaks: 'R2.3',
    sought: 'G1 isolation',
    scene: SCENES.plain,
    weaken: (truth) =>
      onTrend((release, code) => withAtoms(release, [atomOf(truth.pulse(code).definition, keptOf(truth.pulse(code)))])),
  },
  {
    name: 'mean beside a band',
    breaks: 'R2.4a',
    sought: 'unexplained number',
    scene: SCENES.plain,
    weaken: (truth) =>
      onItems(truth, ({ published, item, sheets }) =>
        published.form === 'B' ? ({ ...published, mean: meanOf(sheets, item) } as Published) : published,
      ),
  },
  {
    name: 'm = 0',
    breaks: 'R2.4',
    sought: 'G2 certainty',
    scene: SCENES.agreeing,
    weaken: (truth) =>
      republished(
        truth,
        publishByTheBook((n, policy) => dByTheBook(n, { ...policy, m: 0 })),
      ),
  },
  {
    name: 'd = m + 1',
    breaks: 'R2.4',
    sought: 'G2 certainty',
    scene: SCENES.agreeing,
    weaken: (truth) =>
      republished(
        truth,
        publishByTheBook((_n, { m }) => m + 1),
      ),
  },
  {
    name: 'band from the wrong n',
    breaks: 'R2.4',
    sought: 'G2 certainty',
    scene: SCENES.agreeing,
    weaken: (truth) => onItems(truth, bandOfRespondents),
  },
  {
    name: 'pick-one list as binary items',
    breaks: 'R2.4b',
    sought: 'G2 certainty',
    scene: SCENES.ofLists,
  },
  {
    name: 'own questions told by R2.4',
    breaks: 'R2.4d',
    sought: 'G2 certainty',
    scene: SCENES.ofOwnQuestions,
    weaken: (truth) => ownRepublished(truth, publishByTheBook()),
  },
  {
    name: 'closing run twice, new shuffle',
    breaks: 'R3.7',
    sought: 'G4 freeze',
    scene: SCENES.plain,
    weaken: () => shuffled(),
  },
  {
    name: 'reopening',
    breaks: 'R2.1',
    sought: 'G4 freeze',
    scene: SCENES.plain,
    weaken: (truth) => reopened(truth),
  },
  {
    name: 'withdrawal after bucket release',
    breaks: 'R4.4',
    sought: 'G4 freeze',
    scene: SCENES.waves,
    weaken: (truth) => takenBackLate(truth),
  },
  {
    name: 'who came last from the platform, for staff',
    breaks: 'L7.4',
    sought: 'person',
    scene: SCENES.fromPlatform,
    weaken: () => onPulse('', (page: Record<string, unknown>) => ({ ...page, cameLast: btoa(PERSON.name) })),
  },
  {
    name: 'a group that agrees is hidden',
    breaks: 'G3',
    sought: 'G3 non-interference',
    scene: SCENES.changingHands,
    weaken: (truth) =>
      onReleases((release, code) =>
        withAtoms(
          release,
          atomsIn(release).filter((atom) => Object.values(atom.items).filter(({ form }) => form === 'C').length === 0),
          truth.pulse(code),
        ),
      ),
  },
];

/** A sum of everything that courses have published, today included, as soon as it could be shown by itself. */
const soFar = (truth: Truth) =>
  rollUp(truth, truth.programmes[0]!, '9999-12-31', (parts) => (mayBeTold(parts) ? parts : []));

/** Tells a sum that the product hides because of other sums. */
const besideEachOther =
  (truth: Truth): Rewrite =>
  ({ path }, reply) =>
    path.endsWith('/roll-up')
      ? json(reply, (page: RollUp) => {
          const programme = truth.programmes.find(({ id, term }) => id === page.programme.id && term === page.term.id)!;
          const right = rollUp(truth, programme, '9999-12-31', (parts) => (mayBeTold(parts) ? parts : []));
          const told = new Map(right.map((item) => [item.id, item.told]));
          const items = page.items.map((item) =>
            item.told.form === 'hidden' && item.told.why === 'beside' ? { ...item, told: told.get(item.id)! } : item,
          );
          return { ...page, items };
        })
      : reply;
