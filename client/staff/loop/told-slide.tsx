/** Shows "You said, we did" on the wall of the room as a slide, in the language of the course (E8.3). */
import type { ToldPage } from '../../../schema/contract/loop.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { sayDay } from '../../../schema/languages/moment.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { OnSlide } from '../../told/on-slide.tsx';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { audienceOf } from '../ui/audience.ts';
import { Deck } from '../ui/deck.tsx';
import { Load } from '../ui/load.tsx';
import { Waiting } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { loopWords } from './words.ts';

const words = loopWords.slide;

interface Shown {
  readonly page: ToldPage;
  readonly audience: Audience;
}

export function ToldSlidePage({ code }: { readonly code: string }) {
  return (
    <Load from={() => load(code)} waiting={<Waiting />}>
      {(shown) => <Slide {...shown} />}
    </Load>
  );
}

async function load(code: string): Promise<Result<Shown, Failure>> {
  const page = await ask('told', { at: { code } });
  if (!page.ok) return page;
  const audience = await audienceOf(page.value);
  return audience.ok ? ok({ page: page.value, audience: audience.value }) : audience;
}

function Slide({ page: { course, code, closedDay, revisions }, audience }: Shown) {
  const latest = revisions.at(-1);
  if (latest === undefined)
    return (
      <Page title={words.heading} above={<a href={to.course(course.id)}>{course.name}</a>}>
        <p class="lead">{words.nothing}</p>
        <p>
          <a class="button" href={to.told(code)}>
            {words.write}
          </a>
        </p>
      </Page>
    );
  return (
    <Deck
      title={fill(words.title, { course: course.name })}
      heading={words.heading}
      course={course.name}
      day={sayDay(audience.main, closedDay)}
      audience={audience}
      slides={[{ name: 'told', body: <OnSlide language={audience.main} told={latest} /> }]}
      leave={to.told(code)}
    />
  );
}
