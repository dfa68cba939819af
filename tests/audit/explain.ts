/**
 * Finds a reason for every number in a JSON reply. Staff, the definition or the clock may have given it. If it is about
 * answers, it becomes constraints. A number without a reason is a finding.
 */
import { readFileSync } from 'node:fs';
import { itemsOf } from '../../schema/contract/pulse.ts';
import type { Published, Release } from '../../schema/contract/release.ts';
import { dayAt } from '../../schema/calendar.ts';
import type { RolledItem } from '../../schema/contract/rollup.ts';
import { constructShares, publishItem, rollUp } from './by-the-book.ts';
import { countOf, isTrue, type Constraint } from './constraints.ts';
import { allowedBands, countsOfBand } from './counter.ts';
import type { Check } from './findings.ts';
import { sayingsOfAtom, sayingsOfRolled, type AtomLike } from './interpret.ts';
import type { Reading } from './reader.ts';
import { countedPeople, peopleOf, peopleOfRolled } from './resolve.ts';
import type { ToldSum } from './told-sums.ts';
import type { PulseTruth, Truth } from './truth.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/**
 * Places in which a number may stand that is not about answers, each with the reason. `[]` stands for a place in an
 * array.
 */
const GIVEN: readonly (readonly [path: RegExp, reason: string])[] = [
  [/(^|\.)classSize$/, 'said by staff'],
  [/(^|\.)enrolled$/, 'said by an administrator'],
  [/^pulses\[\]\.eligible$/, 'said by staff'],
  [/(^|\.)schedule\.(opensAtMs|closesAtMs)$/, 'set by staff or the clock'],
  [/^pulses\[\]\.closesAtMs$/, 'set by staff or the clock'],
  [/(^|\.)(id|code|scope|by|subject|pulse)$/, 'a name that chance drew'],
  [/(^|\.)(fromDay|toDay)$/, 'set by staff'],
  [/(^|\.)zone$/, 'chosen by staff'],
  [/^entries\[\]\.atMs$/, 'when staff acted'],
  [/^assigned\[\]\.(programme|term|courses\[\])$/, 'a name that chance drew'],
  [/^studentUrl$/, 'made of the code'],
  [/^(courseLink|link)\.(key|url)$/, 'a name that chance drew'],
  [/^(today|closedDay|dueDay|draft\.version)$/, 'set by staff or the clock'],
  [/^pulses\[\]\.(closedDay|dueDay)$/, 'set by staff or the clock'],
  [/^courses\[\]\.(madeDay|today|last\.(closedDay|dueDay))$/, 'set by staff or the clock'],
  [/^sentences\[\]\.item$/, 'the name of a question'],
  [/^acts\[\]\.(item|library|title|how|dueDay|doneDay|passedTo|version)$/, 'planned by staff'],
  [/^(marks\[\]\.(day|title)|shared\[\]\.(title|how|library)|tried\[\]\.(library|courses))$/, 'done by staff'],
  [/^(pulses\[\]\.told|revisions\[\])\.(revision|day)$/, 'when staff told students'],
  [
    /^(pulses\[\]\.told|revisions\[\]|draft)\.body\.(good|hard|cannot|why|passedTo|again|promises\[\]\.(act|day))$/,
    'written by staff',
  ],
  [/^loops\.(pulses|told|passedOn)$/, 'what staff did after pulses that have published'],
  [/^signals\.(signals\[\]\.percent|version)$/, 'typed in by staff'],
  [/^rest\.earliestMs$/, 'set by the clock'],
  [/^rest\.after$/, 'a name that chance drew'],
  [/^running$/, 'a name that chance drew'],
  [/^warnings\[\]\.(says|sentence|facts\..+)$/, 'days of the schedule and limits of E8.5'],
  [/^entries\[\]\.note$/, 'written by staff'],
  [/^(leastK|retentionYears|keptYears|embedOrigins\[\]|contactsCheckedDay)$/, 'set by staff'],
  [/^(backups\.(everyHours|keep)|sessionDays|platforms\[\]|provider\.name|securityContact)$/, 'set by the operator'],
  [/^sessions\[\]\.untilMs$/, 'when somebody signed in'],
  [/^settings\.version$/, 'how often staff changed it'],
  [/(^|\.)tokenKey\.fragment$/, 'a key that chance drew'],
  [/^keys\[\]\.(kid|n|e|x|y|alg)$/, 'a key that chance drew, and how it signs'],
  [/^platforms\[\]\.(clientId|version)$/, 'entered by an administrator'],
  [/^addresses\.(login|launch|keys|canvas)$/, 'addresses with the id of the institution'],
  [/^(oidc_initiation_url|public_jwk_url)$/, 'addresses with the id of the institution'],
  // What is stored about somebody of the staff, as that person reads it (institution.md H2.3).
  [/^(about|made)$/, 'who asks, and when'],
  [/(^|\.)(staffId|courseId)$/, 'a name that chance drew'],
  [/^sessions\[\]\.(expiresAtMs|endsAtMs)$/, 'when somebody signed in'],
  [/^(whatYouDid|whatWasDoneAboutYou)\[\]\.(atMs|note)$/, 'what staff did, and when'],
  [/^person\[\]\.usedDay$/, 'when somebody of the staff last came'],
  [/^people\[\]\.usedDay$/, 'when somebody of the staff last came'],
  // How long lists of courses are (institution.md H3.3).
  [/^(found|all|page|pages|more|courses)$/, 'how many courses there are, and which of them are shown'],
  [/^assigned\[\]\.courses$/, 'how many courses an administrator has assigned'],
  [/^planned\[\]\.(opensAtMs|endsAtMs|restMs|k)$/, 'planned by staff'],
  [/^outgrown\[\]\.(k|size|planned)$/, 'said by staff and an administrator'],
  [/^version$/, 'of the software'],
  [/^(type|title|status|detail|sentence|facts\..+)$/, 'a refusal'],
];

