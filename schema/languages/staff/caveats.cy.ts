/** Holds the sentences beside numbers wherever staff read them, in Welsh. */
import type { Spoken } from '../fill.ts';
import type * as english from './caveats.ts';

export const { caveatWords }: Spoken<typeof english> = {
  caveatWords: {
    status: 'Mae’r holiadur hwn yn newydd a heb ei ddilysu. Defnyddiwch ef i ddechrau sgwrs, nid i fesur pobl.',
    answersNotPeople:
      'Mae’r rhifau hyn yn cyfrif ymatebion, nid pobl: gall unrhyw un sydd â’r ddolen ateb fwy nag unwaith.',
    fewTakenBack: 'Tynnwyd llai na 5 ymateb yn ôl.',
  },
};
