/** Holds the words for a page whose code did not arrive, and for one that broke while it was drawn, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { beforeWords, notLoadedWords, pageBrokeWords, searchDoorWords }: Spoken<typeof english> = {
  beforeWords: {
    needs:
      'Os yw’r frawddeg hon yn aros, mae sgriptiau wedi’u diffodd neu mae’r porwr hwn yn rhy hen ar gyfer tudalennau’r staff. Mae arnyn nhw angen JavaScript a Chrome neu Edge 109, Firefox 115, Safari 15.4, neu un mwy newydd. Mae tudalennau’r myfyrwyr yn gweithio hebddo.',
  },
  notLoadedWords: {
    title: 'Doedd dim modd llwytho’r dudalen hon',
    text: 'Does dim byd wedi newid. Efallai fod y cysylltiad wedi’i golli, neu fod y gweinydd wedi’i ddiweddaru tra oedd y tab hwn ar agor. Bydd rhoi cynnig arall arni yn llwytho’r ap o’r newydd.',
    still: 'Does dim modd cyrraedd y gweinydd o hyd. Rhowch gynnig arall arni ymhen ychydig.',
  },
  pageBrokeWords: {
    title: 'Doedd dim modd dangos y dudalen hon',
    text: 'Aeth rhywbeth o’i le. Does dim byd a gadwyd wedi’i golli. Llwythwch y dudalen eto; os yw’n digwydd eto, dywedwch wrth bwy bynnag sy’n rhedeg y gweinydd hwn beth roeddech chi’n ei wneud.',
    browsers:
      'Mae ar dudalennau’r staff angen Chrome neu Edge 109, Firefox 115, Safari 15.4, neu un mwy newydd. Os yw eich porwr yn hŷn, defnyddiwch un arall neu ddyfais arall.',
  },
  searchDoorWords: {
    close: 'Cau’r chwiliad',
  },
};
