/**
 * Leads staff to the wall of the lecture hall. If something speaks against opening the pulse now, it asks for the reason
 * first (experience.md section 7, E7.8).
 */
import { useSignal } from '@preact/signals';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { Warning } from '../../../schema/contract/warning.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { to } from '../app/links.ts';
import { visit } from '../server/visit.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { audienceOf } from '../ui/audience.ts';
import { Load } from '../ui/load.tsx';
import { Waiting } from '../ui/loading.tsx';
import { BeforeWall } from './before-wall.tsx';
import { staffDoor } from './door.ts';
import { Wall } from './wall.tsx';

interface Before {
  readonly page: PulsePage;
  readonly warnings: readonly Warning[];
  readonly audience: Audience;
}

export function Projector({ code }: { readonly code: string }) {
  return (
    <Load from={() => load(code)} waiting={<Waiting />}>
      {(before) => <Steps {...before} />}
    </Load>
  );
}

async function load(code: string): Promise<Result<Before, Failure>> {
  const page = await ask('pulse', { at: { code } });
  if (!page.ok) return page;
  const waits = page.value.stage === 'draft' || page.value.stage === 'armed';
  const [opening, audience] = await Promise.all([
    waits ? ask('opening', { at: { code } }) : ok({ warnings: [] }),
    audienceOf(page.value.course),
  ]);
  if (!audience.ok) return audience;
  return opening.ok ? ok({ page: page.value, ...opening.value, audience: audience.value }) : opening;
}

function Steps({ page, warnings, audience }: Before) {
  const { course, definition } = page;
  /** Null as long as nobody was asked. */
  const reason = useSignal<string | null>(warnings.length === 0 ? '' : null);
  const doubts = useSignal(warnings);
  const show = (written: string) => {
    reason.value = written;
  };
  if (reason.value === null) return <BeforeWall course={course} warnings={doubts.value} show={show} />;
  return (
    <Wall
      first={page}
      audience={audience}
      door={staffDoor(definition.code)}
      reason={reason.value}
      askReason={(found) => {
        doubts.value = found;
        reason.value = null;
      }}
      staff={{
        course: to.course(course.id),
        results: to.results(definition.code),
        slides: to.slides(definition.code),
        sheet: to.sheet(definition.code),
        announce: to.announce(definition.code),
        ...(visit === null && { hall: to.hall(definition.code) }),
      }}
    />
  );
}
