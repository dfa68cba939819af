/**
 * Makes one sheet for the wall, the door or the first slide: code, address, promise, and how long it takes
 * (experience.md section 7, E5.2).
 */
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { minutesFor } from '../../../schema/instrument/forms.ts';
import { posterWords as words } from './words.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { say, sayCount, type Language } from '../../../schema/languages/language.ts';
import { sayMoment } from '../../../schema/languages/moment.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { inLanguage, Said } from '../../told/said.tsx';
import { withAudience } from '../ui/audience.ts';
import { Load } from '../ui/load.tsx';
import { RehearsalBadge, rehearsalTitle } from '../ui/rehearsal.tsx';
import { Papers, sheetClass, type Format } from './papers.tsx';
import { SaidPromise, SaidRehearsalMark } from '../ui/said.tsx';

export function PosterPage({ code }: { readonly code: string }) {
  return (
    <Load from={async () => withAudience(await ask('pulse', { at: { code } }))}>
      {({ page, audience }) => <Poster pulse={page} audience={audience} />}
    </Load>
  );
}

interface PosterProps {
  readonly pulse: PulsePage;
  readonly audience: Audience;
}

function Poster({ pulse, audience }: PosterProps) {
  return (
    <Papers
      title={rehearsalTitle(words.title, pulse.definition)}
      above={<a href={to.share(pulse.definition.code)}>{words.back}</a>}
      badge={<RehearsalBadge of={pulse.definition} />}
    >
      {(format) => <Sheet pulse={pulse} audience={audience} format={format} />}
    </Papers>
  );
}

function Sheet({
  pulse: { course, definition, schedule, stage, studentUrl },
  audience,
  format,
}: PosterProps & { readonly format: Format }) {
  const { main, second } = audience;
  const n = definition.questions.length + (definition.breakdown === null ? 0 : 1);
  return (
    <section class={sheetClass(format, course.name, second !== null)} aria-label={words.title} {...inLanguage(main)}>
      <div class="poster-words">
        <p class="poster-course">
          <bdi>{course.name}</bdi> <SaidRehearsalMark to={audience} of={definition} />
        </p>
        <p class="poster-ask">
          <Said to={audience}>{({ hall }) => hall.ask}</Said>
        </p>
        <p>
          <Said to={audience}>{(language) => about(language, n, definition.eligibility)}</Said>
        </p>
      </div>
      <img class="qr" src={`/s/${definition.code}/qr.svg`} alt={say(main, 'wallQr', { url: studentUrl })} />
      <div class="poster-way">
        <p class="poster-url">
          <span class="poster-label">
            <Said to={audience}>{(language) => say(language, 'wallGo')}</Said>
          </span>{' '}
          <bdi dir="ltr">{studentUrl.replace(/^https:\/\//, '')}</bdi>
        </p>
        <p class="poster-code">
          <span class="poster-label">
            <Said to={audience}>{(language) => say(language, 'wallCode')}</Said>
          </span>{' '}
          <bdi dir="ltr">{definition.code}</bdi>
        </p>
        <p>
          <Said to={audience}>{open({ schedule, stage, zone: course.zone })}</Said>
        </p>
      </div>
      <div class="poster-promise">
        <SaidPromise to={audience} of={definition} />
      </div>
    </section>
  );
}

/** How long it takes, and what to bring. */
function about(language: Language, n: number, eligibility: Definition['eligibility']): string {
  const length = sayCount(language, 'length', n, { N: n, m: minutesFor(n) });
  return joinSentences([length, say(language, 'skipHint'), ...waysIn(language, eligibility)]);
}

function waysIn({ hall }: Language, eligibility: Definition['eligibility']): readonly string[] {
  switch (eligibility) {
    case 'open':
      return [];
    case 'codes':
      return [hall.bringCode];
    case 'roster':
      return [hall.announce.fromCourse];
  }
}

const open =
  ({ schedule, stage, zone }: Pick<PulsePage, 'schedule' | 'stage'> & { readonly zone: string }) =>
  (language: Language): string => {
    const closes = say(language, 'wallCloses', { time: sayMoment(language, schedule.closesAtMs, zone) });
    switch (stage) {
      case 'draft':
      case 'armed':
        return schedule.opensAtMs === null
          ? closes
          : `${say(language, 'wallOpens', { when: sayMoment(language, schedule.opensAtMs, zone) })} · ${closes}`;
      case 'open':
        return closes;
      case 'grace':
      case 'closing':
      case 'closed':
      case 'lost':
        return say(language, 'closedTitle');
    }
  };
