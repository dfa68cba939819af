/** GET /api/pulses/CODE/results.csv: the published numbers as a table, the same that pages show and nothing more (E1.4, E9.6). */
import type { Hono } from 'hono';
import { stringify } from 'csv-stringify/sync';
import type { Atom, Release } from '../../../schema/contract/release.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import { isTold, itemResult } from '../../../schema/results/item-result.ts';
import { itemSentence } from '../../../schema/results/item-sentence.ts';
import { pulseResult } from '../../../schema/results/pulse-result.ts';
import type { PulseInCourse } from '../../directory/directory.ts';
import type { Engine } from '../../engines/engine.ts';
import { refuse } from '../problems.ts';
import { releasesOf } from '../released.ts';
import { findPulse } from './access.ts';
import { readSession } from './session.ts';

const SIDES = ['low', 'middle', 'high'] as const;
const COLUMNS = ['course', 'pulse', 'group', 'item', 'question', 'sentence', 'answers', ...SIDES.flatMap((side) => [`${side} from`, `${side} to`]), '1', '2', '3', '4', '5'];

/** Not JSON, so not in the contract's table; who may read it is decided as for the results page. */
export function exportRoute(app: Hono, engine: Engine): void {
  app.get('/api/pulses/:code/results.csv', async (c) => {
    const me = await readSession(c, engine);
    if (me === null) return refuse(c, { kind: 'signed-out' });
    const pulse = await findPulse(engine, { c, me }, 'see-results');
    if (!pulse.ok) return refuse(c, pulse.error);
    const { code, id } = pulse.value.definition;
    const releases = await releasesOf(engine, id);
    if (releases.length === 0) return refuse(c, { kind: 'not-published', code });
    // A course may be called "=1+1": no cell is a formula. The BOM tells spreadsheets that this is UTF-8.
    const csv = stringify(rowsOf(pulse.value, releases), { header: true, columns: COLUMNS, bom: true, escape_formulas: true });
    return c.body(csv, 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="pulse-${code}.csv"`,
    });
  });
}

type Row = Record<string, string | number>;

/** A line per item for all together, then per group where the results are divided. */
function rowsOf(pulse: PulseInCourse, releases: readonly Release[]): Row[] {
  const result = pulseResult(releases);
  const items = releases[0]?.items ?? [];
  const about = { course: pulse.course.name, pulse: pulse.definition.code };
  if (result.kind !== 'published') return [{ ...about, sentence: releases.map(({ outcome }) => ('says' in outcome ? outcome.says : outcome.kind)).join('; ') }];
  const groups = result.atoms.filter(({ categories }) => categories.length > 0);
  const sets: [group: string, atoms: readonly Atom[]][] = [['', result.atoms], ...groups.map((atom): [string, readonly Atom[]] => [nameOf(atom), [atom]])];
  return sets.flatMap(([group, atoms]) => items.map((item) => ({ ...about, group, ...rowOf(item, atoms) })));
}

function rowOf(item: Release['items'][number], atoms: readonly Atom[]): Row {
  const asked = askedItem(item, ENGLISH.wording);
  const result = itemResult(atoms, item);
  const row: Row = { item: item.id, question: asked.text, sentence: itemSentence(asked, result, ENGLISH.results) };
  if (!isTold(result)) return row;
  const sides = result.sides.flatMap(([from, to], i) => [[`${SIDES[i]} from`, from], [`${SIDES[i]} to`, to]] as const);
  const counts = result.form === 'exact' ? result.bins.map((count, i) => [String(i + 1), count] as const) : [];
  return { ...row, answers: result.n, ...Object.fromEntries([...sides, ...counts]) };
}

const nameOf = ({ categories }: Atom): string =>
  categories.map((category) => ENGLISH.wording.items[`CX0.${category}`] ?? ENGLISH.wording.scales.preferNotToSay).join(' or ');
