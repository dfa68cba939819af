/** Says in a word how far a pulse is. */
import type { Stage } from '../../../schema/contract/stage.ts';
import { stageWords } from './words.ts';

export function StageMark({ stage }: { readonly stage: Stage }) {
  return <span class={`stage stage-${stage}`}>{stageWords[stage]}</span>;
}
