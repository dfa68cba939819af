/** Lets staff write "You said, we did": draft, preview, publish, correct (E8.3, W12). */
import { useSignal } from '@preact/signals';
import type { LoopPage, ToldPage } from '../../../schema/contract/loop.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { loopWords } from './words.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { day } from '../ui/day.ts';
import { audienceOf } from '../ui/audience.ts';
import { languageName } from '../ui/language-name.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { ToldForm } from './told-form.tsx';
import { ToldHistory } from './told-history.tsx';
import { isProblemOf, type Failure } from '../server/failure.ts';

const words = loopWords.told;

interface Shown {
  readonly told: ToldPage;
  readonly acts: LoopPage['acts'];
  readonly audience: Audience;
}

export function ToldEditorPage({ code }: { readonly code: string }) {
  return (
    <Load from={() => load(code)}>
      {(shown) => ('told' in shown ? <Editor {...shown} /> : <Before course={shown.course} />)}
    </Load>
  );
}

/** @returns only the course if the pulse has not closed yet */
async function load(code: string): Promise<Result<Shown | Pick<PulsePage, 'course'>, Failure>> {
  const told = await ask('told', { at: { code } });
  if (!told.ok) return isProblemOf(told.error, 'not-published') ? ask('pulse', { at: { code } }) : told;
  const [loop, audience] = await Promise.all([
    ask('loop', { at: { course: told.value.course.id } }),
    audienceOf(told.value),
  ]);
  if (!audience.ok) return audience;
  if (!loop.ok) return loop;
  const acts = loop.value.acts.filter((act) => act.code === told.value.code);
  return ok({ told: told.value, acts, audience: audience.value });
}

function Before({ course }: Pick<PulsePage, 'course'>) {
  return (
    <Page title={words.beforeTitle} above={<a href={to.course(course.id)}>{course.name}</a>}>
      <p class="lead">{words.before}</p>
      <p>
        <a class="button" href={to.course(course.id)}>
          {loopWords.toCourse}
        </a>
      </p>
    </Page>
  );
}

function Editor({ told: first, acts, audience }: Shown) {
  const told = useSignal(first);
  const { course, code, closedDay, dueDay, today, published, revisions, language } = told.value;
  const latest = revisions.at(-1);
  return (
    <Page title={words.title} above={<a href={to.course(course.id)}>{course.name}</a>}>
      <p class="small">{fill(words.of, { course: course.name, code, day: day(closedDay) })}</p>
      <p class="lead">{words.lead}</p>
      {latest === undefined ? (
        <p class={today > dueDay ? 'note alert' : 'note'}>
          {fill(today > dueDay ? words.overdue : words.due, { day: day(dueDay) })}
        </p>
      ) : (
        <p class="note">
          {latest.revision === 1
            ? fill(words.told, { day: day(latest.day) })
            : fill(words.corrected, { first: day(revisions[0]?.day ?? latest.day), day: day(latest.day) })}
        </p>
      )}
      {!published && <p>{words.tooFewText}</p>}
      <p class="small">
        {fill(words.language, { language: languageName(language) })} {words.noFigures}
      </p>
      <p class="small">{words.library}</p>
      <ToldForm
        page={told.value}
        acts={acts}
        audience={audience}
        published={(page) => {
          told.value = page;
        }}
      />
      <ToldHistory revisions={revisions} />
      <p class="ways screen-only">
        {latest !== undefined && <a href={to.slide(code)}>{words.slide}</a>}
        <a href={to.talk(code)}>{words.talk}</a>
        <a href={to.plan(code)}>{words.plan}</a>
        <a href={`/s/${code}/results`}>{words.students}</a>
      </p>
    </Page>
  );
}
