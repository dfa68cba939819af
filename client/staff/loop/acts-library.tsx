/** Shows the library of acts, short ones first, and what colleagues have shared (I5.2, I1.32, I1.33). */
import { useSignal } from '@preact/signals';
import type { SharedActs } from '../../../schema/contract/loop.ts';
import { acts as library, actsNote, SHORT_MINUTES } from '../../../schema/instrument/acts.ts';
import { constructs } from '../../../schema/instrument/constructs.json';
import { references } from '../../../schema/instrument/references.json';
import { appWords } from '../ui/words.ts';
import { courseLoopWords } from './course-words.ts';
import { loopWords } from './words.ts';
import { visit } from '../server/visit.ts';
import { to } from '../app/links.ts';
import { counted } from '../../../schema/languages/fill.ts';
import { askShared } from './ask-shared.ts';
import { LibraryAct } from './library-act.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';

const words = loopWords.library;

export function ActsPage() {
  return <Load from={askShared}>{(shared) => <Library {...shared} />}</Load>;
}

function Library({ tried, shared }: SharedActs) {
  const isShort = useSignal(true);
  const about = useSignal('');
  const shown = library.filter(
    (act) =>
      (!isShort.value || act.effortMinutes < SHORT_MINUTES) && (about.value === '' || act.construct === about.value),
  );
  const sources = [...new Set(shown.flatMap(({ informedBy }) => informedBy))].sort();
  return (
    <Page title={words.title} wide>
      <p class="lead">{words.lead}</p>
      <div class="side-by-side">
        <div class="chooser">
          <p class="small">{actsNote}</p>
          <div class="filter screen-only">
            <fieldset class="views">
              <legend>{words.minutes}</legend>
              {[true, false].map((short) => (
                <label key={String(short)}>
                  <input
                    type="radio"
                    name="minutes"
                    checked={isShort.value === short}
                    onChange={() => {
                      isShort.value = short;
                    }}
                  />
                  <span>{short ? words.short : words.any}</span>
                </label>
              ))}
            </fieldset>
            <div class="field">
              <label for="about">{words.about}</label>
              <select
                id="about"
                value={about.value}
                onChange={(event) => {
                  about.value = event.currentTarget.value;
                }}
              >
                <option value="">{words.anything}</option>
                {constructs
                  .filter(({ id }) => library.some(({ construct }) => construct === id))
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </select>
            </div>
          </div>
          <p class="small" role="status">
            {counted(words.count, shown.length)}
          </p>
        </div>
        <div>
          {shown.length === 0 ? (
            <p class="empty">{words.empty}</p>
          ) : (
            <ul class="acts">
              {shown.map((act) => (
                <li key={act.id}>
                  <LibraryAct act={act} tried={tried.find(({ library: id }) => id === act.id)?.courses} />
                </li>
              ))}
            </ul>
          )}
          {visit === null && (
            <section aria-labelledby="shared">
              <h2 id="shared">{words.shared}</h2>
              <p class="small">{shared.length === 0 ? words.noneShared : words.sharedText}</p>
              <ul class="acts">
                {shared.map(({ title, how, owner }) => (
                  <li key={`${title} ${how}`}>
                    <div class="act">
                      <p>
                        <strong>
                          <bdi>{title}</bdi>
                        </strong>
                      </p>
                      {how !== '' && (
                        <p>
                          <bdi>{how}</bdi>
                        </p>
                      )}
                      <p class="small">{courseLoopWords.owners[owner]}</p>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {sources.length > 0 && (
            <details class="fold">
              <summary>{words.references}</summary>
              <ul>
                {sources.map((source) => (
                  <li class="small" key={source}>
                    {(references as Readonly<Record<string, string>>)[source] ?? source}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p class="actions screen-only">
            <a class="button quiet" href={to.guides}>
              {words.guides}
            </a>
            <button type="button" class="quiet" onClick={() => print()}>
              {appWords.print}
            </button>
          </p>
        </div>
      </div>
    </Page>
  );
}
