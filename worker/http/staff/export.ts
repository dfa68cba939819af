/**
 * Answers GET /api/pulses/CODE/results.csv with the published numbers as a table, in the language of whoever asks: the same
 * that the pages show, and nothing more (E1.4, E9.6, E3.9a).
 */
import type { Hono } from 'hono';
import type { Atom, Release } from '../../../schema/contract/release.ts';
import { fail, ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import { itemMean, oneDecimal } from '../../../schema/results/item-mean.ts';
import { isOwn, isTold, itemResult } from '../../../schema/results/item-result.ts';
import { itemSentence } from '../../../schema/results/item-sentence.ts';
import { saidCount } from '../../../schema/results/numbers.ts';
import { lineSentence, percent, PERCENT_FROM } from '../../../schema/results/line-sentence.ts';
import { pulseResult, takenBackIn } from '../../../schema/results/pulse-result.ts';
import type { Read } from '../../../schema/results/headline.ts';
import { constructsOf, nonResponse, type ConstructReading } from '../../../schema/results/reading.ts';
import type { PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import { languageForStaff, type LanguageForStaff } from '../language-for-staff.ts';
import { releasedIn } from '../released.ts';
import { csvReply, type Column, type Row } from './csv.ts';
import { whyNone } from './results.ts';
import { apiRoute } from './route.ts';

const SIDES = ['low', 'middle', 'high'] as const;
/** The answers to a question from 1 to 5. Their columns have these headings in every language. */
const CODES = ['1', '2', '3', '4', '5'];
/** The first columns are texts; the others are numbers or empty. */
const columnsIn = ({ tableWords: { results: said } }: LanguageForStaff): readonly Column[] =>
  Object.entries(said).flatMap(([key, header]) => [
    ...(key === 'noAnswer' ? CODES.map((code) => ({ key: code, header: code })) : []),
    { key, header },
  ]);

export function exportRoute(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'resultsCsv', async ({ c, me, pulse, read, body: { spreadsheet, language } }) => {
    const { code } = pulse.definition;
    const releases = releasedIn(read);
    if (releases.length === 0) return fail({ kind: whyNone(pulse), code });
    const reader = languageForStaff(language ?? me.language);
    const rows = rowsOf(pulse, releases, reader);
    return ok(csvReply(c, { name: `pulse-${code}`, columns: columnsIn(reader), spreadsheet, rows }));
  });
}

/**
 * Lists the rows for all respondents: who answered, the constructs, and each item. After them come the items per group,
 * if the results are divided.
 */
function rowsOf(
  { course, definition, closed }: PulseInCourse,
  releases: readonly Release[],
  reader: LanguageForStaff,
): Row[] {
  const { caveatWords, tableWords, results: words } = reader;
  const result = pulseResult(releases);
  const items = releases[0]?.items ?? [];
  const about = { course: course.name, pulse: definition.code };
  const back = takenBackIn(releases);
  const takenBack = back === 0 ? caveatWords.fewTakenBack : fill(words.manyTakenBack, { x: saidCount(back, words) });
  if (result.kind !== 'published') {
    const { k } = definition.policy;
    const why = result.kind === 'too-few' ? fill(words.tooFew, { k }) : tableWords.unreadable;
    return [{ ...about, sentence: joinSentences([why, ...(closed ? [takenBack] : [])]) }];
  }
  const { atoms } = result;
  const respondents = atoms.reduce((sum, atom) => sum + atom.respondents, 0);
  const isOpen = definition.eligibility === 'open';
  const missing = nonResponse(respondents, closed ? (definition.eligible ?? course.classSize) : null, !isOpen, words);
  const all = readOf(items, atoms, reader);
  const groups = atoms.filter(({ categories }) => categories.length > 0);
  return [
    {
      ...about,
      sentence: joinSentences([
        missing,
        ...(isOpen ? [caveatWords.answersNotPeople] : []),
        ...(closed ? [takenBack] : []),
        caveatWords.status,
      ]),
      answers: respondents,
    },
    ...constructsOf(all).map((one) => ({ ...about, ...constructRow(one, reader) })),
    ...all.map((one) => ({ ...about, ...itemRow(one, reader) })),
    ...groups.flatMap((atom) =>
      readOf(items, [atom], reader).map((one) => ({ ...about, group: nameOf(atom, reader), ...itemRow(one, reader) })),
    ),
  ];
}

const readOf = (items: Release['items'], atoms: readonly Atom[], { wording }: LanguageForStaff): readonly Read[] =>
  items.map((item) => ({ asked: askedItem(item, wording), result: itemResult(atoms, item) }));

/** Writes per cent as the page does: of exact counts only, and from twenty answers on (I3.5). */
function constructRow({ construct, line }: ConstructReading, { results: words }: LanguageForStaff): Row {
  const row = {
    item: construct,
    question: words.constructs[construct],
    sentence: lineSentence(line, words),
  };
  if (line.kind !== 'exact' || line.n < PERCENT_FROM) return row;
  const [from, to] = line.limits;
  return { ...row, perCent: percent(line.share), perCentFrom: percent(from), perCentTo: percent(to) };
}

function itemRow({ asked, result }: Read, { results: words }: LanguageForStaff): Row {
  const own = asked.lang === null ? [] : [words.ownQuestion, words.ownCoarser];
  const row: Row = {
    item: asked.id,
    question: asked.text,
    sentence: joinSentences([itemSentence(asked, result, words), ...own]),
  };
  // A question of the course's own has its sentence and no counts (R2.4d).
  if (!isTold(result) || isOwn(result)) return row;
  const sides = result.sides.flatMap(
    ([from, to], i) =>
      [
        [`${SIDES[i]}From`, from],
        [`${SIDES[i]}To`, to],
      ] as const,
  );
  const told = { ...row, answers: result.n, ...Object.fromEntries(sides) };
  if (result.form !== 'exact') return told;
  const counts = Object.fromEntries(result.bins.map((count, i) => [String(i + 1), count]));
  const exact = { ...told, ...counts, noAnswer: result.noAnswer };
  return asked.scale === 'tick' || asked.polarity === 'indicator' ? exact : { ...exact, ...meanOf(result.bins) };
}

/** Writes the mean of I3.10. */
function meanOf(bins: readonly number[]): Row {
  const {
    mean,
    limits: [from, to],
  } = itemMean(bins);
  const figure = (value: number) => ({ figure: oneDecimal(value) });
  return { mean: figure(mean), meanFrom: figure(from), meanTo: figure(to) };
}

const nameOf = ({ categories }: Atom, { wording, tableWords }: LanguageForStaff): string =>
  categories
    .map((category) => wording.items[`CX0.${category}`] ?? wording.scales.preferNotToSay)
    .reduce((before, next) => fill(tableWords.or, { before, next }));
