/** Where a pulse stands, in a word. */
import type { Stage } from '../../../schema/contract/staff.ts';
import { staff } from '../../../schema/languages/staff.ts';

export function StageMark({ stage }: { readonly stage: Stage }) {
  return <span class={`stage stage-${stage}`}>{staff.stage[stage]}</span>;
}
