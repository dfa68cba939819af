/** Holds the words for student representatives, and about them for staff who write to students, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './representative-words.ts';

export const { representativeWords }: Spoken<typeof english> = {
  representativeWords: {
    list: 'Cyrsiau rydych chi’n cynrychioli eu myfyrwyr',
    lead: 'Rydych chi’n cynrychioli myfyrwyr y cwrs hwn. Rydych chi’n gweld yr hyn maen nhw’n ei weld, yr hyn mae staff yn ei gynllunio, a ‘Fe ddywedoch chi, fe wnaethon ni’ cyn ei gyhoeddi. Dydych chi’n newid dim, a byth yn gweld pwy atebodd.',
    pulses: 'Arolygon sydd wedi cau',
    none: 'Nid oes arolwg o’r cwrs hwn wedi cau eto.',
    closed: 'Arolwg {code}, caewyd ar {day}',
    results: 'Canlyniadau, fel mae myfyrwyr yn eu gweld',
    kept: 'Nid yw ei ganlyniadau’n cael eu dangos i fyfyrwyr, felly dydych chi ddim yn eu gweld chwaith.',
    toldOn: 'Cafodd y myfyrwyr wybod ar {day}.',
    notTold: 'Nid yw’r myfyrwyr wedi cael gwybod dim eto.',
    say: 'Darllen y drafft a dweud rhywbeth',
    acts: 'Yr hyn mae staff yn ei gynllunio',
    noActs: 'Nid oes dim wedi’i gynllunio eto.',
    title: 'Cyn dweud wrth y myfyrwyr',
    draft: 'Y drafft',
    noDraft: 'Nid yw’r staff wedi dechrau ysgrifennu. Gallwch adael llinell iddyn nhw serch hynny.',
    comment: 'Eich llinell at y staff',
    commentHint: 'Gallan nhw ei chymryd neu ei gadael. Dim ond os byddan nhw’n ei chymryd y bydd myfyrwyr yn ei gweld.',
    left: 'Nodau ar ôl: {n}',
    agree: 'Rwy’n cytuno â’r geiriau hyn fel cynrychiolydd myfyrwyr',
    agreeHint:
      'Bydd myfyrwyr wedyn yn darllen ‘{text}’ oddi tanyn nhw, heb eich enw. Os bydd un gair yn newid, daw’r cytundeb i ben.',
    save: 'Cadw',
    saved: 'Wedi’i gadw.',
    changed: 'Mae’r drafft wedi newid yn y cyfamser. Darllenwch ef eto isod, yna cadwch.',
    over: 'Mae’r myfyrwyr wedi cael clywed y geiriau hyn. Ni ellir dweud dim wrth eu hochr mwyach.',
    toStaff: 'Yr hyn mae’r cynrychiolydd myfyrwyr yn ei ddweud',
    agrees: 'Mae {name} yn cytuno â’r drafft fel y mae wedi’i gadw. Os newidiwch air, daw hynny i ben.',
    waits: 'Nid yw {name} wedi cytuno â’r drafft fel y mae wedi’i gadw.',
    takeTo: 'Ei chymryd i mewn o dan ‘{field}’',
  },
};
