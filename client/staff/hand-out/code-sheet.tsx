/**
 * Shows the printed codes of a pulse, once, made to be cut apart. New ones can be made until somebody may have used the
 * old ones (privacy.md R5.2).
 */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Slip } from '../../../schema/contract/ids.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { hasPrintedCodes } from '../../../schema/pulse/combinations.ts';
import { sheetWords as words } from './words.ts';
import { ask } from '../server/api.ts';
import { dropSheet, keepSheet, sheetOf } from '../server/fresh-sheet.ts';
import { to } from '../app/links.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { withAudience } from '../ui/audience.ts';
import { Confirm } from '../ui/confirm.tsx';
import { counted } from '../../../schema/languages/fill.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { RehearsalBadge, rehearsalTitle } from '../ui/rehearsal.tsx';
import { Slips } from './slips.tsx';
import { Trouble } from '../ui/trouble.tsx';
import type { Failure } from '../server/failure.ts';

export function CodeSheetPage({ code }: { readonly code: string }) {
  return (
    <Load from={async () => withAudience(await ask('pulse', { at: { code } }))}>
      {({ page, audience }) => <CodeSheet pulse={page} audience={audience} />}
    </Load>
  );
}

function CodeSheet({ pulse, audience }: Pick<FreshProps, 'pulse' | 'audience'>) {
  const { course, definition, stage } = pulse;
  const above = <a href={to.course(course.id)}>{course.name}</a>;
  const wall = (
    <p class="screen-only">
      <a class="button" href={to.projector(definition.code)}>
        {words.back}
      </a>
    </p>
  );
  useEffect(() => dropSheet, []);
  const slips = sheetOf(definition.code);
  if (slips !== null) return <Fresh pulse={pulse} audience={audience} slips={slips} above={above} />;
  if (!hasPrintedCodes(definition))
    return (
      <Page title={rehearsalTitle(words.noneTitle, definition)} above={above}>
        <RehearsalBadge of={definition} />
        <p>{words.none}</p>
        {wall}
      </Page>
    );
  return (
    <Page title={rehearsalTitle(words.goneTitle, definition)} above={above}>
      <RehearsalBadge of={definition} />
      <p class="lead">{words.gone}</p>
      {stage === 'armed' ? <PrintAgain code={definition.code} /> : <p>{words.tooLate}</p>}
      {wall}
    </Page>
  );
}

interface FreshProps {
  readonly pulse: PulsePage;
  readonly audience: Audience;
  readonly slips: readonly Slip[];
  readonly above: ComponentChildren;
}

function Fresh({ pulse, audience, slips, above }: FreshProps) {
  return (
    <Page title={rehearsalTitle(words.title, pulse.definition)} above={above}>
      <div class="screen-only">
        <RehearsalBadge of={pulse.definition} />
        <p class="note">
          <strong>{words.once}</strong> {words.how}
        </p>
        <p class="actions">
          <button type="button" onClick={() => print()}>
            {words.print}
          </button>
          <a class="button quiet" href={to.projector(pulse.definition.code)}>
            {words.wall}
          </a>
        </p>
        <p class="small">{counted(words.count, slips.length)}</p>
      </div>
      <Slips
        of={pulse.definition}
        audience={audience}
        course={pulse.course.name}
        url={pulse.studentUrl}
        slips={slips}
      />
    </Page>
  );
}

function PrintAgain({ code }: { readonly code: string }) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const again = async () => {
    busy.value = true;
    failure.value = null;
    const sheet = await ask('printCodes', { at: { code } });
    busy.value = false;
    if (sheet.ok) keepSheet(code, sheet.value.slips);
    else failure.value = sheet.error;
  };
  return (
    <>
      <Trouble failure={failure.value} />
      <Confirm
        label={words.again}
        title={words.confirmTitle}
        text={words.confirm}
        yes={words.confirmYes}
        no={words.confirmNo}
        busy={busy.value}
        confirmed={() => void again()}
      />
    </>
  );
}
