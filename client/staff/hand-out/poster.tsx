/**
 * Makes one sheet for the wall, the door or the first slide: code, address, promise, and how long it takes
 * (experience.md section 7, E5.2).
 */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { minutesFor } from '../../../schema/instrument/forms.ts';
import { posterWords as words, shareWords } from './words.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { Choice } from '../ui/choice.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { RehearsalBadge, RehearsalMark, rehearsalTitle } from '../ui/rehearsal.tsx';
import { PromiseLine } from '../ui/promise-line.tsx';
import { when } from '../ui/time.ts';

const FORMATS = ['a4', 'letter', 'slide'] as const;
/** A longer name is written smaller, because everything on the sheet shares its height. */
const LONG_NAME = 60;
type Format = (typeof FORMATS)[number];

export function PosterPage({ code }: { readonly code: string }) {
  return <Load from={() => ask('pulse', { at: { code } })}>{(pulse) => <Poster pulse={pulse} />}</Load>;
}

function Poster({ pulse }: { readonly pulse: PulsePage }) {
  const format = useSignal<Format>('a4');
  usePaper(format.value);
  return (
    <Page
      title={rehearsalTitle(words.title, pulse.definition)}
      above={<a href={to.share(pulse.definition.code)}>{words.back}</a>}
    >
      <div class="screen-only">
        <RehearsalBadge of={pulse.definition} />
        <fieldset class="row">
          <legend>{words.format}</legend>
          {FORMATS.map((each) => (
            <Choice
              key={each}
              type="radio"
              name="format"
              value={each}
              label={words[each]}
              checked={format.value === each}
              choose={() => {
                format.value = each;
              }}
            />
          ))}
        </fieldset>
        <p class="actions">
          <button type="button" onClick={() => print()}>
            {words.print}
          </button>
        </p>
        <p class="small">{words.hint}</p>
      </div>
      <Sheet pulse={pulse} format={format.value} />
    </Page>
  );
}

/** Chooses the named page of the style sheet that is printed, for as long as this page is open. */
function usePaper(format: Format): void {
  useEffect(() => {
    document.body.dataset['paper'] = format;
    return () => {
      delete document.body.dataset['paper'];
    };
  }, [format]);
}

function Sheet({
  pulse: { course, definition, schedule, stage, studentUrl },
  format,
}: {
  readonly pulse: PulsePage;
  readonly format: Format;
}) {
  const n = definition.questions.length + (definition.breakdown === null ? 0 : 1);
  return (
    <section
      class={`poster poster-${format}${course.name.length > LONG_NAME ? ' poster-long' : ''}`}
      aria-label={words.title}
    >
      <div class="poster-words">
        <p class="poster-course">
          {course.name} <RehearsalMark of={definition} />
        </p>
        <p class="poster-ask">{words.ask}</p>
        <p>
          {counted(words.questions, n)}, {counted(words.minutes, minutesFor(n))}. {words.skip}
          {definition.eligibility === 'codes' && <> {words.slip}</>}
        </p>
      </div>
      <img class="qr" src={`/s/${definition.code}/qr.svg`} alt={fill(shareWords.qr, { url: studentUrl })} />
      <div class="poster-way">
        <p class="poster-url">
          <span class="poster-label">{words.scan}</span> {studentUrl.replace(/^https:\/\//, '')}
        </p>
        <p class="poster-code">
          <span class="poster-label">{words.code}</span> {definition.code}
        </p>
        <p>{open({ schedule, stage, zone: course.zone })}</p>
      </div>
      <div class="poster-promise">
        <PromiseLine of={definition} />
      </div>
    </section>
  );
}

function open({ schedule, stage, zone }: Pick<PulsePage, 'schedule' | 'stage'> & { readonly zone: string }): string {
  const closes = when(schedule.closesAtMs, zone);
  switch (stage) {
    case 'draft':
    case 'armed':
      return schedule.opensAtMs === null
        ? fill(words.open, { when: closes })
        : fill(words.opens, { when: when(schedule.opensAtMs, zone), closes });
    case 'open':
      return fill(words.open, { when: closes });
    case 'grace':
    case 'closing':
    case 'closed':
    case 'lost':
      return words.closed;
  }
}
