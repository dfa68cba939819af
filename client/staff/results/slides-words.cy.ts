/** Holds what staff read before results are shown to a class as slides, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './slides-words.ts';

export const { slidesWords }: Spoken<typeof english> = {
  slidesWords: {
    title: 'Canlyniadau fel sleidiau: {course}',
    link: 'Eu dangos i’r dosbarth fel sleidiau',
    noneTitle: 'Does dim sleidiau',
    none: 'Bydd sleidiau pan fydd yr arolwg wedi cau a’i ganlyniadau ar gael.',
    keptTitle: 'Mae’r canlyniadau hyn yn aros gyda’r staff',
    kept: 'Pan atebodd y myfyrwyr, cawson nhw addewid mai dim ond staff y cwrs hwn fyddai’n gweld y cyfansymiau. Felly dydyn nhw ddim yn cael eu dangos i’r dosbarth. Gallwch ddweud wrth fyfyrwyr mewn geiriau beth glywsoch chi a beth rydych chi’n ei wneud.',
    tell: 'Dywedoch chi, gwnaethon ni',
    unreadTitle: 'Darllenwch nhw yn gyntaf, ar eich pen eich hun',
    unread:
      'Does neb wedi darllen y canlyniadau hyn yn y porwr hwn eto. Darllenwch nhw yn gyntaf lle nad yw’r dosbarth yn darllen gyda chi. Yna byddwch chi’n gwybod am beth rydych chi am siarad, ac ni fydd yr hyn sy’n anodd ei glywed yn eich taro o flaen pawb.',
    read: 'Darllen y canlyniadau',
    anyway: 'Dangos y sleidiau nawr',
  },
};
