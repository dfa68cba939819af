/**
 * Divides people into cells, so that no given set contains only a part of a cell. No number can tell the people of a
 * cell apart.
 */
import type { Sheet } from './truth.ts';

export interface Cells {
  readonly cells: readonly (readonly Sheet[])[];
  /** For each of the given sets, the cells that it consists of. */
  readonly cellsOf: readonly (readonly number[])[];
}

export function cut(sets: readonly (readonly Sheet[])[]): Cells {
  const signatures = new Map<Sheet, number[]>();
  sets.forEach((set, at) => {
    for (const sheet of set) {
      const signature = signatures.get(sheet);
      if (signature === undefined) signatures.set(sheet, [at]);
      else signature.push(at);
    }
  });
  const bySignature = Map.groupBy(signatures.keys(), (sheet) => signatures.get(sheet)!.join());
  const cells = [...bySignature.values()];
  const cellsOf: number[][] = sets.map(() => []);
  cells.forEach(([first], cell) => {
    for (const at of signatures.get(first!)!) cellsOf[at]!.push(cell);
  });
  return { cells, cellsOf };
}
