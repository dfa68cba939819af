/** Says how planned acts stand today. Pure. */
import type { LoopPage, PlannedAct } from '../../../schema/contract/loop.ts';

export const isOpen = ({ status }: PlannedAct): boolean => status === 'planned';
export const isOverdue = (act: PlannedAct, today: string): boolean => isOpen(act) && act.dueDay < today;

/** Overdue acts come first, then those that are due next, then those that are settled. */
export function sorted(acts: readonly PlannedAct[]): readonly PlannedAct[] {
  return [...acts].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || a.dueDay.localeCompare(b.dueDay));
}

export interface Summary {
  readonly open: readonly PlannedAct[];
  readonly overdue: number;
  readonly done: number;
}

export function summaryOf({ acts, today }: Pick<LoopPage, 'acts' | 'today'>): Summary {
  return {
    open: sorted(acts.filter(isOpen)),
    overdue: acts.filter((act) => isOverdue(act, today)).length,
    done: acts.filter(({ status }) => status === 'done').length,
  };
}
