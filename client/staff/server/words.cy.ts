/** Holds what the staff app says if the server was not reached, or did not do what it was asked, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { failureWords }: Spoken<typeof english> = {
  failureWords: {
    offlineTitle: 'Dim cysylltiad',
    offline:
      'Doedd dim modd cyrraedd y gweinydd, a does dim byd wedi newid. Rhowch gynnig arall arni pan fydd gennych gysylltiad.',
    newerTitle: 'Mae fersiwn newydd',
    newer:
      'Cafodd y gweinydd ei ddiweddaru tra oedd y dudalen hon ar agor, ac mae angen y fersiwn newydd ar y rhan hon. Yn gyntaf, cadwch yr hyn rydych wedi’i deipio ar y dudalen hon, yna llwythwch hi eto.',
    newerDo: 'Llwytho’r dudalen hon eto',
    stuckTitle: 'Ni chyrhaeddodd y rhan hon',
    stuck:
      'Mae eich porwr yn cofio na allodd lwytho’r rhan hon. Yn gyntaf, cadwch yr hyn rydych wedi’i deipio ar y dudalen hon, yna llwythwch hi eto.',
    unheardTitle: 'Wnaeth y gweinydd ddim ateb',
    unheard: 'Arhoswch ychydig, yna rhowch gynnig arall arni.',
    unsure:
      'Nid yw’n sicr a gafodd hyn ei gadw. Os rhowch gynnig arall arni heb newid dim, fydd dim byd yn digwydd ddwywaith.',
    unchanged: 'Does dim byd wedi newid.',
    answered: 'Atebodd y gweinydd â statws {status}',
    wait: 'Mae’n brysur ar hyn o bryd. Arhoswch {seconds} eiliad, yna rhowch gynnig arall arni.',
    strange:
      'Rhowch gynnig arall arni ymhen ychydig. Os yw’r broblem yn parhau, rhowch y rhif hwnnw i bwy bynnag sy’n rhedeg y gweinydd hwn.',
    signedOutTitle: 'Mae eich sesiwn wedi dod i ben',
    signedOut: 'Mewngofnodwch mewn tab arall yn y porwr hwn, yna dewch yn ôl i’r un hwn a rhowch gynnig arall arni.',
    signInHow: 'Sut i fewngofnodi (mewn tab newydd)',
    kept: 'Mae’r hyn a deipioch chi yma o hyd.',
    summary: 'Gwiriwch hyn',
  },
};
