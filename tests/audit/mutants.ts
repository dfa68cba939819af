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
import type { Plan } from './plan.ts';
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
import { aScene } from './scenes.ts';
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
  readonly scene: Plan;
  /** The story is told twice, and the answers change hands in the second telling (G3). */
  readonly twice?: boolean;
  /** The weakness lies in what students do: they pick one option of a list, and everybody knows that. */
  readonly pickOne?: boolean;
  readonly weaken?: (truth: Truth) => Rewrite;
}

const BREAKDOWN = { contextQuestion: true } as const;
const WAVES = { mode: 'waves' } as const;
const PICKED = { pickOne: true } as const;
const AGREEING = {
  answers: 30,
  setting: BREAKDOWN,
  categories: [50, 50, 0, 0],
  people: { population: 'skewed' },
} as const;
/** Three questions of a course, of which students answer exactly one with "always" in a scene with `pickOne`. */
export const THREE_OWN = [
  'Staff gave us time to think.',
  'The course left room for rest.',
  'Staff gave us room to talk.',
].map((text) => ({ text, lang: 'en' as const, doer: 'staff' as const, confirmed: ['CR17', 'CR19', 'CR20'] }));
const unanimous = { population: 'near-unanimous' } as const;

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'exact live n',
    breaks: 'R2.9',
    sought: 'G1 isolation',
    scene: aScene({ answers: 9 }),
    weaken: (truth) =>
      onPulse('', (page: Record<string, unknown>, code) => ({ ...page, answers: truth.pulse(code).held.size })),
  },
  {
    name: 'counter on arrival',
    breaks: 'R2.9',
    sought: 'counter',
    scene: aScene({ answers: 12 }),
    weaken: (truth) =>
      onPulse('', (page: { band: string | null; stage: string }, code) =>
        page.stage === 'open' ? { ...page, band: bandOnArrival(truth.pulse(code)) } : page,
      ),
  },
  {
    name: 'view recomputed at each answer',
    breaks: 'R2.2',
    sought: 'G1 isolation',
    scene: aScene({ answers: 11 }),
    weaken: (truth) =>
      live(truth, ({ definition, held }) => (held.size < definition.policy.k ? [] : [atomOf(definition, [...held])])),
  },
  {
    name: 'remainder shown at close',
    breaks: 'R2.2',
    sought: 'G1 isolation',
    scene: aScene({ answers: 20, setting: WAVES }, { answers: 12, setting: WAVES }),
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
    scene: aScene({ answers: 45, setting: BREAKDOWN, people: unanimous, categories: [50, 45, 5, 0] }),
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
    scene: aScene({ answers: 30, setting: BREAKDOWN, categories: [50, 50, 0, 0] }),
    weaken: (truth) => onReleases((release, code) => withAtoms(release, withoutEmpty(truth.pulse(code)))),
  },
  {
    name: 'second breakdown',
    breaks: 'R2.6',
    sought: 'G1 isolation',
    scene: aScene({ answers: 50, setting: BREAKDOWN, categories: [50, 50, 0, 0] }),
    weaken: (truth) =>
      onPulse('/results', (results: Results, code) => ({ ...results, byYear: byYear(truth.pulse(code)) })),
  },
  {
    name: 'programme total over all answers',
    breaks: 'R2.7',
    sought: 'G1 isolation',
    scene: aScene({ answers: 24 }, { answers: 26 }, { answers: 25 }, { answers: 4 }),
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
    scene: aScene({ answers: 24 }, { answers: 26 }, { answers: 25 }, { answers: 27 }),
    weaken: (truth) =>
      onRollUp((item) => ({ ...item, told: soFar(truth).find(({ id }) => id === item.id)?.told ?? item.told })),
  },
  {
    name: 'sums that are told beside each other',
    breaks: 'R2.7a',
    sought: 'family of sums',
    scene: aScene({ answers: 24 }, { answers: 26 }, { answers: 25 }, { answers: 27 }),
    weaken: (truth) => besideEachOther(truth),
  },
  {
    name: "hidden course's n in a total",
    breaks: 'R2.7',
    sought: 'G1 isolation',
    scene: aScene({ answers: 24 }, { answers: 26 }, { answers: 25 }, { answers: 4 }),
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
    scene: aScene({ answers: 5 }, { answers: 22 }),
    weaken: (truth) => exportOfEverything(truth),
  },
  {
    name: 'k on the page, not in the trend',
    breaks: 'R2.3',
    sought: 'G1 isolation',
    scene: aScene({ answers: 5 }, { answers: 22 }),
    weaken: (truth) =>
      onTrend((release, code) => withAtoms(release, [atomOf(truth.pulse(code).definition, keptOf(truth.pulse(code)))])),
  },
  {
    name: 'mean beside a band',
    breaks: 'R2.4a',
    sought: 'unexplained number',
    scene: aScene({ answers: 10 }, { answers: 12, people: { population: 'skewed' } }),
    weaken: (truth) =>
      onItems(truth, ({ published, item, sheets }) =>
        published.form === 'B' ? ({ ...published, mean: meanOf(sheets, item) } as Published) : published,
      ),
  },
  {
    name: 'm = 0',
    breaks: 'R2.4',
    sought: 'G2 certainty',
    scene: aScene(
      { answers: 8, people: unanimous },
      { answers: 9, people: unanimous },
      { answers: 17, people: unanimous },
    ),
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
    scene: aScene(
      { answers: 8, people: unanimous },
      { answers: 9, people: unanimous },
      { answers: 30, people: unanimous },
    ),
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
    scene: aScene(
      { answers: 14, people: { ...unanimous, blanks: 0.4 } },
      { answers: 13, people: { ...unanimous, blanks: 0.4 } },
    ),
    weaken: (truth) => onItems(truth, bandOfRespondents),
  },
  {
    name: 'pick-one list as binary items',
    breaks: 'R2.4b',
    sought: 'G2 certainty',
    scene: aScene(
      { answers: 18, people: PICKED, setting: { modules: ['small-acts'] } },
      { answers: 21, people: PICKED, setting: { modules: ['small-acts'] } },
    ),
    pickOne: true,
  },
  {
    name: 'own questions told by R2.4',
    breaks: 'R2.4d',
    sought: 'G2 certainty',
    scene: aScene(
      { answers: 18, people: PICKED, setting: { custom: THREE_OWN } },
      { answers: 34, people: PICKED, setting: { custom: THREE_OWN } },
    ),
    pickOne: true,
    weaken: (truth) => ownRepublished(truth, publishByTheBook()),
  },
  {
    name: 'closing run twice, new shuffle',
    breaks: 'R3.7',
    sought: 'G4 freeze',
    scene: aScene({ answers: 12 }),
    weaken: () => shuffled(),
  },
  {
    name: 'reopening',
    breaks: 'R2.1',
    sought: 'G4 freeze',
    scene: aScene({ answers: 12 }),
    weaken: (truth) => reopened(truth),
  },
  {
    name: 'withdrawal after bucket release',
    breaks: 'R4.4',
    sought: 'G4 freeze',
    scene: aScene({ answers: 40, regrets: 0.5, setting: WAVES }),
    weaken: (truth) => takenBackLate(truth),
  },
  {
    name: 'who came last from the platform, for staff',
    breaks: 'L7.4',
    sought: 'person',
    scene: aScene({ answers: 2, setting: { eligibility: 'roster' } }),
    weaken: () => onPulse('', (page: Record<string, unknown>) => ({ ...page, cameLast: btoa(PERSON.name) })),
  },
  {
    name: 'a group that agrees is hidden',
    breaks: 'G3',
    sought: 'G3 non-interference',
    // Whether a group agrees in both tellings is a matter of chance, so there are three courses.
    scene: aScene(AGREEING, AGREEING, AGREEING),
    twice: true,
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
