/** Which answer's colour and pattern stands for a whole side: both ends, and the middle (I4.5). */

/** Low, middle, high. */
export const SIDE_CODES = [1, 3, 5] as const;
