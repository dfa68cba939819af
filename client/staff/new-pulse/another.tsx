/** Changes a pulse that has not opened yet, or plans another one like an earlier one of the course (E7.6). */
import { ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { PlanCourse } from './new-pulse.tsx';
import { listWords } from './list-words.ts';
import type { Known } from './use-plan.ts';
import { newPulseWords as words } from './words.ts';

export const ChangePulsePage = ({ code }: { readonly code: string }) => <Another code={code} change />;
export const DuplicatePulsePage = ({ code }: { readonly code: string }) => <Another code={code} change={false} />;

function Another({ code, change }: { readonly code: string; readonly change: boolean }) {
  return (
    <Load from={() => load(code, change)}>
      {({ hasList, ...known }) => (
        <Page
          title={change ? words.changeTitle : words.title}
          above={<a href={to.course(known.course.id)}>{known.course.name}</a>}
        >
          {!change && <p class="small">{fill(words.duplicateOf, { code })}</p>}
          {hasList && <p class="note">{listWords.giveAgain}</p>}
          {change && !isPlanned(known) ? <p class="note">{words.openedMeanwhile}</p> : <PlanCourse {...known} />}
        </Page>
      )}
    </Load>
  );
}

const isPlanned = ({ from }: Known): boolean => from?.stage === 'armed' || from?.stage === 'draft';

async function load(code: string, change: boolean) {
  const pulse = await ask('pulse', { at: { code } });
  if (!pulse.ok) return pulse;
  const { course, definition, schedule, stage } = pulse.value;
  const next = await ask('nextPulse', { at: { course: course.id } });
  if (!next.ok) return next;
  // Another box takes the place of this one if more than its times change, and the list goes with it (R5.6).
  const list = change && definition.eligibility === 'roster' ? await ask('memberList', { at: { code } }) : null;
  if (list?.ok === false) return list;
  return ok<Known & { readonly hasList: boolean }>({
    course,
    next: next.value,
    from: { definition, schedule: change ? schedule : null, stage },
    hasList: typeof list?.value.listed === 'number',
  });
}
