/** Holds the words of the results page, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { resultsWords }: Spoken<typeof english> = {
  resultsWords: {
    title: 'Canlyniadau',
    of: '{course} · arolwg {code} · caeodd: {when}',
    ofOpen: '{course} · arolwg {code} · ar agor tan: {when}',
    beforeTitle: 'Dim canlyniadau eto',
    before:
      'Bydd y canlyniadau i’w gweld ar ôl i’r arolwg gau ({when}), os daw o leiaf {k} o ymatebion i law. Tan hynny mae’r atebion mewn blwch wedi’i selio.',
    beforeByHand:
      'Bydd y canlyniadau i’w gweld ar ôl i’r arolwg gau, os daw o leiaf {k} o ymatebion i law. Tan hynny mae’r atebion mewn blwch wedi’i selio.',
    beforeWaves:
      'Gall grŵp cyntaf gael ei ddangos yn gynt, cyn gynted ag y bydd dau grŵp o leiaf {k} o ymatebion wedi dod i law.',
    soon: 'Mae’r arolwg wedi cau i ymwelwyr newydd. Bydd y canlyniadau i’w gweld yma ymhen ychydig funudau.',
    projector: 'Dangos y cod',
    reflect: 'Dangos y canlyniadau',
    tooFewTitle: 'Rhy ychydig o ymatebion',
    tooFewDo: 'Rhowch wybod i’ch myfyrwyr, a rhowch gynnig ar sgwrs yn lle hynny.',
    unreadableTitle: 'Doedd dim modd agor yr atebion',
    unreadable:
      'Collwyd yr allwedd i’r blwch wedi’i selio tra oedd yr arolwg ar agor. Ni all neb ddarllen yr atebion hyn mwyach, felly does dim byd yn cael ei ddangos. Dylai pwy bynnag sy’n rhedeg y gweinydd hwn edrych i mewn i hyn cyn yr arolwg nesaf.',
    constructs: 'Bod o bwys, perthyn, ymddiriedaeth',
    items: 'Fesul cwestiwn',
    figure: 'Pob cwestiwn mewn un llun',
    pulseBefore: 'yr arolwg blaenorol',
    acts: 'Cynllunio un cam bach ar gyfer hyn',
    fitting: 'Camau bach sy’n gweddu i’r cwestiwn hwn:',
    allActs: 'Pob awgrym',
    soFarTitle: 'Canlyniadau hyd yma',
    soFar:
      'Mae’r arolwg hwn ar agor o hyd. Ni fydd yr hyn sydd wedi’i ddangos yn newid; mae’r atebion a ddaeth i law ers hynny mewn blwch wedi’i selio.',
    groups: 'Sut mae’r cwrs yn gweithio i wahanol grwpiau',
    answered: 'Ateb: {categories}',
    category: '‘{label}’',
    or: ' neu ',
    groupSize: '{n} o ymatebion.',
    groupsLimit: 'Nid yw ffigurau tebyg yn dangos bod y profiadau’r un fath.',
    kept: {
      zero: 'Caiff canlyniadau eu dileu ar ôl {n} blynedd, gyda’r hyn a gynlluniwyd ac a ddywedwyd ar eu hôl.',
      one: 'Caiff canlyniadau eu dileu ar ôl {n} flwyddyn, gyda’r hyn a gynlluniwyd ac a ddywedwyd ar eu hôl.',
      two: 'Caiff canlyniadau eu dileu ar ôl {n} flynedd, gyda’r hyn a gynlluniwyd ac a ddywedwyd ar eu hôl.',
      few: 'Caiff canlyniadau eu dileu ar ôl {n} blynedd, gyda’r hyn a gynlluniwyd ac a ddywedwyd ar eu hôl.',
      many: 'Caiff canlyniadau eu dileu ar ôl {n} blynedd, gyda’r hyn a gynlluniwyd ac a ddywedwyd ar eu hôl.',
      other: 'Caiff canlyniadau eu dileu ar ôl {n} mlynedd, gyda’r hyn a gynlluniwyd ac a ddywedwyd ar eu hôl.',
    },
    shared: 'Mae myfyrwyr yn gweld yr un rhifau.',
    sharedLink: 'Beth mae myfyrwyr yn ei weld',
    csv: 'Lawrlwytho fel tabl (CSV)',
    view: 'Dangos yr union niferoedd fel',
    views: { bar: 'un bar', sides: 'dwy ochr', squares: 'sgwariau' },
    viewHints: {
      bar: 'O ‘byth’ i ‘bob amser’; y gorau ar gyfer cymharu’r ddau ben.',
      sides:
        'Mae’r ddau isaf ar y chwith a’r ddau uchaf ar y dde; mae ‘weithiau’ wrth eu hymyl a byth yn cael ei rannu.',
      squares: 'Un sgwâr am bob ateb, os oes llai nag 20.',
    },
    next: 'Beth allwch chi ei wneud yr wythnos hon',
    nextPlan: {
      title: 'Cynllunio un cam bach',
      hint: 'Awgrymiadau ar gyfer yr hyn oedd yn isel. Mae gan bob cam rywun sy’n gyfrifol a dyddiad.',
    },
    nextTalk: {
      title: 'Siarad â’ch myfyrwyr',
      hint: 'Wyth munud: diolch, un cryfder, un pryder, un addewid â dyddiad.',
    },
    nextAnnounce: 'Geiriau i’w copïo i bawb ar y cwrs, mewn wyth iaith.',
    nextTell: {
      title: 'Dweud wrthyn nhw beth wnewch chi',
      hint: '‘Dywedoch chi wrthon ni… Rydyn ni’n…’: i’w weld gyda’r canlyniadau hyn ac yn yr arolwg nesaf.',
    },
    nextCompare: { title: 'Cymharu ag arolygon cynharach', hint: 'Mae’r duedd ar dudalen y cwrs.' },
    notShared: 'Nid yw myfyrwyr yn gweld y dudalen hon. Dywedwch wrthyn nhw beth glywsoch chi.',
  },
};
