/** Two people changed the same thing: what is whose, so that neither text is lost (E7.0). Pure. */

type Values<Field extends string> = Readonly<Record<Field, string>>;

export interface Versions<Field extends string> {
  /** What both began from. */
  readonly before: Values<Field>;
  readonly theirs: Values<Field>;
  readonly yours: Values<Field>;
}

export interface Meanwhile<Field extends string> {
  /** What the form shows now: yours where you changed something, theirs elsewhere. */
  readonly values: Values<Field>;
  readonly theirs: Values<Field>;
  /** Changed by both, to different texts: these are for a person to decide. */
  readonly both: readonly Field[];
  /** Changed by them alone. */
  readonly taken: readonly Field[];
}

/** The server trims what it keeps. */
export const isSame = <Field extends string>(one: Values<Field>, other: Values<Field>): boolean =>
  (Object.keys(one) as Field[]).every((field) => one[field].trim() === other[field].trim());

export function meanwhile<Field extends string>({ before, theirs, yours }: Versions<Field>): Meanwhile<Field> {
  const fields = Object.keys(theirs) as Field[];
  const changedByThem = fields.filter((field) => theirs[field] !== before[field] && theirs[field] !== yours[field]);
  const taken = changedByThem.filter((field) => yours[field] === before[field]);
  const both = changedByThem.filter((field) => yours[field] !== before[field]);
  const values = Object.fromEntries(
    fields.map((field) => [field, taken.includes(field) ? theirs[field] : yours[field]]),
  ) as Values<Field>;
  return { values, theirs, both, taken };
}