/** Fields of the shapes that are read as a whole. Whatever else stands in such a shape is checked by itself. */
const KNOWN = {
  release: ['version', 'pulse', 'code', 'seq', 'final', 'takenBack', 'policy', 'items', 'outcome'],
  outcome: ['kind', 'atoms', 'says'],
  atom: ['categories', 'respondents', 'items'],
  X: ['form'],
  A: ['form', 'n', 'bins'],
  B: ['form', 'n', 'bands'],
  C: ['form', 'n', 'side', 'atLeast'],
  H: ['form', 'some'],
  M: ['form', 'n', 'side'],
  S: ['form', 'n', 'bands'],
  rolled: ['id', 'scale', 'told'],
  hidden: ['form', 'why'],
  exact: ['form', 'courses', 'n', 'bins'],
  ranges: ['form', 'courses', 'n', 'sides'],
} as const satisfies Record<string, readonly string[]>;

/** The names of a construct's questions begin with one letter; questions of modules have other names (I3.3). */
const PREFIX_BY_CONSTRUCT = { mattering: 'M', belonging: 'B', trust: 'T' } as const;

export interface Explained {
  readonly constraints: readonly Constraint[];
  /** The sums over courses that were told. */
  readonly sums: readonly ToldSum[];
  readonly findings: readonly (readonly [Check, string])[];
  readonly numbers: number;
}

export function explainJson(reading: Reading, truth: Truth): Explained {
  const walk = new Walk(reading, truth);
  const value = JSON.parse(reading.reply.body) as Json;
  // The description of the routes is the same file for everybody, and it was made before anybody answered.
  if (JSON.stringify(value) === DESCRIPTION) walk.numbers += numbersWithin(value);
  else walk.value(value, '', reading.pulse);
  return walk;
}

const DESCRIPTION = JSON.stringify(JSON.parse(readFileSync('schema/openapi/openapi.json', 'utf8')));

