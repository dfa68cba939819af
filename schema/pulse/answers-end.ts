/** Says when a pulse takes no answer any more. It needs no schema, so pages can load it alone. Pure. */

/** From this moment on nothing is accepted and the gate may run (E4.6). */
export const answersEndAtMs = (
  { closesAtMs }: Readonly<{ opensAtMs: number | null; closesAtMs: number }>,
  graceSeconds: number,
): number => closesAtMs + graceSeconds * 1000;
