/**
 * Reads a cell that names several people, as mail programs write it: `Ada Moss <ada@example.org>, cy@example.org`. Commas,
 * semicolons and line ends part people; addresses without a name may also be parted by spaces. Pure.
 */

interface Written {
  readonly address: string;
  readonly name: string | null;
}

/** @returns undefined if it cannot be read so; whether an address is one is not checked here */
export function peopleIn(cell: string): readonly Written[] | undefined {
  const parts = cell
    .split(/[,;\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map(peopleOf);
  return read.includes(undefined) ? undefined : read.flatMap((people) => people ?? []);
}

function peopleOf(part: string): readonly Written[] | undefined {
  const named = /^([^<>]*)<([^<>\s]+)>$/.exec(part);
  if (named !== null) {
    const name = (named[1] ?? '').trim().replace(/^"(.*)"$/, '$1');
    return [{ address: named[2] ?? '', name: name === '' ? null : name }];
  }
  return /[<>]/.test(part) ? undefined : part.split(/\s+/).map((address) => ({ address, name: null }));
}