class Walk implements Explained {
  readonly constraints: Constraint[] = [];
  readonly sums: ToldSum[] = [];
  readonly findings: (readonly [Check, string])[] = [];
  numbers = 0;
  readonly #reading: Reading;
  readonly #truth: Truth;

  constructor(reading: Reading, truth: Truth) {
    this.#reading = reading;
    this.#truth = truth;
  }

  value(value: Json, path: string, pulse: PulseTruth | undefined): void {
    if (Array.isArray(value)) return (value as readonly Json[]).forEach((each) => this.value(each, `${path}[]`, pulse));
    if (typeof value === 'object' && value !== null) return this.#object(value as Fields, path, pulse);
    const count = numbersIn(value);
    this.numbers += count;
    if (count === 0) return;
    if (path === 'band' && typeof value === 'string' && pulse !== undefined) return this.#band(value, pulse);
    // Staff know how long the list was that they gave before the pulse opened (R5.6). Any other number would be about somebody.
    if (path === 'listed' && value === pulse?.listed) return;
    if (this.#isGiven(value, path)) return;
    this.#add('unexplained number', `${this.#reading.route} ${path}`);
    if (typeof value === 'number') this.#guess(value, path, pulse);
  }

  #object(object: Fields, path: string, around: PulseTruth | undefined): void {
    const code = object['code'];
    const pulse = (typeof code === 'string' ? this.#truth.pulses.get(code) : undefined) ?? around;
    if ('outcome' in object && 'seq' in object && pulse !== undefined) return this.#release(object, path, pulse);
    if ('respondents' in object && 'items' in object && pulse !== undefined)
      return this.#atom(object, path, pulse, undefined);
    if ('told' in object && 'scale' in object) return this.#rolled(object as unknown as RolledItem, path);
    if (path === 'courses[].trend[]' && pulse !== undefined) return this.#smallTrend(object, path, pulse);
    for (const [key, value] of Object.entries(object)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (key === 'definition' && pulse !== undefined) this.#definition(value, at, pulse);
      else this.value(value, at, pulse);
    }
  }

  /**
   * The definition is frozen when the pulse is armed, so it cannot tell anything about answers. This compares the
   * bytes.
   */
  #definition(value: Json, path: string, { definition }: PulseTruth): void {
    if (JSON.stringify(value) === JSON.stringify(definition)) this.numbers += numbersWithin(value);
    else this.#add('unexplained number', `${this.#reading.route} ${path} is no longer the one that was frozen`);
  }

