/**
 * Renders "How is this anonymous?": eight answers made from the frozen definition, so that none can promise too much
 * (E5.1, E1.3).
 */
import type { ComponentChildren } from 'preact';
import { itemsOf, type Definition, type Schedule } from '../../schema/contract/pulse.ts';
import { answersEndAtMs } from '../../schema/pulse/answers-end.ts';
import type { ReasonAcross } from '../../schema/contract/warning.ts';
import { say, sayCount } from '../../schema/languages/language.ts';
import { sayMoment } from '../../schema/languages/moment.ts';
import { Contact } from './contact.tsx';
import { hrefIn, pulsePath, type PageLanguage } from './href.ts';
import { renderNotice } from './notice.tsx';
import { limitsOfPromise } from '../../schema/languages/promise.ts';
import { UNTRANSLATED } from './untranslated.ts';

interface Props {
  readonly language: PageLanguage;
  readonly definition: Definition;
  readonly schedule: Schedule;
  /** True from the closing on, by the clock or by hand: then the time is the real one, and no longer the planned one. */
  readonly hasClosed: boolean;
  readonly version: string;
  /** Why students of another course of the same staff are asked too, in the words of the staff (R2.1a). */
  readonly across: readonly ReasonAcross[];
}

export function renderHow({ language, definition, schedule, hasClosed, version, across }: Props): string {
  const { policy, course, resultsForStudents, contacts } = definition;
  const { k, m, full } = policy;
  const asksOwn = itemsOf(definition).some(({ custom }) => custom !== undefined);
  // After the closing nobody new gets a form. The grace that follows may be cut short, so its end is not told then (E4.6).
  const endsAtMs = hasClosed ? schedule.closesAtMs : answersEndAtMs(schedule, definition.graceSeconds);
  const time = sayMoment(language, endsAtMs, course.zone);
  const lines = (...texts: (string | null)[]) => texts.map((text) => text !== null && <p>{text}</p>);
  const sections: [title: string, body: ComponentChildren][] = [
    [
      say(language, 'howSent'),
      [
        lines(say(language, 'howSentText')),
        <Payload language={language} definition={definition} />,
        definition.eligibility === 'roster' && <StampRequest language={language} />,
      ],
    ],
    [
      say(language, 'howStored'),
      lines(
        say(language, 'howStoredText'),
        say(language, 'howStoredFingerprint'),
        definition.eligibility === 'codes' || definition.reserve !== undefined ? say(language, 'howCodes') : null,
        definition.eligibility === 'roster' ? say(language, 'howRoster') : null,
        definition.eligibility === 'roster' ? say(language, 'howRosterList') : null,
        definition.eligibility === 'roster' ? say(language, 'rosterOnlyStudent') : null,
        say(language, 'howNotStored'),
        say(language, 'howVisits'),
      ),
    ],
    [
      say(language, 'howWhoSees'),
      lines(
        sayCount(language, 'howWhileOpen', k, { k }),
        definition.mode === 'waves' ? sayCount(language, 'howWaves', k, { k }) : null,
        say(language, resultsForStudents ? 'howAfterShared' : 'howAfterStaff'),
      ),
    ],
    [
      say(language, 'howThreshold'),
      lines(
        sayCount(language, 'howThresholdText', k, { k }),
        say(language, 'howKnown', { m }),
        asksOwn ? say(language, 'howKnownOwn') : null,
        say(language, 'howBands', { full }),
        asksOwn ? language.results.ownCoarser : null,
      ),
    ],
    [
      say(language, 'howDestroyed'),
      lines(say(language, hasClosed ? 'howDestroyedEnded' : 'howDestroyedText', { time })),
    ],
    [
      say(language, 'howCannot'),
      <Limits language={language} terms={limitsOfPromise(language, definition)} across={across} />,
    ],
    [
      say(language, 'howCheck'),
      [
        lines(say(language, definition.eligibility === 'roster' ? 'howCheckRoster' : 'howCheckText', { version })),
        <p>{around(say(language, 'howContact', { support: SLOT }), <Contact text={contacts.support} />)}</p>,
      ],
    ],
    [say(language, 'howNever'), lines(say(language, 'howNeverText'))],
  ];
  return renderNotice(
    { language, definition, here: { path: pulsePath(definition.code, 'how') }, title: say(language, 'howLink') },
    sections.map(([title, body]) => (
      <section>
        <h2>{title}</h2>
        {body}
      </section>
    )),
  );
}

const SLOT = '\u{fffc}';

/** Puts an element where a sentence has its slot. */
function around(sentence: string, element: ComponentChildren): ComponentChildren {
  const [before, after] = sentence.split(SLOT);
  return [before, element, after];
}

/** Shows the request as it is sent, line by line. */
function Payload({ language, definition }: Pick<Props, 'language' | 'definition'>) {
  const besides = [
    ...(definition.eligibility === 'codes' ? ['code'] : []),
    ...(definition.eligibility === 'roster' ? ['token'] : []),
    ...(definition.breakdown ? [definition.breakdown.id] : []),
  ];
  const fields = [...itemsOf(definition).map(({ id }) => id), ...besides].map((name) => `&${name}=…`);
  return (
    <pre dir="ltr" {...UNTRANSLATED}>
      {`POST ${hrefIn(language, pulsePath(definition.code))}\nkey=…`}
      {fields.join('')}
    </pre>
  );
}

/** Shows the request for a stamp, which comes before; it holds nothing of what was answered (lms.md L8.5). */
function StampRequest({ language }: Pick<Props, 'language'>) {
  return (
    <>
      <p>{say(language, 'howRosterSent')}</p>
      <pre dir="ltr" {...UNTRANSLATED}>
        {'POST /lti/issue\n{"ticket":"…","blinded":"…"}'}
      </pre>
    </>
  );
}

function Limits({
  language,
  terms,
  across,
}: Pick<Props, 'language' | 'across'> & { readonly terms: readonly string[] }) {
  const limits = (['howCannotNetwork', 'howCannotOperator', 'howCannotShoulders', 'howCannotUnanimous'] as const).map(
    (key) => say(language, key),
  );
  return (
    <ul>
      {[...limits, ...terms].map((text) => (
        <li>{text}</li>
      ))}
      {across.map(({ kind, reason }) => (
        <li>
          {say(language, kind === 'asked-across' ? 'howAskedAcross' : 'howOtherGroup')} <q dir="auto">{reason}</q>
        </li>
      ))}
    </ul>
  );
}
