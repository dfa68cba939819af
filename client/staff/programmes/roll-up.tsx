/**
 * Shows what the courses of a programme have published in a term, added up so that no course can be identified (E6.4,
 * privacy.md R2.7).
 */
import { useId } from 'preact/hooks';
import type { RollUp } from '../../../schema/contract/programmes.ts';
import type { RolledItem } from '../../../schema/contract/rollup.ts';
import { say } from '../../../schema/languages/language.ts';
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';
import { resultWords } from '../../../schema/languages/result-words.ts';
import { caveatWords } from '../../../schema/languages/staff/caveats.ts';
import { rollUpWords as words } from './words.ts';
import { appWords } from '../ui/words.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { headline } from '../../../schema/results/headline.ts';
import { levelSentences } from '../../../schema/results/overview.ts';
import type { FormEntry } from '../../../schema/results/form-entries.ts';
import { FormFigure } from '../../charts/form-figure.tsx';
import { ChartPatterns } from '../../charts/patterns.tsx';
import { ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { isAdmin } from '../server/grants.ts';
import { me, meet } from '../server/me.ts';
import { to } from '../app/links.ts';
import { days } from '../ui/day.ts';
import { Load } from '../ui/load.tsx';
import { LoopsClosed } from './loops-closed.tsx';
import { Page } from '../ui/page.tsx';
import { Hall } from '../ui/picture.tsx';
import { inLists, resultOf } from './rolled.ts';

interface At {
  readonly programme: string;
  readonly term: string;
}

export function RollUpPage(at: At) {
  return (
    <Load from={() => load(at)}>
      {(shown) => (shown === null ? <NotForAdmins programme={at.programme} /> : <Sums {...shown} />)}
    </Load>
  );
}

/** @returns null for an administrator who does not lead the programme: they arrange it, and see no results (E6.4) */
async function load(at: At): Promise<Result<RollUp | null, Failure>> {
  const [shown] = await Promise.all([ask('rollUp', { at: { ...at } }), me.value === null ? meet() : null]);
  const isRefused = !shown.ok && isProblemOf(shown.error, 'forbidden');
  return isRefused && isAdmin(me.value?.grants ?? []) ? ok(null) : shown;
}

function NotForAdmins({ programme }: Pick<At, 'programme'>) {
  return (
    <Page title={words.title}>
      <p class="lead">{words.notForAdmins}</p>
      <p>{words.notForAdminsDo}</p>
      <p>
        <a class="button" href={to.programme(programme)}>
          {words.toProgramme}
        </a>
      </p>
    </Page>
  );
}

function Sums({ programme, term, items, loops }: RollUp) {
  const above = <a href={to.programme(programme.id)}>{programme.name}</a>;
  const where = <p class="small">{fill(words.of, { programme: programme.name, term: term.name, days: days(term) })}</p>;
  if (items.length === 0) {
    return (
      <Page title={words.title} above={above}>
        {where}
        <div class="empty">
          <Hall />
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
          <p>
            <a class="button quiet" href={to.programme(programme.id)}>
              {fill(words.others, { programme: programme.name })}
            </a>
          </p>
        </div>
      </Page>
    );
  }
  const told = items.filter((item) => item.told.form !== 'hidden');
  const hidden = items.filter((item) => isHidden(item, 'few') && !isHarm(item));
  const beside = items.filter((item) => isHidden(item, 'beside') && !isHarm(item));
  const harms = items.filter(isHarm);
  const found = headline(items.map((item) => ({ asked: asked(item), result: resultOf(item) })));
  return (
    <Page title={words.title} above={above}>
      {where}
      <ChartPatterns />
      {/* No question is called the highest: questions may have come from different courses, and none are compared (R2.7). */}
      <p class="lead">{joinSentences(levelSentences(found, APP_LANGUAGE))}</p>
      <p>{words.lead}</p>
      <p class="note">{say(APP_LANGUAGE, 'pleaseDoNot')}</p>
      {told.length > 0 && (
        <FormFigure
          entries={entriesOf(told)}
          words={resultWords}
          note={({ asked: { id } }) => fromCourses(told.find((item) => item.id === id))}
        />
      )}
      {hidden.length > 0 && <Hidden title={words.hiddenTitle} why={words.hidden} items={hidden} />}
      {beside.length > 0 && <Hidden title={words.besideTitle} why={words.beside} items={beside} />}
      {harms.length > 0 && <Hidden title={words.harmTitle} why={words.harm} items={harms} />}
      {loops !== null && <LoopsClosed {...loops} />}
      <p class="small">{caveatWords.status}</p>
      <p class="screen-only">
        <button type="button" class="quiet" onClick={() => print()}>
          {appWords.print}
        </button>
      </p>
    </Page>
  );
}

const isHidden = ({ told }: RolledItem, why: 'few' | 'beside') => told.form === 'hidden' && told.why === why;
const isHarm = (item: RolledItem) => asked(item).polarity === 'indicator';
const asked = ({ id, scale }: RolledItem) => askedItem({ id, scale }, APP_LANGUAGE.wording);

/** A roll-up is about several forms, so its questions have no numbers. */
const entriesOf = (told: readonly RolledItem[]): readonly FormEntry[] =>
  inLists(told).map((list) => {
    const read = list.map((item) => ({ asked: asked(item), result: resultOf(item) }));
    const [only] = read;
    return only !== undefined && only.asked.scale !== 'tick'
      ? { kind: 'rating', number: null, read: only }
      : { kind: 'ticks', number: null, stem: APP_LANGUAGE.wording.stems.ticklist, options: read };
  });

const fromCourses = (item: RolledItem | undefined): string | null =>
  item === undefined || item.told.form === 'hidden' ? null : fill(words.courses, { n: item.told.courses });

function Hidden({
  title,
  why,
  items,
}: {
  readonly title: string;
  readonly why: string;
  readonly items: readonly RolledItem[];
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{why}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>{asked(item).text}</li>
        ))}
      </ul>
    </section>
  );
}
