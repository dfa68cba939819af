/** Names people of the staff, also those who were removed and whose names are gone (docs/decisions/0036). */

/** @param formerNumber counts the people who were removed; null for everybody else */
export const staffName = (name: string, formerNumber: number | null): string =>
  formerNumber === null ? name : `former staff ${formerNumber}`;
