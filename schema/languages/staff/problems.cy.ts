/** Holds the sentence of each problem for staff, in Welsh. */
import type { Spoken } from '../fill.ts';
import type * as english from './problems.ts';

export const { problemWords }: Spoken<typeof english> = {
  problemWords: {
    malformed: {
      title: 'Doedd dim modd darllen hwnna',
      request: 'Doedd dim modd darllen y cais: {why}.',
      field: 'Cywirwch ‘{field}’: {why}.',
    },
    'too-large': {
      title: 'Anfonwyd gormod',
      most: 'Anfonwch {kb} KB ar y mwyaf ar y tro.',
    },
    'wrong-type': {
      title: 'Dim ond JSON a dderbynnir yma',
      json: 'Anfonwch y pennawd Content-Type: application/json.',
    },
    'wrong-origin': {
      title: 'Anfonwyd o wefan arall',
      open: 'Agorwch dudalennau’r staff yn {url} a rhowch gynnig arall arni yno.',
    },
    'signed-out': {
      title: 'Dydych chi ddim wedi mewngofnodi',
      again: 'Mewngofnodwch a rhowch gynnig arall arni. Does dim byd wedi newid.',
    },
    'ticket-bad': {
      title: 'Mae eich ymweliad o’r llwyfan dysgu ar ben',
      again: 'Agorwch hwn eto o’ch cwrs.',
    },
    'token-bad': {
      title: 'Nid yw’r tocyn hwn yn gweithio',
      make: 'Daeth i ben, neu nid oes gan y sawl a’i gwnaeth y rôl ar ei gyfer mwyach. Mae staff yn gwneud tocyn sy’n darllen ar y dudalen “Fy nghyfrif”, a gweinyddwyr un sy’n mewnforio ar y dudalen “Mewnforio cyrsiau”.',
    },
    'rows-refused': {
      title: 'Ni ellir mewnforio rhai rhesi',
      correct: 'Ni fewnforiwyd dim. Cywirwch y rhesi yn y rhestr ac anfonwch y ffeil eto.',
    },
    'wrong-course': {
      title: 'Nid dyma’r cwrs y daethoch ohono',
      own: 'O lwyfan dysgu, dim ond y cwrs hwnnw y gallwch ei gyrraedd. Mewngofnodwch yma ar gyfer popeth arall.',
    },
    'platform-inactive': {
      title: 'Nid yw’r llwyfan dysgu hwn yn weithredol',
      ask: 'Gofynnwch i weinyddwr eich sefydliad.',
    },
    'platform-exists': {
      title: 'Mae’r llwyfan dysgu hwn wedi’i gofrestru eisoes',
      find: 'Ni newidiwyd dim. Chwiliwch amdano yn y rhestr ar y dudalen hon.',
    },
    'platform-address': {
      title: 'Ni ellir defnyddio’r cyfeiriad hwn',
      correct: 'Ysgrifennwch gyfeiriad https y gall pawb ar y rhyngrwyd ei gyrraedd, heb enw na chyfrinair ynddo.',
    },
    forbidden: {
      title: 'Does gennych chi ddim mynediad at hyn',
      ask: 'Os oes ei angen arnoch, gofynnwch i arweinydd y cwrs.',
    },
    'not-found': {
      title: 'Does dim byd yma',
      check: 'Gwiriwch y cyfeiriad, neu ewch i’r dudalen gychwyn.',
    },
    'setup-link-spent': {
      title: 'Nid yw’r ddolen osod hon yn gweithio mwyach',
      print: 'Cafodd ei defnyddio, neu argraffwyd un mwy newydd. Argraffwch un newydd â: npm run setup-link',
    },
    'set-up-already': {
      title: 'Mae’r gweinydd hwn wedi’i osod eisoes',
      load: 'Llwythwch y dudalen hon eto: mae’r ddolen yn gadael gweinyddwr sydd eisoes yn bod i mewn, ac nid yw’n creu ail un.',
    },
    'passkey-refused': {
      title: 'Ni dderbyniwyd y cod-allwedd hwn',
      again:
        'Rhowch gynnig arall arni. Os nad yw hynny’n helpu, efallai ei fod wedi’i ddileu yma: mewngofnodwch â chod-allwedd arall neu â dolen.',
    },
    'too-many-passkeys': {
      title: 'Mae gennych lawer o god-allweddi eisoes',
      remove: 'Dilëwch yn gyntaf un nad ydych yn ei ddefnyddio mwyach.',
    },
    'too-many-tokens': {
      title: 'Mae gennych lawer o docynnau eisoes',
      end: 'Dewch yn gyntaf ag un nad oes dim yn ei ddefnyddio mwyach i ben.',
    },
    'last-way-in': {
      title: 'Dyma eich ffordd olaf i mewn',
      add: 'Ni allai neb arall greu dolen i chi ar hyn o bryd. Ychwanegwch god-allwedd arall yn gyntaf, neu gwahoddwch ail weinyddwr.',
    },
    'mail-off': {
      title: 'Mae e-bost wedi’i ddiffodd yma',
      ask: 'Mewngofnodwch â chod-allwedd, neu gofynnwch i weinyddwr am ddolen.',
    },
    'only-provider': {
      title: 'Yma rydych yn mewngofnodi drwy eich sefydliad yn unig',
      there: 'Dewiswch y botwm ag enw mewngofnodi eich sefydliad. Mae’r ffyrdd eraill ar gau.',
    },
    'provider-off': {
      title: 'Nid oes mewngofnodi sefydliad wedi’i osod yma',
      other: 'Mewngofnodwch â chod-allwedd neu ddolen.',
    },
    'provider-down': {
      title: 'Nid yw mewngofnodi eich sefydliad yn ateb',
      later:
        'Ni newidiwyd dim. Rhowch gynnig arall arni ymhen munud, neu mewngofnodwch mewn ffordd arall. Mae’r gweinyddwyr yn gweld hyn hefyd.',
    },
    'sign-in-link-spent': {
      title: 'Nid yw’r ddolen hon yn gweithio mwyach',
      make: 'Mae wedi’i defnyddio eisoes, neu mae wedi dod i ben. Crëwch un newydd, neu gofynnwch am un.',
    },
    conflict: {
      title: 'Mae rhywun arall newydd newid hyn',
      reload: 'Llwythwch y dudalen eto i weld beth sydd wedi newid, yna rhowch gynnig arall arni.',
    },
    'changed-meanwhile': {
      title: 'Newidiodd rhywun arall hyn tra oeddech chi’n ysgrifennu',
      compare: 'Nid yw’r hyn a deipioch chi wedi’i golli. Cymharwch ef â’r hyn a gadwyd yn y cyfamser, yna cadwch eto.',
    },
    'course-archived': {
      title: 'Mae’r cwrs hwn wedi’i archifo',
      take: 'Tynnwch ef o’r archif yn ei osodiadau, yna crëwch yr arolwg.',
    },
    'no-platform': {
      title: 'Nid yw’r cwrs hwn ar lwyfan dysgu',
      connect:
        'Cysylltwch ef o’r llwyfan dysgu yn gyntaf, neu gadewch i fyfyrwyr ateb gyda chodau wedi’u hargraffu neu’r ddolen.',
    },
    'course-kept': {
      title: 'Ni ellir dileu’r cwrs hwn',
      'has-pulses': 'Mae ganddo arolwg. Gwaredwch ef os nad yw wedi agor eto; fel arall archifwch y cwrs.',
      rehearsing: 'Mae ymarfer ohono ar y gweill. Caewch hwnnw’n gyntaf.',
      'only-role':
        'Does gennych chi ddim mynediad at unrhyw beth arall, felly byddech yn cael eich allgofnodi am byth. Ychwanegwch gwrs arall yn gyntaf.',
    },
    'pulse-open-already': {
      title: 'Mae gan y cwrs hwn arolwg ar y gweill',
      close: 'Caewch arolwg {code} yn gyntaf, ac arhoswch am ei ganlyniadau.',
    },
    'pulse-too-soon': {
      title: 'Rhy fuan ar ôl yr arolwg diwethaf',
      later:
        'Gofynnodd arolwg {code} rai o’r un cwestiynau lai na 72 awr ynghynt. Agorwch hwn bryd hynny neu’n hwyrach: {time}.',
    },
    'runs-into-next': {
      title: 'Rhy agos at yr arolwg nesaf',
      earlier:
        'Mae arolwg {code} wedi’i gynllunio ar ôl hwn, ac mae myfyrwyr yn gorffwys am 72 awr rhyngddynt. Caewch hwn bryd hynny neu’n gynharach, neu symudwch y llall: {time}.',
    },
    'k-above-next': {
      title: 'Dim ond codi y gellir y grŵp lleiaf',
      first:
        'Mae arolwg {code}, sy’n agor yn hwyrach, yn addo grwpiau o {most} o leiaf. Newidiwch hwnnw’n gyntaf, neu dewiswch {most} neu lai.',
    },
    'too-many-rehearsals': {
      title: 'Gormod o ymarferion ar yr un pryd',
      most: 'Mae {most} o ymarferion o’r cwrs hwn ar y gweill. Caewch un ohonynt ar dudalen y cwrs; mae pob un hefyd yn gorffen ohono’i hun.',
    },
    'reason-needed': {
      title: 'Mae angen rheswm ar gyfer hyn',
      elsewhere: 'Mae’r hyn sydd yn erbyn hyn ar dudalen yr arolwg. Agorwch ef yno, ar eich dyfais eich hun.',
      write: 'Os ydych am fwrw ymlaen beth bynnag, ysgrifennwch pam: caiff eich rheswm ei gofnodi yn y log archwilio.',
    },
    'nobody-acts': {
      title: 'Does neb wedi’i enwi i weithredu ar hyn',
      name: 'Mae’r set gwestiynau ‘Rhagfarn a thegwch’ ar gyfer sefydliad sydd wedi enwi pwy fydd yn gweithredu. Gofynnwch i weinyddwr enwi’r rôl honno o dan ‘Sefydliad’, neu hepgorwch y set gwestiynau.',
    },
    'last-of-role': {
      title: 'Does neb arall â’r rôl hon',
      course: 'Mae angen arweinydd ar gwrs. Trosglwyddwch ef i rywun ar y tîm yn gyntaf.',
      institution: 'Rhaid i rywun weinyddu’r sefydliad. Gwahoddwch weinyddwr arall yn gyntaf.',
    },
    'k-lowered': {
      title: 'Dim ond codi y gellir y grŵp lleiaf',
      institution: '{least} ydyw nawr. Dewiswch {least} neu fwy.',
      course: 'Addawyd grwpiau o {least} o leiaf i fyfyrwyr y cwrs hwn. Dewiswch {least} neu fwy.',
    },
    'too-many-questions': {
      title: 'Gormod o gwestiynau',
      most: 'Mae hyn yn gwneud {questions} o gwestiynau, a’r uchafswm yw {most}. Hepgorwch set gwestiynau neu gwestiwn eich hun, neu dechreuwch o’r ffurflen graidd.',
    },
    'custom-item': {
      title: 'Ni ellir gofyn cwestiwn o’ch eiddo fel hyn',
      one: 'Mae eich cwestiwn {n} yn torri un o’r rheolau ar gyfer cwestiynau o’r fath.',
      all: 'Mae gormod ohonyn nhw.',
    },
    'not-allowed': {
      title: 'Ni ellir cyfuno’r dewisiadau hyn',
      'waves need codes or roster':
        'Mae canlyniadau fesul ton angen codau wedi’u hargraffu: gyda dolen agored, gallai atebion dychmygol ddatgelu rhai go iawn.',
      'a breakdown needs codes or roster':
        'Mae cwestiwn sy’n rhannu canlyniadau angen codau wedi’u hargraffu: gyda dolen agored, gallai atebion dychmygol ddatgelu rhai go iawn.',
      'waves allow no breakdown': 'Dewiswch naill ai ganlyniadau fesul ton neu’r cwestiwn cyd-destun.',
      'too few eligible': 'Gallai rhy ychydig o fyfyrwyr ateb ar gyfer y grŵp lleiaf hwn.',
      'too many codes':
        'Gall arolwg gael {most} o godau wedi’u hargraffu ar y mwyaf, un i bob myfyriwr. Dewiswch y ddolen agored, neu cywirwch faint y dosbarth.',
    },
    'class-too-small': {
      title: 'Mae’r dosbarth yn rhy fach ar gyfer rhifau',
      numbers:
        'Gyda {size} o fyfyrwyr ni all arolwg gadw neb yn ddienw; mae angen o leiaf {needs}. Siaradwch â’r grŵp yn lle hynny.',
      questionTitle: 'Mae’r dosbarth yn rhy fach ar gyfer y cwestiwn hwn',
      'context question':
        'Mae’r cwestiwn cyd-destun angen o leiaf {needs} o fyfyrwyr, ac mae gan y cwrs hwn {size}. Hepgorwch ef.',
      'more than the core':
        'Mewn dosbarth o {size}, dim ond y chwe chwestiwn craidd y gellir eu gofyn: gyda llai na {needs} o fyfyrwyr, mae pob ateb pellach yn helpu i wahaniaethu rhwng pobl.',
    },
    'not-vouched': {
      title: 'Ni ellir rhannu canlyniadau’r cwrs hwn',
      'nobody has entered it':
        'Mae cwestiwn sy’n rhannu canlyniadau angen nifer o fyfyrwyr y mae rhywun arall yn ei warantu. Gofynnwch i weinyddwr nad yw’n addysgu’r cwrs hwn nodi o dan ‘Rhaglenni’ faint sydd wedi cofrestru. Mae angen o leiaf {needs}.',
      'too few are enrolled':
        'Mae cwestiwn sy’n rhannu canlyniadau angen o leiaf {needs} o fyfyrwyr cofrestredig, ac mae gweinyddwr wedi nodi {enrolled}. Hepgorwch y cwestiwn, neu gofynnwch iddo gywiro’r rhif o dan ‘Rhaglenni’.',
      'more codes than students':
        'Byddai hyn yn argraffu {size} o godau ar gyfer {enrolled} o fyfyrwyr cofrestredig, a gallai pwy bynnag sy’n cadw’r lleill ateb â nhw. Gosodwch nifer y myfyrwyr yng ngosodiadau’r cwrs i {enrolled} neu lai, neu gofynnwch i weinyddwr gywiro’r rhif o dan ‘Rhaglenni’.',
    },
    'own-course': {
      title: 'Rydych chi’n addysgu’r cwrs hwn, neu wedi’i addysgu',
      ask: 'Rhaid i weinyddwr nad yw ar staff y cwrs nodi faint o fyfyrwyr sydd wedi cofrestru. Gofynnwch i weinyddwr arall.',
      represent:
        'Mae cynrychiolydd myfyrwyr yn siarad dros y myfyrwyr, felly ni all fod yn rhywun sy’n dysgu’r cwrs hwn. Gall pwy bynnag a’ch gwahoddodd wahodd myfyriwr.',
    },
    'told-already': {
      title: 'Mae’r myfyrwyr wedi cael gwybod eisoes',
      correct:
        'Mae’r myfyrwyr wedi cael clywed y geiriau hyn, felly ni ellir dweud dim wrth eu hochr nawr. Siaradwch â staff y cwrs yn uniongyrchol.',
    },
    'pulses-too-close': {
      title: 'Mae arolygon dau gwrs yn rhy agos',
      wait: 'Byddai un person wedyn yn addysgu dau gwrs sy’n gofyn rhai o’r un cwestiynau o fewn 72 awr i’w gilydd. Arhoswch nes bod y ddau arolwg drosodd, neu dewiswch rywun arall.',
    },
    'wall-code-spent': {
      title: 'Nid yw’r cod hwn yn gweithio',
      make: 'Mae cod yn gweithio unwaith, am ddeg munud. Gwiriwch ef, neu crëwch un newydd ar y ffôn.',
    },
    'wall-ended': {
      title: 'Mae’r wal hon wedi dod i ben',
      make: 'Ni chaiff y cyfrifiadur hwn ddangos yr arolwg, neu ddim mwyach. Crëwch god newydd ar y ffôn a’i deipio yma.',
    },
    unfit: {
      title: 'Mae angen cywiro rhywbeth',
    },
    'wrong-state': {
      title: 'Nid yw’r arolwg yn y cyflwr iawn ar gyfer hyn',
      nowhere: 'Nid yw’n derbyn atebion eto. Agorwch ef yn gyntaf.',
      closed: 'Mae wedi cau ac ni ellir ei agor eto. Dechreuwch arolwg newydd.',
      discarded: 'Cafodd ei waredu cyn iddo agor. Crëwch arolwg newydd.',
      'opened-already': 'Mae wedi agor, felly ni ellir ei newid na’i waredu mwyach. Gallwch ei gau.',
      'not-open': 'Nid yw ar agor nawr. Llwythwch y dudalen eto i weld ei gyflwr presennol.',
      'still-open':
        'Mae’n dal ar agor. Caewch ef yn gyntaf; wedyn mae’r amser ar gyfer ffurflenni ar sgriniau’n dechrau.',
      'past-closing': 'Mae ei amser cau wedi mynd heibio. Dechreuwch arolwg newydd.',
      'no-sheet': 'Nid yw ei godau wedi’u hargraffu. Argraffwch godau newydd, yna agorwch ef.',
      'no-codes-here': 'Does ganddo ddim codau wedi’u hargraffu: gall unrhyw un sydd â’r ddolen ateb.',
      'too-many-sheets':
        'Crëwyd codau newydd ar ei gyfer bum gwaith, sef y terfyn. Defnyddiwch y daflen a wnaed ddiwethaf; hebddi, crëwch arolwg newydd pan fydd hwn drosodd.',
      'open-already': 'Mae wedi agor, ac efallai fod rhai codau wedi’u defnyddio. Ni ellir eu disodli mwyach.',
      'no-roster':
        'Mae ar gyfer unrhyw un sydd â’r ddolen neu god printiedig, felly nid yw’n derbyn rhestr o fyfyrwyr.',
      'list-frozen': 'Mae wedi agor, felly ni ellir newid ei restr o fyfyrwyr mwyach.',
    },
    'wrong-time': {
      title: 'Nid yw’r amser hwn yn bosibl',
      'opens-in-the-past': 'Mae’r amser agor wedi mynd heibio. Dewiswch un diweddarach, neu agorwch yr arolwg â llaw.',
      'opens-too-late': 'Rhaid i’r agor beidio â bod yn hwyrach na {time}.',
      'closes-in-the-past': 'Mae’r amser cau wedi mynd heibio. Dewiswch un diweddarach.',
      'closes-before-opening': 'Rhaid i’r amser cau ddod ar ôl yr agor: {time}.',
      'closes-too-late': 'Rhaid i’r amser cau beidio â bod yn hwyrach na {time}.',
      'too-short-for-waves': 'Mae canlyniadau fesul ton angen o leiaf {hours} awr rhwng agor a chau.',
      'not-later': 'Dim ond i amser diweddarach y gellir symud amser cau.',
    },
    'not-published': {
      title: 'Does dim canlyniadau eto',
      later: 'Bydd canlyniadau arolwg {code} yn ymddangos ar ôl iddo gau.',
    },
    'results-deleted': {
      title: 'Nid yw’r canlyniadau hyn yn cael eu cadw mwyach',
      limit:
        'Mae eich sefydliad yn cadw canlyniadau am nifer cyfyngedig o flynyddoedd. Roedd rhai arolwg {code} wedi mynd heibio’r terfyn hwnnw, a chawsant eu dileu ynghyd â’r hyn a gynlluniwyd ac a ddywedwyd wrth fyfyrwyr ar eu hôl.',
    },
    'results-lost': {
      title: 'Mae canlyniadau’r arolwg hwn wedi’u colli',
      backup:
        'Mae arolwg {code} wedi gorffen, ond does gan y gweinydd hwn ddim canlyniadau ohono. Mae hynny’n digwydd pan gaiff ei adfer o gopi wrth gefn sy’n hŷn na diwedd yr arolwg. Ni ellir eu cael yn ôl. Gallwch greu arolwg newydd.',
    },
    'too-fast': {
      title: 'Gormod o newidiadau ar unwaith',
      wait: 'Does dim byd wedi newid. Rydych chi wedi newid mwy mewn amser byr nag y mae person yn ei wneud fel arfer. Rhowch gynnig arall arni ymhen {seconds} eiliad.',
    },
    busy: {
      title: 'Mae’r gweinydd yn brysur',
      wait: 'Rhowch gynnig arall arni ymhen {seconds} eiliad.',
    },
    retry: {
      title: 'Wnaeth hyn ddim gweithio nawr',
      again: 'Does dim byd wedi’i golli. Rhowch gynnig arall arni ymhen ychydig.',
    },
    defect: {
      title: 'Aeth rhywbeth o’i le ar ein hochr ni',
      tell: 'Rhowch gynnig arall arni. Os yw’r broblem yn parhau, rhowch y rhif {id} i bwy bynnag sy’n rhedeg y gweinydd hwn.',
    },
  },
};
