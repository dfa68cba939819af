/** Draws the number that a computer in the hall and the teacher's phone both show, so that nobody allows another computer (E7.8). */
import { customRandom } from 'nanoid';
import type { Host } from '../record/database.ts';

const DIGITS = 3;

/** @returns three digits, each of the thousand numbers as likely as any other */
export const drawMark = ({ randomBytes }: Pick<Host, 'randomBytes'>): string =>
  customRandom('0123456789', DIGITS, (length) => randomBytes(length))();
