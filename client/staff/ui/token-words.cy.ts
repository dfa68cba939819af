/** Holds the words about tokens for other programs, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './token-words.ts';

export const { tokenWords }: Spoken<typeof english> = {
  tokenWords: {
    none: 'Nid oes tocyn.',
    list: 'Tocynnau',
    until: 'yn gweithio tan {day}',
    used: 'defnyddiwyd ddiwethaf ar {day}',
    unused: 'heb ei ddefnyddio eto',
    by: 'gwnaed gan {name}',
    name: 'Beth sy’n ei ddefnyddio',
    nameMissing: 'Dywedwch beth sy’n defnyddio’r tocyn.',
    days: 'Am sawl diwrnod y mae’n gweithio',
    daysWrong: 'Rhowch rif cyfan o 1 i {most}.',
    make: 'Gwneud tocyn',
    made: 'Y tocyn ar gyfer {name}',
    once: 'Fe’i dangosir unwaith. Cadwch ef lle na all neb arall ei ddarllen.',
    end: 'Dod ag ef i ben',
    endTitle: 'Dod â’r tocyn ar gyfer {name} i ben?',
    endYes: 'Dod ag ef i ben',
    no: 'Canslo',
    scopes: { read: 'yn darllen', import: 'yn mewnforio' },
    docs: 'Beth y gall tocyn ei ofyn, a sut',
    all: 'Rhestrir hefyd y tocynnau y mae staff yn darllen â nhw drostynt eu hunain, er mwyn ichi allu dod â nhw i ben.',
    read: {
      title: 'Tocynnau i raglenni sy’n darllen',
      about:
        'Gall rhaglen o’ch eiddo, megis taenlen neu ddangosfwrdd, ddarllen y canlyniadau a gyhoeddwyd, y dyddiadau a’r dolenni y cewch chi eu darllen. Mae arni angen tocyn, na all ddarllen dim arall na newid dim.',
      nameHint: 'Megis “Dangosfwrdd ein cyfadran”. Dyna’i enw yn y log.',
      daysHint: '{most} ar y mwyaf. Daw i ben yn gynt gyda’ch rôl olaf, ac nid yw byth yn darllen mwy nag y cewch chi.',
      how: 'Mae’r rhaglen yn ei anfon gyda phob cais, fel hyn:',
      endText: 'Ni all y rhaglen ddarllen dim ag ef o hyn ymlaen.',
    },
    import: {
      title: 'Mewnforio o system arall',
      about: 'Gall system fyfyrwyr anfon yr un ffeil bob nos. Mae arni angen tocyn, na all wneud dim ond mewnforio.',
      nameHint: 'Megis “System fyfyrwyr”. Dyna’i enw yn y log.',
      daysHint: '{most} ar y mwyaf. Daw i ben yn gynt os nad ydych yn weinyddwr mwyach.',
      how: 'Mae’r system arall yn anfon y ffeil fel hyn, ac yn cael yr hyn a newidiwyd fel JSON. Gyda “?dryRun=true” ni newidir dim.',
      endText: 'Ni all y system arall fewnforio dim ag ef o hyn ymlaen.',
    },
  },
};
