/** Sorts out whose text is whose after two people changed the same thing, so that neither is lost (E7.0). Pure. */

type Values<Field extends string> = Readonly<Record<Field, string>>;

export interface Versions<Field extends string> {
  /** Both people started from these values. */
  readonly before: Values<Field>;
  readonly theirs: Values<Field>;
  readonly yours: Values<Field>;
}

export interface Meanwhile<Field extends string> {
  /** The form shows these now: your text where you changed something, and theirs everywhere else. */
  readonly values: Values<Field>;
  readonly theirs: Values<Field>;
  /** Both changed these to different texts, so a person has to decide. */
  readonly both: readonly Field[];
  /** Only they changed these. */
  readonly taken: readonly Field[];
}

/** The server trims what it keeps, so spaces at the ends make no difference. */
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
