/** Holds the words of the demo for staff (E7.5), in Welsh. */
import type { Spoken } from '../fill.ts';
import type * as english from './demo.ts';

export const { demoWords }: Spoken<typeof english> = {
  demoWords: {
    end: 'Gorffen y demo',
    endTitle: 'Gorffen y demo?',
    endText:
      'Caiff cyrsiau, atebion, allweddi, canlyniadau a phobl eu dinistrio ar unwaith. Wedyn cewch weinydd gwag gyda dolen i osod eich un chi, neu’r un tymor dychmygol unwaith eto.',
    keep: 'Cadw’r demo',
    replay: 'Dechrau eto',
    empty: 'Gwagio’r gweinydd',
    trial:
      'Treial: caiff popeth ei ddileu pan fydd y gweinydd hwn yn stopio. I’w gadw, rhedwch npm start yn lle hynny.',
    emptiedTitle: 'Mae’r demo wedi mynd',
    emptied: 'Does dim ohono ar ôl ar y ddisg. Mae’r gweinydd hwn nawr yn wag ac yn gweithio fel un newydd.',
    ownTitle: 'Dechreuwch eich un chi',
    own: 'Teipiwch eich enw a’ch sefydliad, ychwanegwch gwrs, a gall yr arolwg cyntaf ddechrau. Mae’r ddolen yn gweithio unwaith.',
    ownLink: 'Gosod y gweinydd hwn',
    notKept:
      'Caiff yr hyn a wnewch yma ei ddileu pan fydd y gweinydd hwn yn stopio. I’w gadw, rhedwch npm start yn lle hynny.',
    refusedTitle: 'Ni wnaed hyn',
    signedOut:
      'Dim ond rhywun sydd wedi mewngofnodi sy’n gallu gorffen y demo. Agorwch y ddolen staff eto; mae yn y man lle dechreuwyd y demo.',
  },
};
