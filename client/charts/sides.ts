/** Says which answer's colour and pattern stand for the low, the middle and the high side (I4.5). */

export const SIDE_CODES = [1, 3, 5] as const;
