/** Says whether a pulse asks nobody any more, and the next one may be made. */
import type { Stage } from '../../../schema/contract/stage.ts';

export const isOver = (stage: Stage): boolean => stage === 'closed' || stage === 'lost';
