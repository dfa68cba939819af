/**
 * Offers ready words for everyone in the course: those of the moment that fits now first, the others and every language one
 * choice away (H4.3). Nothing is sent from here.
 */
import { useSignal } from '@preact/signals';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { TAGS, type Tag } from '../../../schema/languages/tags.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { audienceOf, withAudience } from '../ui/audience.ts';
import { isOver } from '../ui/is-over.ts';
import { languageName } from '../ui/language-name.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { appWords } from '../ui/words.ts';
import { announceWords as words } from './announce-words.ts';
import { announcementOf, momentsOf, type Moment } from './announcement.ts';
import { Copyable } from './copyable.tsx';
import { shareWords } from './words.ts';

export interface Announced {
  readonly page: PulsePage;
  readonly audience: Audience;
  /** Whether students were told what staff do (E8.3). */
  readonly told: boolean;
}

/** Reads a pulse, and once it has closed also whether students were told. */
export async function announcedOf(code: string): Promise<Result<Announced, Failure>> {
  const read = await withAudience(await ask('pulse', { at: { code } }));
  if (!read.ok) return read;
  const { definition, stage } = read.value.page;
  if (!isOver(stage) || definition.rehearsal === true) return ok({ ...read.value, told: false });
  const told = await ask('told', { at: { code } });
  // If we cannot know, the words for results are offered first, and those for telling stay one choice away.
  return ok({ ...read.value, told: told.ok && told.value.revisions.length > 0 });
}

export function AnnouncePage({ code }: { readonly code: string }) {
  return (
    <Load from={() => announcedOf(code)}>
      {(announced) => (
        <Page
          title={appWords.announce}
          above={<a href={to.course(announced.page.course.id)}>{announced.page.course.name}</a>}
        >
          <Announce {...announced} />
        </Page>
      )}
    </Load>
  );
}

/** The languages of the course together, or one of all. */
type Spoken = 'course' | Tag;

export function Announce({ page, audience: ofCourse, told }: Announced) {
  const [now, ...others] = momentsOf(page, told);
  const moment = useSignal(now);
  const spoken = useSignal<Spoken>('course');
  const audience = useSignal(ofCourse);
  const failure = useSignal<Failure | null>(null);
  const speak = async (chosen: Spoken) => {
    spoken.value = chosen;
    const loaded = chosen === 'course' ? ok(ofCourse) : await audienceOf({ language: chosen, secondLanguage: null });
    // Somebody may have chosen another one while this one was loaded.
    if (spoken.peek() !== chosen) return;
    failure.value = loaded.ok ? null : loaded.error;
    if (loaded.ok) audience.value = loaded.value;
  };
  if (now === undefined || moment.value === undefined) return <p>{words.none}</p>;
  const { subject, text } = announcementOf(moment.value, page, audience.value);
  // What was copied before is not what stands here now.
  const key = `${moment.value} ${audience.value.main.tag} ${audience.value.second?.tag}`;
  const { tag } = audience.value.main;
  return (
    <>
      <p>{words.lead}</p>
      <div class="announce-choices">
        <Pick
          id="announce-moment"
          label={words.moment}
          options={[now, ...others].map((each) => [each, words.moments[each]])}
          chosen={moment.value}
          choose={(chosen) => {
            moment.value = chosen;
          }}
        />
        <Pick
          id="announce-language"
          label={words.language}
          options={languagesFor(ofCourse)}
          chosen={spoken.value}
          choose={(chosen) => void speak(chosen)}
        />
      </div>
      <Trouble failure={failure.value} again={() => void speak(spoken.value)} />
      <p class="small" role="status">
        {laterOf(moment.value, page, told)}
      </p>
      <Copyable key={`subject ${key}`} label={words.subject} text={subject} words={shareWords} lang={tag} named />
      <Copyable key={`text ${key}`} label={words.text} text={text} words={shareWords} rows={12} lang={tag} named />
    </>
  );
}

/** The course's languages come first, both together if there are two. */
function languagesFor({ main, second }: Audience): readonly (readonly [Spoken, string])[] {
  const rest = TAGS.filter((tag) => second !== null || tag !== main.tag);
  const own = rest.filter((tag) => tag === main.tag || tag === second?.tag);
  return [
    [
      'course',
      second === null
        ? languageName(main.tag)
        : fill(words.both, { first: languageName(main.tag), second: languageName(second.tag) }),
    ],
    ...[...own, ...rest.filter((tag) => !own.includes(tag))].map((tag) => [tag, languageName(tag)] as const),
  ];
}

/** Says of words that are not true yet when they will be. */
function laterOf(moment: Moment, { outcome }: PulsePage, told: boolean): string | null {
  if (moment === 'results' && outcome === null) return words.resultsLater;
  return moment === 'told' && !told ? words.toldLater : null;
}

interface PickProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly choose: (chosen: T) => void;
}

function Pick<T extends string>({ id, label, options, chosen, choose }: PickProps<T>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value as T)}>
        {options.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
