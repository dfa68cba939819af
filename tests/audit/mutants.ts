/**
 * Weaknesses that the auditor must find (privacy.md R9.4). They exist here only: each rewrites what the outside world
 * hears from the real product, with the help of a truth that the product never tells.
 */
import { itemsOf, POINTS_BY_SCALE, type Definition, type Item } from '../../schema/contract/pulse.ts';
import type { Atom, Published, Release } from '../../schema/contract/release.ts';
import type { Results, RollUp } from '../../schema/contract/staff.ts';
import { dByTheBook, publishByTheBook, type Publish } from '../worker/gate/publish-by-the-book.ts';
import { mergeCategories, publishItem } from './by-the-book.ts';
import { answerers } from './constraints.ts';
import type { Check } from './findings.ts';
import type { PlainReply, Rewrite } from './host.ts';
import type { Plan } from './plan.ts';
import { aScene } from './scenes.ts';
import { histogram, type PulseTruth, type Sheet, type Truth } from './truth.ts';

export interface Mutant {
  readonly name: string;
  /** The rule that it breaks. */
  readonly breaks: string;
  /** The check that must see it; others may too. */
  readonly sought: Check;
  readonly scene: Plan;
  /** The story is told twice, with answers changed hands (G3). */
  readonly twice?: boolean;
  /** The students' side of the weakness: they pick one option of a list, and everyone knows it. */
  readonly pickOne?: boolean;
  readonly weaken?: (truth: Truth) => Rewrite;
}

const BREAKDOWN = { contextQuestion: true } as const;
const WAVES = { mode: 'waves' } as const;
const PICKED = { pickOne: true } as const;
const unanimous = { population: 'near-unanimous' } as const;

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'exact live n',
    breaks: 'R2.9',
    sought: 'G1 isolation',
    scene: aScene({ answers: 9 }),
    weaken: (truth) => onPulse('', (page: Record<string, unknown>, code) => ({ ...page, answers: truth.pulse(code).held.size })),
  },
  {
    name: 'counter on arrival',
    breaks: 'R2.9',
    sought: 'counter',
    scene: aScene({ answers: 12 }),
    weaken: (truth) => onPulse('', (page: { band: string | null }, code) => (page.band === null ? page : { ...page, band: bandOnArrival(truth.pulse(code)) })),
  },
  {
    name: 'view recomputed at each answer',
    breaks: 'R2.2',
    sought: 'G1 isolation',
    scene: aScene({ answers: 11 }),
    weaken: (truth) => live(truth, ({ definition, held }) => (held.size < definition.policy.k ? [] : [atomOf(definition, [...held])])),
  },
  {
    name: 'remainder shown at close',
    breaks: 'R2.2',
    sought: 'G1 isolation',
    scene: aScene({ answers: 20, setting: WAVES }, { answers: 12, setting: WAVES }),
    weaken: (truth) => onReleases((release, code) => (release.final ? withAtoms(release, bucketsOf(truth.pulse(code)).map((bucket) => atomOf(truth.pulse(code).definition, bucket))) : release)),
  },
  {
    name: 'exact total beside merged groups',
    breaks: 'R2.6',
    sought: 'G2 certainty',
    scene: aScene({ answers: 45, setting: BREAKDOWN, people: unanimous, categories: [50, 45, 5, 0] }),
    weaken: (truth) => onPulse('/results', (results: Results, code) => ({ ...results, total: exactAtomOf(truth.pulse(code).definition, truth.pulse(code).stayed) })),
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
    weaken: (truth) => onPulse('/results', (results: Results, code) => ({ ...results, byYear: byYear(truth.pulse(code)) })),
  },
  {
    name: 'programme total over all answers',
    breaks: 'R2.7',
    sought: 'G1 isolation',
    scene: aScene({ answers: 24 }, { answers: 26 }, { answers: 25 }, { answers: 4 }),
    weaken: (truth) => onRollUp((item) => (item.told.form === 'hidden' ? item : { ...item, told: { ...item.told, form: 'exact', ...totalOf(everyone(truth), item.id) } })),
  },
  {
    name: "hidden course's n in a total",
    breaks: 'R2.7',
    sought: 'G1 isolation',
    scene: aScene({ answers: 24 }, { answers: 26 }, { answers: 25 }, { answers: 4 }),
    weaken: (truth) => onRollUp((item) => (item.told.form === 'hidden' ? item : { ...item, told: { ...item.told, n: totalOf(everyone(truth), item.id).n } })),
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
    weaken: (truth) => ({ method, path }, reply) => {
      if (method !== 'GET' || !path.endsWith('/trend')) return reply;
      return json(reply, (trend: { pulses: { code: string; releases: Release[] }[] }) => ({
        ...trend,
        pulses: trend.pulses.map((pulse) => ({ ...pulse, releases: pulse.releases.map((release) => withAtoms(release, [atomOf(truth.pulse(pulse.code).definition, keptOf(truth.pulse(pulse.code)))])) })),
      }));
    },
  },
  {
    name: 'mean beside a band',
    breaks: 'R2.4a',
    sought: 'unexplained number',
    scene: aScene({ answers: 10 }, { answers: 12, people: { population: 'skewed' } }),
    weaken: (truth) => onItems(truth, ({ published, item, sheets }) => (published.form === 'B' ? ({ ...published, mean: meanOf(sheets, item) } as Published) : published)),
  },
  {
    name: 'm = 0',
    breaks: 'R2.4',
    sought: 'G2 certainty',
    scene: aScene({ answers: 8, people: unanimous }, { answers: 9, people: unanimous }, { answers: 17, people: unanimous }),
    weaken: (truth) => republished(truth, publishByTheBook((n, policy) => dByTheBook(n, { ...policy, m: 0 }))),
  },
  {
    name: 'd = m + 1',
    breaks: 'R2.4',
    sought: 'G2 certainty',
    scene: aScene({ answers: 8, people: unanimous }, { answers: 9, people: unanimous }, { answers: 30, people: unanimous }),
    weaken: (truth) => republished(truth, publishByTheBook((_n, { m }) => m + 1)),
  },
  {
    name: 'band from the wrong n',
    breaks: 'R2.4',
    sought: 'G2 certainty',
    scene: aScene({ answers: 14, people: { ...unanimous, blanks: 0.4 } }, { answers: 13, people: { ...unanimous, blanks: 0.4 } }),
    weaken: (truth) => onItems(truth, bandOfRespondents),
  },
  {
    name: 'pick-one list as binary items',
    breaks: 'R2.4b',
    sought: 'G2 certainty',
    scene: aScene({ answers: 18, people: PICKED, setting: { modules: ['small-acts'] } }, { answers: 21, people: PICKED, setting: { modules: ['small-acts'] } }),
    pickOne: true,
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
    name: 'a group that agrees is hidden',
    breaks: 'G3',
    sought: 'G3 non-interference',
    scene: aScene({ answers: 30, setting: BREAKDOWN, categories: [50, 50, 0, 0], people: { population: 'skewed' } }),
    twice: true,
    weaken: (truth) => onReleases((release, code) => withAtoms(release, atomsIn(release).filter((atom) => Object.values(atom.items).filter(({ form }) => form === 'C').length === 0), truth.pulse(code))),
  },
];

