/** Holds the words of the page that explains how one pulse follows the other (E2.3), in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './help-words.ts';

export const { helpWords }: Spoken<typeof english> = {
  helpWords: {
    title: 'Cymorth',
    lead: 'Ychydig gwestiynau, canlyniad, un cam bach, a gair i’ch myfyrwyr: dyna yw arolwg. Yna rydych chi’n gofyn eto.',
    cycleTitle: 'O un arolwg i’r nesaf',
    cycle: [
      {
        title: 'Cynllunio',
        text: 'Dewiswch pryd mae’r arolwg yn agor ac yn cau. Mae’r chwe chwestiwn craidd yn ddechrau da. Mae pedair wythnos rhwng dau arolwg yn rhoi amser i weithredu.',
      },
      {
        title: 'Ei agor yn y dosbarth',
        text: 'Dangoswch y cod ar y wal a rhowch ddwy funud i bawb. Dywedwch y byddwch yn dweud wrthyn nhw beth ddaeth ohono, ac erbyn pryd.',
      },
      {
        title: 'Ei gau, a meddwl am funud',
        text: 'Does neb yn gweld canlyniadau cyn i’r arolwg gau. Cyn i chi edrych, mae tri chwestiwn yn eich helpu i sylwi ar yr hyn rydych chi’n ei ddisgwyl.',
      },
      {
        title: 'Darllen y canlyniadau',
        text: 'Darllenwch y pen isaf yn gyntaf. Os atebodd rhy ychydig, does dim byd yn cael ei ddangos, a sgwrs yw’r ffordd orau.',
      },
      {
        title: 'Cynllunio un cam bach',
        text: 'Mae ganddo berchennog ar y staff a dyddiad, ac mae’n cyrraedd pawb.',
      },
      {
        title: 'Dweud wrth eich myfyrwyr',
        text: 'Dylen nhw glywed o fewn deg diwrnod gwaith beth fyddwch chi’n ei wneud, neu pam na fyddwch. Mae’r arolwg nesaf yn eich atgoffa os nad ydyn nhw.',
      },
    ],
    waysTitle: 'Ble i ddod o hyd iddo',
    ways: {
      courses: 'Eich cyrsiau a’u camau nesaf',
      acts: 'Camau bach i ddewis ohonynt',
      scripts: 'Sgriptiau i’w hargraffu',
    },
    conversation: 'Sgwrs ar gyfer dosbarthiadau bach',
    privacy: 'Yr hyn a addewir i fyfyrwyr',
    accessibility: 'Hygyrchedd y wefan hon',
    troubleTitle: 'Os nad yw rhywbeth yn mynd fel y bwriadwyd',
    trouble: [
      {
        title: 'Ni all neb agor y cyfeiriad ar y wal',
        text: 'Gwiriwch fod yr arolwg ar agor. Mae’r cyfeiriad a’r cod hefyd ar y dudalen ‘Rhannu’, fel dolen, poster a llun.',
      },
      {
        title: 'Atebodd rhy ychydig',
        text: 'Caiff yr atebion eu dinistrio ac nid oes dim yn cael ei ddangos, waeth pa mor ychydig oedden nhw. Gofynnwch eto’n nes ymlaen, neu cynhaliwch sgwrs.',
      },
      {
        title: 'Mae canlyniad yn brifo',
        text: 'Arhoswch ddiwrnod cyn ei ateb. Siaradwch â chydweithiwr am yr hyn a glywsoch chi, a byth am bwy allai fod wedi’i ddweud.',
      },
      {
        title: 'Rydych chi wedi colli eich ffordd i mewn',
        text: 'Gall gweinyddwr yn eich sefydliad greu dolen newydd i chi. Gall pwy bynnag sy’n rhedeg y gweinydd wneud hynny hefyd.',
      },
    ],
  },
};
