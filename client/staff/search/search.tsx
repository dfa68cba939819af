/** Shows the field of the search and what was found, inside the dialog that the app opens. */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { CourseList } from '../../../schema/contract/courses.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { go } from '../app/router.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { me } from '../server/me.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { courseEntries, ownEntries } from './entries.ts';
import { find, type Entry, type Group } from './find.ts';
import { searchWords as words } from './words.ts';

/** So long nothing is typed before the server is asked. */
const PAUSE_MS = 150;

const ICONS: Readonly<Record<Group, IconName>> = { courses: 'talk', acts: 'check', guides: 'book', pages: 'arrow' };

/** @param close ends the search; the page that was found follows */
export function Search({ close }: { readonly close: () => void }) {
  const id = useId();
  const typed = useSignal('');
  const courses = useSignal<Result<Pick<CourseList, 'courses'>, Failure>>(ok({ courses: [] }));
  /** The word that the courses answer to. */
  const answered = useRef<string | null>(null);
  // There may be thousands, so the server looks for them, soon after the last letter was typed.
  const load = async () => {
    const search = typed.value.trim();
    const heard = await ask('courses', { body: { search } });
    // A slow answer about a word that has changed since says nothing.
    if (search !== typed.value.trim()) return;
    courses.value = heard;
    answered.current = search;
  };
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The field comes after the dialog, and whoever opened the search wants to type.
    field.current?.focus();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => void load(), typed.value === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed.value]);
  const findNow = () =>
    find(
      [...(courses.value.ok ? courseEntries(courses.value.value) : []), ...ownEntries(me.value?.grants ?? [])],
      typed.value,
    );
  // Whoever presses Enter at once means what they have typed, so the courses are waited for.
  const goToFirst = async () => {
    if (answered.current !== typed.value.trim()) await load();
    const first = findNow()[0]?.[1][0];
    if (first === undefined) return;
    close();
    go(first.href);
  };
  const found = findNow();
  const count = found.reduce((sum, [, list]) => sum + list.length, 0);
  const isAsked = typed.value.trim() !== '';
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void goToFirst();
      }}
    >
      <label for={id}>{words.label}</label>
      <input
        ref={field}
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={typed.value}
        onKeyDown={moveByArrows}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      <p class="small" role="status">
        {!isAsked
          ? words.hint
          : count === 0
            ? fill(words.none, { typed: typed.value.trim() })
            : counted(words.found, count)}
      </p>
      {!courses.value.ok && <Trouble failure={courses.value.error} again={() => void load()} />}
      {found.map(([group, list]) => (
        <Found key={group} group={group} list={list} close={close} />
      ))}
    </form>
  );
}

function Found({
  group,
  list,
  close,
}: {
  readonly group: Group;
  readonly list: readonly Entry[];
  readonly close: () => void;
}) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{words.groups[group]}</h3>
      <ul>
        {list.map(({ title, text, href }) => (
          <li key={href}>
            <a href={href} onClick={close} onKeyDown={moveByArrows}>
              <Icon name={ICONS[group]} />
              <span>
                {title}
                {text !== '' && <span class="small">{firstSentence(text)}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One sentence is enough to tell two results apart. */
const firstSentence = (text: string): string => /^.+?[.!?。！？](?=\s|$)/u.exec(text)?.[0] ?? text;

/** The arrow keys lead from the field to the results and back. */
function moveByArrows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...(event.currentTarget.closest('form')?.querySelectorAll<HTMLElement>('input, li a') ?? [])];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