/** What is done elsewhere: everything that is known so far, exact, from five answers on. */
export const naiveView = (truth: Truth): Rewrite =>
  live(truth, (pulse) => {
    const { definition } = pulse;
    const people = keptOf(pulse);
    const groups = (definition.breakdown?.categories ?? []).map((category) => people.filter(({ groups: own }) => own.includes(category)));
    const named = groups.map((sheets, at) => ({ ...exactAtomOf(definition, sheets), categories: [definition.breakdown!.categories[at]!] }));
    return [exactAtomOf(definition, people), ...named].filter(({ respondents }) => respondents >= NAIVE);
  });
const NAIVE = 5;

// Who is in a pulse, as nobody may know it.

const keptOf = ({ stayed, unpublished }: PulseTruth): readonly Sheet[] => [...stayed, ...unpublished];
const everyone = (truth: Truth): readonly Sheet[] => [...truth.pulses.values()].filter(({ closed }) => closed).flatMap(keptOf);

function bucketsOf({ releases, unpublished }: PulseTruth): readonly (readonly Sheet[])[] {
  const last = [...(releases.at(-1)?.atoms.flatMap(({ sheets }) => sheets) ?? []), ...unpublished];
  return [0, 1].map((side) => last.filter(({ bucket }) => bucket === side)).filter(({ length }) => length > 0);
}

function withoutEmpty({ definition, stayed }: PulseTruth): readonly Atom[] {
  const { breakdown, policy } = definition;
  const present = breakdown!.categories.filter((category) => stayed.some(({ groups }) => groups.includes(category)));
  return mergeCategories(present, stayed, Math.max(policy.k, breakdown!.minGroup)).map(({ categories, sheets }) => ({ ...atomOf(definition, sheets), categories: [...categories] }));
}

