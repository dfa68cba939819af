/**
 * Shows "You said, we did" on the wall of the room: it fills the screen, so that the last row can read it, and ends with
 * the question to the class (E8.3).
 */
import { useRef } from 'preact/hooks';
import type { ToldPage } from '../../../schema/contract/loop.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { say } from '../../../schema/languages/language.ts';
import { loopWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { roleIn } from '../../told/words.tsx';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { day } from '../ui/day.ts';
import { Load } from '../ui/load.tsx';
import { Waiting } from '../ui/loading.tsx';
import { OfflineBar, useHeading } from '../ui/page.tsx';
import { toggleFullScreen, useKeys, useWakeLock } from '../ui/use-wall.ts';
import { go } from '../app/router.ts';
import { useFill } from './use-fill.ts';

const words = loopWords.slide;

export function ToldSlidePage({ code }: { readonly code: string }) {
  return (
    <Load from={() => ask('told', { at: { code } })} waiting={<Waiting />}>
      {(page) => <Slide {...page} />}
    </Load>
  );
}

function Slide({ course, code, revisions }: ToldPage) {
  const heading = useHeading(fill(words.title, { course: course.name }));
  useWakeLock();
  useKeys({ f: toggleFullScreen, Escape: () => go(to.told(code)) });
  const latest = revisions.at(-1);
  const body = latest?.body;
  const own = { lang: latest?.language, dir: 'auto' } as const;
  const slide = useRef<HTMLDivElement>(null);
  useFill(slide);
  return (
    <div class="slide" ref={slide}>
      <OfflineBar />
      <main id="content">
        <h1 ref={heading} tabIndex={-1}>
          {words.heading}
        </h1>
        <p class="course">{course.name}</p>
        {body === undefined ? (
          <>
            <p class="lead">{words.nothing}</p>
            <p>
              <a class="button" href={to.told(code)}>
                {words.write}
              </a>
            </p>
          </>
        ) : (
          <>
            <dl>
              {body.good !== '' && (
                <div>
                  <dt>{say(ENGLISH, 'loopGood')}</dt>
                  <dd {...own}>{body.good}</dd>
                </div>
              )}
              {body.hard !== '' && (
                <div>
                  <dt>{say(ENGLISH, 'loopHard')}</dt>
                  <dd {...own}>{body.hard}</dd>
                </div>
              )}
              {body.promises.length > 0 && (
                <div>
                  <dt>{say(ENGLISH, 'loopWeDo')}</dt>
                  {body.promises.map((promise) => (
                    <dd key={promise.act}>
                      <p {...own}>{promise.act}</p>
                      <p class="by">
                        {say(ENGLISH, 'loopByWhen', { day: day(promise.day), role: roleIn(ENGLISH, promise.owner) })}
                      </p>
                    </dd>
                  ))}
                </div>
              )}
              {body.cannot !== '' && (
                <div>
                  <dt>{say(ENGLISH, 'loopWeCannot')}</dt>
                  <dd {...own}>{body.cannot}</dd>
                  <dd {...own}>{body.why}</dd>
                </div>
              )}
              {body.again !== '' && (
                <div>
                  <dt>{say(ENGLISH, 'loopAskAgain')}</dt>
                  <dd {...own}>{body.again}</dd>
                </div>
              )}
            </dl>
            <p class="question">{say(ENGLISH, 'loopWrong')}</p>
          </>
        )}
      </main>
      <footer>
        <a href={to.told(code)}>{words.leave}</a>
        <button type="button" class="plain" onClick={toggleFullScreen}>
          {words.fullScreen}
        </button>
        <span class="small">{words.keys}</span>
      </footer>
    </div>
  );
}
