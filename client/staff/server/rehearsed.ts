/**
 * Remembers in this page's memory, and nowhere else, from where a rehearsal was started, and the plan that was being made
 * there: whoever comes back from a rehearsal goes on where they were (E7.7).
 */

const backByCode = new Map<string, string>();
const planByCourse = new Map<string, object>();

export function keepWayBack(code: string, back: string): void {
  backByCode.set(code, back);
}

/** @returns the address of the page where this rehearsal was started, or undefined after the app was loaded again */
export const wayBackFrom = (code: string): string | undefined => backByCode.get(code);

/** @param values what was typed and chosen on the page "New pulse" */
export function keepPlan(course: string, values: object): void {
  planByCourse.set(course, values);
}

/** @returns the plan that was rehearsed last, with what `fresh` has and it lacks; it is `fresh` if there is none */
export const plannedBefore = <V extends object>(course: string, fresh: V): V => ({
  ...fresh,
  ...planByCourse.get(course),
});

/** Forgets the plan once the pulse is made. */
export function dropPlan(course: string): void {
  planByCourse.delete(course);
}