function byYear({ definition, stayed }: PulseTruth): readonly Atom[] {
  const years = ['year:1', 'year:2'].map((year) => ({ ...exactAtomOf(definition, stayed.filter(({ groups }) => groups.includes(year))), categories: [year] }));
  return years.filter(({ respondents }) => respondents >= definition.policy.k);
}

// How groups are told.

const atomOf = (definition: Definition, sheets: readonly Sheet[]): Atom => ({
  categories: [],
  respondents: sheets.length,
  items: Object.fromEntries(itemsOf(definition).map((item) => [item.id, publishItem({ ...definition, policy: { ...definition.policy, k: Math.min(sheets.length, definition.policy.k) } }, item, sheets)])),
});

const exactAtomOf = (definition: Definition, sheets: readonly Sheet[]): Atom => ({
  categories: [],
  respondents: sheets.length,
  items: Object.fromEntries(itemsOf(definition).map((item) => [item.id, { form: 'A', ...totalOf(sheets, item.id, item) } as const])),
});

function totalOf(sheets: readonly Sheet[], id: string, { scale }: Pick<Item, 'scale'> = { scale: 'five' }): { readonly n: number; readonly bins: number[] } {
  const bins = histogram(sheets, id, POINTS_BY_SCALE[scale]);
  return { n: bins.reduce((a, b) => a + b, 0), bins };
}

function meanOf(sheets: readonly Sheet[], { id }: Item): number {
  const codes = answerers(sheets, id).map(({ answers }) => answers[id]!);
  return codes.reduce((a, b) => a + b, 0) / codes.length;
}

/** Everyone who took part is taken for everyone who answered this item. */
function bandOfRespondents({ published, item, sheets, definition }: ItemPlace): Published {
  const { policy } = definition;
  const n = sheets.length;
  const h = histogram(sheets, item.id, POINTS_BY_SCALE[item.scale]);
  const sides = [h[0]! + h[1]!, h[2]!, h[3]! + h[4]!];
  if (published.form !== 'C' || n >= policy.full || Math.max(...sides) > n - dByTheBook(n, policy)) return published;
  return { form: 'B', n: published.n, bands: sides.map((x) => [Math.max(0, 3 * Math.round(x / 3) - 1), Math.min(n, 3 * Math.round(x / 3) + 1)]) };
}

const bandOnArrival = ({ definition: { policy: { k } }, received }: PulseTruth): string =>
  received.length < k ? `fewer than ${k}` : `${Math.max(k, 5 * Math.floor(received.length / 5))}+`;

// Where the weakness is heard.

function json(reply: PlainReply, change: (body: never) => object): PlainReply {
  return reply.status === 200 ? { ...reply, body: JSON.stringify(change(JSON.parse(reply.body) as never)) } : reply;
}

const codeIn = (path: string): string => /^\/(?:api\/pulses|s)\/(\w+)/i.exec(path)?.[1] ?? '';

function onPulse(rest: string, change: (body: never, code: string) => object): Rewrite {
  return ({ method, path }, reply) => (method === 'GET' && path === `/api/pulses/${codeIn(path)}${rest}` ? json(reply, (body) => change(body, codeIn(path))) : reply);
}

const onReleases = (change: (release: Release, code: string) => Release): Rewrite =>
  onPulse('/results', (results: Results, code) => ({ ...results, releases: results.releases.map((release) => change(release, code)) }));

const onRollUp = (change: (item: RollUp['items'][number]) => RollUp['items'][number]): Rewrite => ({ method, path }, reply) =>
  method === 'GET' && path.endsWith('/roll-up') ? json(reply, (page: RollUp) => ({ ...page, items: page.items.map(change) })) : reply;

const atomsIn = ({ outcome }: Release): readonly Atom[] => (outcome.kind === 'published' ? outcome.atoms : []);

function withAtoms(release: Release, atoms: readonly Atom[], pulse?: PulseTruth): Release {
  if (atoms.length === 0) return pulse === undefined ? release : { ...release, outcome: { kind: 'too-few', says: `fewer than ${pulse.definition.policy.k}` } };
  return { ...release, outcome: { kind: 'published', atoms: [...atoms] } };
}

interface ItemPlace {
  readonly published: Published;
  readonly item: Item;
  readonly sheets: readonly Sheet[];
  readonly definition: Definition;
}

