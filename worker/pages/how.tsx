/** "How is this anonymous?": eight answers made from the frozen definition, so that none can promise too much (E5.1, E1.3). */
import type { ComponentChildren } from 'preact';
import { itemsOf, type Definition, type Schedule } from '../../schema/contract/pulse.ts';
import { say, sayCount, type Language } from '../../schema/languages/language.ts';
import { sayMoment } from '../../schema/languages/moment.ts';
import { renderNotice } from './notice.tsx';
import { limitOfPromise } from './promise.ts';
import { resultsAtMs } from './sent.tsx';

interface Props {
  readonly language: Language;
  readonly definition: Definition;
  readonly schedule: Schedule;
  readonly version: string;
}

export function renderHow({ language, definition, schedule, version }: Props): string {
  const { policy, course, resultsForStudents, contacts } = definition;
  const { k, full } = policy;
  const time = sayMoment(language, resultsAtMs(definition, schedule), course.zone);
  const limit = limitOfPromise(language, definition);
  const lines = (...texts: (string | null)[]) => texts.map((text) => text !== null && <p>{text}</p>);
  const sections: [title: string, body: ComponentChildren][] = [
    [say(language, 'howSent'), [lines(say(language, 'howSentText')), <Payload definition={definition} />]],
    [
      say(language, 'howStored'),
      lines(say(language, 'howStoredText'), say(language, 'howStoredFingerprint'), say(language, 'howNotStored')),
    ],
    [
      say(language, 'howWhoSees'),
      lines(sayCount(language, 'howWhileOpen', k, { k }), say(language, resultsForStudents ? 'howAfterShared' : 'howAfterStaff')),
    ],
    [say(language, 'howThreshold'), lines(sayCount(language, 'howThresholdText', k, { k }), say(language, 'howBands', { full }))],
    [say(language, 'howDestroyed'), lines(say(language, 'howDestroyedText', { time }))],
    [say(language, 'howCannot'), <Limits language={language} limit={limit} />],
    [
      say(language, 'howCheck'),
      lines(say(language, 'howCheckText', { version }), say(language, 'howContact', { support: contacts.support })),
    ],
    [say(language, 'howNever'), lines(say(language, 'howNeverText'))],
  ];
  return renderNotice(
    { language, definition, title: say(language, 'howLink') },
    sections.map(([title, body]) => (
      <section>
        <h2>{title}</h2>
        {body}
      </section>
    )),
  );
}

/** The request as it goes over the wire, line by line. */
function Payload({ definition }: Pick<Props, 'definition'>) {
  const fields = itemsOf(definition).map(({ id }) => `&${id}=…`);
  return (
    <pre>
      {`POST /s/${definition.code}\nkey=…`}
      {fields.join('')}
    </pre>
  );
}

function Limits({ language, limit }: Pick<Props, 'language'> & { readonly limit: string | null }) {
  const limits = (['howCannotNetwork', 'howCannotOperator', 'howCannotShoulders', 'howCannotUnanimous'] as const).map((key) =>
    say(language, key),
  );
  return (
    <ul>
      {[...limits, ...(limit === null ? [] : [limit])].map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}
