/**
 * Answers GET /api/pulses/CODE/results.csv with the published numbers as a table: the same that the pages show, and
 * nothing more (E1.4, E9.6).
 */
import type { Hono } from 'hono';
import type { Atom, Release } from '../../../schema/contract/release.ts';
import { fail, ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { caveatWords } from '../../../schema/languages/staff/caveats.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import { itemMean, oneDecimal } from '../../../schema/results/item-mean.ts';
import { isOwn, isTold, itemResult } from '../../../schema/results/item-result.ts';
import { itemSentence } from '../../../schema/results/item-sentence.ts';
import { lineSentence, percent, PERCENT_FROM } from '../../../schema/results/line-sentence.ts';
import { pulseResult, takenBackIn } from '../../../schema/results/pulse-result.ts';
import type { Read } from '../../../schema/results/headline.ts';
import { constructsOf, nonResponse, type ConstructReading } from '../../../schema/results/reading.ts';
import type { PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import { releasesOf } from '../released.ts';
import { csvReply, type Row } from './csv.ts';
import { whyNone } from './results.ts';
import { apiRoute } from './route.ts';

const SIDES = ['low', 'middle', 'high'] as const;
/** The first columns are texts; the others are numbers or empty. */
const COLUMNS = [
  'course',
  'pulse',
  'group',
  'item',
  'question',
  'sentence',
  'answers',
  ...SIDES.flatMap((side) => [`${side} from`, `${side} to`]),
  '1',
  '2',
  '3',
  '4',
  '5',
  'no answer',
  'mean',
  'mean from',
  'mean to',
  'per cent',
  'per cent from',
  'per cent to',
];

export function exportRoute(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'resultsCsv', async ({ c, pulse, body: { spreadsheet } }) => {
    const { code, id } = pulse.definition;
    const releases = await releasesOf(engine, id);
    if (releases.length === 0) return fail({ kind: whyNone(pulse), code });
    return ok(csvReply(c, { name: `pulse-${code}`, columns: COLUMNS, spreadsheet, rows: rowsOf(pulse, releases) }));
  });
}

/**
 * Lists the rows for all respondents: who answered, the constructs, and each item. After them come the items per group,
 * if the results are divided.
 */
function rowsOf({ course, definition, closed }: PulseInCourse, releases: readonly Release[]): Row[] {
  const result = pulseResult(releases);
  const items = releases[0]?.items ?? [];
  const about = { course: course.name, pulse: definition.code };
  const back = takenBackIn(releases);
  const takenBack = back === 0 ? caveatWords.fewTakenBack : fill(ENGLISH.results.manyTakenBack, { x: back });
  if (result.kind !== 'published')
    return [
      {
        ...about,
        sentence: [
          releases.map(({ outcome }) => ('says' in outcome ? outcome.says : outcome.kind)).join('; '),
          ...(closed ? [takenBack] : []),
        ].join('. '),
      },
    ];
  const { atoms } = result;
  const respondents = atoms.reduce((sum, atom) => sum + atom.respondents, 0);
  const isOpen = definition.eligibility === 'open';
  const missing = nonResponse(
    respondents,
    closed ? (definition.eligible ?? course.classSize) : null,
    !isOpen,
    ENGLISH.results,
  );
  const all = readOf(items, atoms);
  const groups = atoms.filter(({ categories }) => categories.length > 0);
  return [
    {
      ...about,
      sentence: [
        missing,
        ...(isOpen ? [caveatWords.answersNotPeople] : []),
        ...(closed ? [takenBack] : []),
        caveatWords.status,
      ].join(' '),
      answers: respondents,
    },
    ...constructsOf(all).map((one) => ({ ...about, ...constructRow(one) })),
    ...all.map((one) => ({ ...about, ...itemRow(one) })),
    ...groups.flatMap((atom) =>
      readOf(items, [atom]).map((one) => ({ ...about, group: nameOf(atom), ...itemRow(one) })),
    ),
  ];
}

const readOf = (items: Release['items'], atoms: readonly Atom[]): readonly Read[] =>
  items.map((item) => ({ asked: askedItem(item, ENGLISH.wording), result: itemResult(atoms, item) }));

/** Writes per cent as the page does: of exact counts only, and from twenty answers on (I3.5). */
function constructRow({ construct, line }: ConstructReading): Row {
  const row = {
    item: construct,
    question: ENGLISH.results.constructs[construct],
    sentence: lineSentence(line, ENGLISH.results),
  };
  if (line.kind !== 'exact' || line.n < PERCENT_FROM) return row;
  const [from, to] = line.limits;
  return { ...row, 'per cent': percent(line.share), 'per cent from': percent(from), 'per cent to': percent(to) };
}

function itemRow({ asked, result }: Read): Row {
  const own = asked.lang === null ? '' : ` ${ENGLISH.results.ownQuestion} ${ENGLISH.results.ownCoarser}`;
  const row: Row = {
    item: asked.id,
    question: asked.text,
    sentence: itemSentence(asked, result, ENGLISH.results) + own,
  };
  // A question of the course's own has its sentence and no counts (R2.4d).
  if (!isTold(result) || isOwn(result)) return row;
  const sides = result.sides.flatMap(
    ([from, to], i) =>
      [
        [`${SIDES[i]} from`, from],
        [`${SIDES[i]} to`, to],
      ] as const,
  );
  const told = { ...row, answers: result.n, ...Object.fromEntries(sides) };
  if (result.form !== 'exact') return told;
  const counts = Object.fromEntries(result.bins.map((count, i) => [String(i + 1), count]));
  const exact = { ...told, ...counts, 'no answer': result.noAnswer };
  return asked.scale === 'tick' || asked.polarity === 'indicator' ? exact : { ...exact, ...meanOf(result.bins) };
}

/** Writes the mean of I3.10. */
function meanOf(bins: readonly number[]): Row {
  const {
    mean,
    limits: [from, to],
  } = itemMean(bins);
  const figure = (value: number) => ({ figure: oneDecimal(value) });
  return { mean: figure(mean), 'mean from': figure(from), 'mean to': figure(to) };
}

const nameOf = ({ categories }: Atom): string =>
  categories
    .map((category) => ENGLISH.wording.items[`CX0.${category}`] ?? ENGLISH.wording.scales.preferNotToSay)
    .join(' or ');