function onItems(truth: Truth, change: (place: ItemPlace) => Published): Rewrite {
  return onReleases((release, code) => {
    const { definition, releases } = truth.pulse(code);
    const atoms = atomsIn(release).map((atom, at): Atom => {
      const sheets = releases[release.seq]?.atoms[at]?.sheets ?? [];
      return { ...atom, items: Object.fromEntries(itemsOf(definition).map((item) => [item.id, change({ published: atom.items[item.id]!, item, sheets, definition })])) };
    });
    return withAtoms(release, atoms);
  });
}

const republished = (truth: Truth, publish: Publish): Rewrite =>
  onItems(truth, ({ item, sheets, definition }) => publish(histogram(sheets, item.id, POINTS_BY_SCALE[item.scale]), item.scale, definition.policy));

/** Results at any time, computed anew. */
function live(truth: Truth, atomsOf: (pulse: PulseTruth) => readonly Atom[]): Rewrite {
  return ({ method, path }, reply) => {
    const code = codeIn(path);
    const pulse = truth.pulses.get(code);
    const isAllowed = reply.status === 200 || reply.body.includes('not-published');
    if (method !== 'GET' || path !== `/api/pulses/${code}/results` || pulse === undefined || !isAllowed) return reply;
    const { definition, schedule, closed } = pulse;
    const atoms = atomsOf(pulse);
    if (atoms.length === 0) return reply;
    const { id, policy, course } = definition;
    const items = itemsOf(definition).map(({ id: item, scale }) => ({ id: item, scale }));
    const release: Release = { version: 1, pulse: id, code: definition.code, seq: 0, final: closed, policy, items, outcome: { kind: 'published', atoms: [...atoms] } };
    const results: Results = { course: { ...course, classSize: pulse.classSize }, schedule, closed, releases: [release] };
    return { status: 200, type: 'application/json', body: JSON.stringify(results) };
  };
}

/** The export of a pulse with too few answers, which the page withholds. */
function exportOfEverything(truth: Truth): Rewrite {
  return ({ method, path }, reply) => {
    const pulse = truth.pulses.get(codeIn(path));
    if (method !== 'GET' || !path.endsWith('/results.csv') || reply.status !== 200 || pulse === undefined) return reply;
    const people = keptOf(pulse);
    const { code } = pulse.definition;
    const lines = itemsOf(pulse.definition).map(({ id }) => {
      const { n, bins } = totalOf(people, id);
      const sides = [bins[0]! + bins[1]!, bins[2]!, bins[3]! + bins[4]!];
      return ['Course', code, '', id, 'Question', 'Sentence', n, ...sides.flatMap((count) => [count, count]), ...bins].join();
    });
    return { ...reply, body: lines.join('\n') };
  };
}

function shuffled(): Rewrite {
  let reads = 0;
  return onReleases((release) => {
    reads += 1;
    const turn = <T>(values: readonly T[]): T[] => values.map((_, at) => values[(at + reads) % values.length]!);
    return withAtoms(release, atomsIn(release).map((atom) => ({ ...atom, items: Object.fromEntries(turn(Object.entries(atom.items))) })));
  });
}

/** Whoever comes after the close is counted too. */
function reopened(truth: Truth): Rewrite {
  const late = new Set<string>();
  const results = onReleases((release, code) => {
    const { definition, stayed } = truth.pulse(code);
    const phantom: Sheet = { ...stayed[0]!, id: -1, answers: Object.fromEntries(itemsOf(definition).map(({ id }) => [id, 5])) };
    return late.has(code) ? withAtoms(release, [atomOf(definition, [...stayed, phantom])]) : release;
  });
  return (request, reply) => {
    const code = codeIn(request.path);
    if (request.method !== 'POST' || request.path !== `/s/${code}` || !(truth.pulses.get(code)?.closed ?? false)) return results(request, reply);
    late.add(code);
    return { ...reply, status: 200 };
  };
}

/** Somebody whose bucket was published is taken out of it again. */
function takenBackLate(truth: Truth): Rewrite {
  const leavers = new Map<string, number>();
  const results = onReleases((release, code) => {
    const { definition, releases } = truth.pulse(code);
    const sheets = releases[release.seq]?.atoms[0]?.sheets ?? [];
    return !release.final && leavers.has(code) ? withAtoms(release, [atomOf(definition, sheets.slice(1))]) : release;
  });
  return (request, reply) => {
    const code = codeIn(request.path);
    if (request.method !== 'POST' || !request.path.endsWith('/withdraw') || reply.status !== 410) return results(request, reply);
    if (truth.pulse(code).closed) return reply;
    leavers.set(code, 1);
    return { ...reply, status: 200 };
  };
}
