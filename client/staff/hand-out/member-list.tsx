/**
 * Offers to limit a planned pulse to a list of students. What reads lists is loaded when it is unfolded, because the platform
 * knows the students of most courses (privacy.md R5.6).
 */
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { FoldLater } from '../ui/fold-later.tsx';
import { memberListWords as words } from './member-list-words.ts';

/** A list can be given until the pulse opens. Nobody is let in to a rehearsal by a launch. */
export function MemberList({ pulse: { definition, stage } }: { readonly pulse: PulsePage }) {
  const isPlanned = stage === 'draft' || stage === 'armed';
  if (definition.eligibility !== 'roster' || definition.rehearsal === true || !isPlanned) return null;
  if (definition.reserve !== undefined)
    return (
      <details>
        <summary>{words.title}</summary>
        <p>{words.besideCodes}</p>
      </details>
    );
  return (
    <FoldLater
      summary={words.title}
      load={async () => (await import('./member-list-panel.tsx')).MemberListPanel}
      given={{ code: definition.code }}
    />
  );
}
