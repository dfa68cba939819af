/** Shows dates that somebody proposes to courses of this person (E7.14). Most people have none, and load no words for them (P15). */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Proposed } from '../../../schema/contract/term-plan.ts';
import { ask } from '../server/api.ts';
import { visit } from '../server/visit.ts';
import { fetched } from '../ui/fetched.ts';
import type { ProposedListProps } from './proposed-list.tsx';

/** @param course only those to this course; undefined for all */
export function ProposedDates({ course }: { readonly course?: string }) {
  const proposals = useSignal<readonly Proposed[]>([]);
  const List = useSignal<ComponentType<ProposedListProps> | null>(null);
  // The page does not wait for it, and a failure says nothing: the rest of the page has loaded.
  const load = async () => {
    const heard = await ask('ownProposals');
    const shown = heard.ok
      ? heard.value.proposals.filter((each) => course === undefined || each.course.id === course)
      : [];
    if (shown.length === 0) return;
    const code = await fetched(import('./proposed-list.tsx'));
    if (!code.ok) return;
    List.value = code.value.ProposedList;
    proposals.value = shown;
  };
  useEffect(() => {
    if (visit === null) void load();
  }, []);
  if (List.value === null || proposals.value.length === 0) return null;
  const gone = ({ id, course: of }: Proposed) => {
    proposals.value = proposals.value.filter((each) => each.id !== id || each.course.id !== of.id);
  };
  return <List.value proposals={proposals.value} gone={gone} />;
}
