/** What staff read around the words that they copy for everyone in the course, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './announce-words.ts';

export const { announceWords }: Spoken<typeof english> = {
  announceWords: {
    lead: 'Does dim yn cael ei anfon o’r fan hon. Copïwch y geiriau hyn i e-bost neu dudalen sy’n cyrraedd pawb ar y cwrs.',
    moment: 'Pryd?',
    moments: {
      before: 'Cyn iddo agor',
      open: 'Tra bydd ar agor',
      results: 'Pan fydd wedi cau',
      told: 'Pan fyddwch wedi dweud wrth y myfyrwyr',
    },
    resultsLater:
      'Defnyddiwch y geiriau hyn pan fydd modd gweld y canlyniadau. Os bydd rhy ychydig yn ateb, bydd geiriau eraill yma.',
    toldLater: 'Defnyddiwch y geiriau hyn ar ôl cyhoeddi “Dywedoch chi, gwnaethon ni”.',
    language: 'Ym mha iaith?',
    both: '{first} a {second}',
    subject: 'Pwnc',
    text: 'Neges',
    none: 'Does dim i’w gyhoeddi am yr arolwg hwn.',
  },
};