  #release(object: Fields, path: string, pulse: PulseTruth): void {
    this.#others(object, KNOWN.release, path, pulse);
    const release = object as unknown as Release;
    const { definition } = pulse;
    const expected = pulse.releases[release.seq];
    this.numbers += numbersWithin(release.policy) + 2;
    const frame = { policy: release.policy, items: release.items };
    const rightFrame = {
      policy: definition.policy,
      items: itemsOf(definition).map(({ id, scale, custom }) => ({ id, scale, ...(custom && { custom }) })),
    };
    if (JSON.stringify(frame) !== JSON.stringify(rightFrame))
      this.#add('by the book', 'a release is not about its own definition');
    if (expected === undefined) this.#add('by the book', 'a release before its time, or one too many (R2.2)');
    else if (release.final !== expected.final)
      this.#add('by the book', 'a release is final that is not, or the other way round');
    this.#takenBack(release, pulse);
    const { outcome } = release;
    this.#others(outcome, KNOWN.outcome, `${path}.outcome`, pulse);
    switch (outcome.kind) {
      case 'too-few':
        this.numbers += 1;
        if (outcome.says !== `fewer than ${definition.policy.k}`)
          this.#add('by the book', 'too few are told in other words (R2.3)');
        if (expected !== undefined && expected.atoms.length > 0)
          this.#add('by the book', 'enough answered, but nothing was published');
        return;
      case 'unreadable':
        return this.#add('by the book', 'the answers could not be opened');
      case 'published':
        if (expected !== undefined && expected.atoms.length !== outcome.atoms.length)
          this.#add('by the book', 'other groups than R2.2 and R2.6 make');
        outcome.atoms.forEach((atom, at) =>
          this.#atom(atom, `${path}.outcome.atoms[]`, pulse, { seq: release.seq, at }),
        );
    }
  }

  /** Checks R2.9a: the last release tells the step of 5 in which the number of take-backs lies, and a wave tells none. */
  #takenBack({ final, takenBack }: Release, pulse: PulseTruth): void {
    this.numbers += 1;
    const told = final ? pulse.takenBack.size : 0;
    if (takenBack % 5 !== 0 || takenBack > told || told >= takenBack + 5)
      this.#add('by the book', 'a release tells another number of take-backs, or a finer one (R2.9a)');
    const saying = countOf([...pulse.takenBack], takenBack, takenBack + 4, `${this.#reading.route} takenBack`);
    if (final && isTrue(saying)) this.constraints.push(saying);
  }

  #atom(
    object: Fields,
    path: string,
    pulse: PulseTruth,
    place: { readonly seq: number; readonly at: number } | undefined,
  ): void {
    this.#others(object, KNOWN.atom, path, pulse);
    const atom = object as unknown as AtomLike;
    const { definition } = pulse;
    this.numbers += 1;
    for (const [id, published] of Object.entries(atom.items)) this.#item(published, `${path}.items.*`, pulse, id);
    const expected = place === undefined ? undefined : pulse.releases[place.seq]?.atoms[place.at];
    if (place === undefined) this.#add('unexplained number', `${this.#reading.route} ${path}`);
    if (expected !== undefined) {
      const right = {
        categories: expected.categories,
        respondents: expected.sheets.length,
        items: itemsOf(definition).map((item) => [item.id, publishItem(definition, item, expected.sheets)]),
      };
      if (JSON.stringify({ ...atom, items: Object.entries(atom.items) }) !== JSON.stringify(right))
        this.#add('by the book', 'a group, or what is told of it, is not what R2.4 and R2.6 make of the answers');
    }
    const set = peopleOf(atom, pulse, place);
    if (set === undefined) this.#add('by the book', 'a group whose numbers are true of no set of people');
    else this.constraints.push(...sayingsOfAtom(atom, definition, set, `${this.#reading.route} ${path}`));
  }

  /** A pulse in the small trend of a course says of each construct what anyone can compute from its releases (I3.3). */
  #smallTrend(object: Fields, path: string, pulse: PulseTruth): void {
    this.#others(object, ['code', ...Object.keys(PREFIX_BY_CONSTRUCT)], path, pulse);
    for (const [construct, prefix] of Object.entries(PREFIX_BY_CONSTRUCT)) {
      const told = object[construct] ?? null;
      this.numbers += numbersWithin(told);
      if (JSON.stringify(told) !== JSON.stringify(constructShares(pulse, prefix)))
        this.#add('by the book', 'a small trend is not what was published of a construct (I3.3)');
    }
  }

  #item(published: Published, path: string, pulse: PulseTruth, id: string): void {
    this.numbers += numbersWithin(published);
    if (!itemsOf(pulse.definition).some((item) => item.id === id))
      this.#add('unexplained number', `${path}: no such item`);
    this.#others(published, KNOWN[published.form], path, pulse);
  }

  #rolled(item: RolledItem, path: string): void {
    this.#others(item, KNOWN.rolled, path, undefined);
    this.#others(item.told, KNOWN[item.told.form], `${path}.told`, undefined);
    this.numbers += numbersWithin(item.told);
    const { path: address } = this.#reading;
    const programme = this.#truth.programmes.find(({ id, term }) => address.includes(`/${id}/terms/${term}/`));
    if (programme === undefined)
      return this.#add('unexplained number', `${this.#reading.route}: a roll-up of no programme`);
    const right = rollUp(this.#truth, programme, dayAt(this.#reading.toMs, 'UTC')).find(({ id }) => id === item.id);
    if (JSON.stringify(right?.told) !== JSON.stringify(item.told))
      this.#add('by the book', 'a roll-up is not the sum of what was published (R2.7)');
    const pulses = programme.courses.flatMap((course) => this.#truth.of(course));
    const say = (set: Constraint['set']): readonly Constraint[] => sayingsOfRolled(item, set, this.#reading.route);
    const isTold = ({ definition }: PulseTruth, people: Constraint['set']): boolean =>
      'n' in publishItem(definition, itemsOf(definition).find(({ id }) => id === item.id)!, people);
    // In a wrong release, its n and its counts may be about different people, so they are tried separately.
    for (const isPart of [(from: string) => from.endsWith('.n'), (from: string) => !from.endsWith('.n')]) {
      const part = (set: Constraint['set']): readonly Constraint[] => say(set).filter(({ from }) => isPart(from));
      const set = peopleOfRolled(right?.people ?? [], part, pulses, item.id, isTold);
      if (set === undefined) this.#add('by the book', 'a roll-up whose numbers are true of no set of people');
      else {
        this.constraints.push(...part(set));
        if (part(set).length > 0) this.sums.push({ item: item.id, people: set });
      }
    }
  }

  #band(band: string, pulse: PulseTruth): void {
    const { fromMs, toMs } = this.#reading;
    const allowed = allowedBands(pulse, fromMs, toMs);
    if (!allowed.includes(band))
      this.#add(
        'counter',
        `a band that R2.9 does not allow now: ${/^\d+\+$/.test(band) ? 'too early, or too fine' : 'no band at all'}`,
      );
    const received = [...pulse.stayed, ...pulse.unpublished, ...pulse.takenBack];
    // A label is true for the answers that counted at some moment, so for all that ever came. Only an exact count
    // becomes an equation.
    const counts = countsOfBand(band, pulse.definition.policy.k, received.length);
    if (counts === undefined) return;
    const saying = countOf(received, counts[0], counts[1], `${this.#reading.route} band`);
    if (isTrue(saying)) this.constraints.push(saying);
  }

  /** Checks the fields of a known shape that are not its known fields. */
  #others(object: Fields, known: readonly string[], path: string, pulse: PulseTruth | undefined): void {
    for (const [key, value] of Object.entries(object))
      if (!known.includes(key)) this.value(value, `${path}.${key}`, pulse);
  }

  #guess(value: number, path: string, pulse: PulseTruth | undefined): void {
    const { course, programme } = this.#reading;
    const courses =
      this.#truth.programmes.find(({ id }) => id === programme)?.courses ?? (course === undefined ? [] : [course]);
    const set = countedPeople(value, pulse === undefined ? courses.flatMap((id) => this.#truth.of(id)) : [pulse]);
    if (set !== undefined) this.constraints.push(countOf(set, value, value, `${this.#reading.route} ${path}`));
  }

  #isGiven(value: Json, path: string): boolean {
    if (GIVEN.some(([given]) => given.test(path))) return true;
    // Names, texts and links were chosen by staff or by the instrument. They are the same whatever people answer.
    return typeof value === 'string' && /(^|\.)(name|support|report|emergency|link)$/.test(path);
  }

  #add(check: Check, what: string): void {
    this.findings.push([check, what]);
  }
}

/** The numbers in one value: the value itself, or the numbers in its text. */
function numbersIn(value: Json): number {
  if (typeof value === 'number') return 1;
  return typeof value === 'string' ? (value.match(/\d+/g)?.length ?? 0) : 0;
}

function numbersWithin(value: Json): number {
  if (typeof value !== 'object' || value === null) return numbersIn(value);
  return Object.values(value).reduce<number>((sum, each) => sum + numbersWithin(each), 0);
}
