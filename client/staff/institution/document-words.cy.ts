/** Holds the data protection impact assessment and the accessibility statement, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './document-words.ts';

export const { documentWords, dpia, accessibilityStatement }: Spoken<typeof english> = {
  documentWords: {
    title: 'Dogfennau',
    lead: 'Caiff y dogfennau hyn eu llenwi o’ch gosodiadau fel y maen nhw nawr. Mae’r hyn na all neb ond chi ei ddweud wedi’i farcio. Nid cyngor cyfreithiol yw dim o hyn.',
    gaps: {
      zero: 'Nifer y lleoedd i chi eu llenwi: {n}.',
      one: 'Nifer y lleoedd i chi eu llenwi: {n}.',
      two: 'Nifer y lleoedd i chi eu llenwi: {n}.',
      few: 'Nifer y lleoedd i chi eu llenwi: {n}.',
      many: 'Nifer y lleoedd i chi eu llenwi: {n}.',
      other: 'Nifer y lleoedd i chi eu llenwi: {n}.',
    },
    which: 'Pa ddogfen?',
    dpia: 'Asesiad o’r effaith ar ddiogelu data',
    accessibility: 'Datganiad hygyrchedd',
    print: 'Argraffu neu gadw fel PDF',
    forBuyers: 'Ar gyfer caffael ac archwiliadau',
    forBuyersLead:
      'Maen nhw’n dilyn eich gosodiadau fel y maen nhw nawr, ac mae pob honiad yn enwi’r prawf sy’n ei ddangos. Maen nhw yn Saesneg.',
    buyers: {
      'accessibility-conformance': 'Adroddiad cydymffurfiaeth hygyrchedd',
      'security-and-privacy-answers': 'Atebion am ddiogelwch a phreifatrwydd',
      'record-of-processing': 'Cofnod o brosesu',
      retention: 'Cadw data',
      'third-parties': 'Trydydd partïon',
      'threat-model': 'Model bygythiadau',
      'access-and-erasure': 'Ceisiadau am fynediad a dileu',
    },
    download: 'Lawrlwytho fel HTML',
    downloadAll: 'Lawrlwytho’r saith (ZIP)',
    gap: 'I’w lenwi: ',
    fillIn: 'Llenwi’r hyn na all neb ond chi ei ddweud',
    fillInLead: 'Caiff ei gadw, a’i argraffu gyda’r ddogfen. Gadewch yn wag yr hyn nad ydych yn ei wybod eto.',
    save: 'Cadw',
    saved: 'Wedi’i gadw.',
    nobody: '[[does neb wedi’i enwi; ni chynigir y set gwestiynau nes bod rhywun]]',
    nowhere: 'ar ddim un wefan arall',
    anywhere: 'ar unrhyw wefan https, gan na osodwyd dim byd culach',
    notYet: '[[ddim eto]]',
    label: '{around}: {gap}',
    made: 'Gwnaed ar {day} o’r gosodiadau yn {host}, fersiwn {version}.',
  },
  dpia: [
    {
      title: '1. Pam yr asesiad hwn',
      blocks: [
        {
          text: 'Mae {name} yn gofyn i fyfyrwyr ar ei gyrsiau, mewn arolwg munud heb fewngofnodi, a ydyn nhw’n teimlo eu bod o bwys, eu bod yn perthyn ac y gallan nhw ymddiried yn y staff. Gall myfyrwyr fod mewn sefyllfa fregus o’u cymharu â’r staff sy’n marcio eu gwaith, felly caiff y risg iddyn nhw ei hasesu cyn agor yr arolwg cyntaf.',
        },
        {
          items: [
            'Rheolydd: {name}',
            'Swyddog diogelu data: [[assessment-1|enw a chyswllt]]',
            'Pwy sy’n gyfrifol am yr asesiad hwn: [[assessment-2|enw a rôl]]',
            'Yr adolygiad blynyddol nesaf: [[assessment-3|dyddiad]]',
          ],
        },
      ],
    },
    {
      title: '2. Beth gaiff ei brosesu',
      blocks: [
        {
          text: 'Nod y cyhoeddi yw gwybodaeth ddienw (datganiad 26 y GDPR). Mae casglu’n dal i fod yn brosesu data personol: mae gweinydd yn derbyn cyfeiriad rhwydwaith ac ateb yn yr un cais. Mae llwybr yr atebion wedi’i adeiladu fel pe bai pob ateb yn ddata personol.',
        },
        {
          caption: 'Data, ble mae, a hyd at pryd',
          head: ['Y data', 'Ble', 'Hyd at'],
          rows: [
            [
              'Atebion, fel symiau mewn rhifyddion wedi’u selio; byth rhes ar gyfer person',
              'blwch yr arolwg',
              'nes i’r arolwg gau, yna eu dinistrio',
            ],
            [
              'Olion bysedd allweddi’r ffurflenni, a’r codau a argraffwyd',
              'blwch yr arolwg',
              'nes i’r arolwg gau, yna eu dinistrio',
            ],
            ['Allwedd blwch', 'storfa allweddi ar wahân i’r blychau', 'nes i’r arolwg gau, yna ei dinistrio'],
            [
              'Cyfansymiau cyhoeddedig, o grwpiau o {k} neu fwy o ymatebion',
              'y cyfeiriadur',
              'yn ôl eich gosodiad, nifer y blynyddoedd yw {years}; yna cânt eu dileu, gyda’r hyn a gynlluniodd ac a ddywedodd staff ar eu hôl',
            ],
            ['Enwau staff, cyrsiau, beth wnaeth staff', 'y cyfeiriadur', '[[assessment-4|am ba hyd]]'],
            [
              'Cyfeiriadau rhwydwaith, i’r graddau y mae’r lletywr neu ddirprwy weinydd yn cadw logiau',
              '[[assessment-5|lletywr, dirprwy weinydd, darparwr]]',
              '[[assessment-6|am ba hyd; nid yw’r cynnyrch ei hun yn cadw dim un]]',
            ],
          ],
        },
        {
          text: 'Heb ei storio o gwbl: amser ateb, cyfeiriad, porwr, iaith, cwcis, atebion rhannol, newidiadau, enw na rhif myfyriwr. Ni ofynnir am ddata categori arbennig. Ni chesglir testun rhydd. Gall ffeil yr olion bysedd ddangos ym mha drefn y daeth ffurflenni i law, ond nid beth roedden nhw’n ei ddweud.',
        },
        {
          items: [
            'Nifer y myfyrwyr dan sylw: [[assessment-7|nifer y flwyddyn]]',
            'Pwy sy’n prosesu ar ein rhan: [[assessment-8|darparwr lletya a chontract, neu neb]]',
            'Trosglwyddo i wledydd eraill: [[assessment-9|dim, neu pa rai ac ar ba sail]]',
          ],
        },
      ],
    },
    {
      title: '3. Dibenion a therfynau',
      blocks: [
        {
          text: 'Diben: mae staff yn dysgu beth i’w newid ar eu cwrs, ac yn dweud wrth fyfyrwyr beth maen nhw wedi’i newid. Mae’r holiadur yn newydd ac heb ei ddilysu; mae’n cychwyn sgwrs ac nid yw’n mesur unrhyw berson.',
        },
        {
          items: [
            'Ni chaiff ei ddefnyddio i arfarnu, dyrchafu na diswyddo staff, ac nid oes neb yn gorchymyn arolwg am berson a enwir.',
            'Ni chaiff ei ddefnyddio yn erbyn myfyrwyr: dim rhagweld gadael y cwrs, dim defnydd at bresenoldeb, disgyblaeth na fisâu.',
            'Dim credyd, gwobr na gradd am ateb, dim rhestr o bwy sydd wedi ateb; nid yw’n effeithio ar farciau.',
            'Tri arolwg ar y mwyaf mewn tymor, dair wythnos ar wahân, a dim un mewn wythnosau arholiadau; fel arall mae rheswm ysgrifenedig yn aros yn y log archwilio.',
          ],
        },
        {
          text: 'Sail gyfreithiol: tasg gyhoeddus, Erthygl 6(1)(e) y GDPR, nid cydsyniad: [[assessment-10|cadarnhewch, ac enwch gyfraith eich gwlad; yn y DU, GDPR y DU a Deddf Diogelu Data 2018]].',
        },
      ],
    },
    {
      title: '4. Pwy a holwyd',
      blocks: [
        {
          items: [
            'Myfyrwyr neu eu hundeb: [[assessment-11|pwy, pryd, beth ddywedon nhw]]',
            'Staff neu eu hundeb: [[assessment-12|pwy, pryd, beth ddywedon nhw]]',
            'Swyddog cydraddoldeb: [[assessment-13|pwy, pryd, beth ddywedon nhw]]',
            'Y swyddog diogelu data: [[assessment-14|cyngor]]',
          ],
        },
      ],
    },
    {
      title: '5. Angenrheidrwydd a hawliau',
      blocks: [
        {
          items: [
            'Dim ond cyfansymiau a gyhoeddir, o grwpiau o leiaf {k} o ymatebion, ac unwaith i bob grŵp: ar ôl cau, neu’n gynt i rai grwpiau mewn arolwg â chanlyniadau fesul ton. O dan {full} o atebion, ystodau ydyn nhw.',
            'Mae’r canlyniadau yr un fath i staff a myfyrwyr, ac ni fyddan nhw byth yn newid wedyn.',
            'Cyn y cwestiwn cyntaf dywedir wrth fyfyrwyr beth gaiff ei anfon, ei storio a’i ddangos, a beth na chaiff ei addo.',
            'Gellir tynnu atebion yn ôl tra bo’r arolwg a’r dudalen ar ôl anfon ar agor. Wedyn ni all neb ddod o hyd iddyn nhw, felly nid yw’r hawliau mynediad a dileu yn gymwys (Erthygl 11); dywedir hyn wrth fyfyrwyr cyn iddyn nhw anfon.',
            'Mae pob tudalen yn enwi cymorth: {support}; ble i roi gwybod am broblem: {report}; mewn argyfwng: {emergency}.',
            'Dim ond os oes rhywun yn gweithredu ar yr atebion y gofynnir cwestiynau am ragfarn a thriniaeth annheg: {fairness}.',
            'Gellir dangos yr arolwg y tu mewn i wefannau eraill: {embeds}. Nid oes cwci na hunaniaeth yn pasio’r naill ffordd na’r llall.',
          ],
        },
      ],
    },
    {
      title: '6. Risgiau, beth a wneir, beth sy’n weddill',
      blocks: [
        {
          caption: 'Risgiau i fyfyrwyr',
          head: ['Risg', 'Beth a wneir', 'Beth sy’n weddill', 'Eich barn chi'],
          rows: [
            [
              'Mae athro’n cymharu cyfansymiau cyn ac ar ôl un ateb',
              'Cyn cau dim ond rhifydd bras sydd, sy’n newid ar grid sefydlog o 30 eiliad ac ar bellter ar hap o’r rhif go iawn. Un cyhoeddiad sydd; mewn arolwg â chanlyniadau fesul ton, un i bob grŵp',
              'Mae’r athro’n gweld pwy sy’n dal ffôn',
              '[[assessment-15|tebygolrwydd, difrifoldeb]]',
            ],
            [
              'Mae grwpiau bach neu unfryd yn dangos beth ddywedodd rhywun',
              'Ni ddangosir dim o dan {k}, ac ar gyfer atebion sydd bron yn unfryd dim ond ‘o leiaf’',
              'Mae’r grwpiau’n hysbys yn yr ystafell; mae sawl person sy’n rhoi eu hatebion eu hunain at ei gilydd yn dysgu mwy',
              '[[assessment-16|tebygolrwydd, difrifoldeb]]',
            ],
            [
              'Caiff cyfansymiau sawl cwrs neu arolwg eu tynnu oddi wrth ei gilydd',
              'Dim ond o grwpiau cyhoeddedig y gwneir crynodebau, o dri chwrs neu fwy',
              'Os bydd un myfyriwr yn gadael a phawb arall yn ateb fel o’r blaen, mae dau arolwg yn dweud rhywbeth am y myfyriwr hwnnw',
              '[[assessment-17|tebygolrwydd, difrifoldeb]]',
            ],
            [
              'Mae rhywun sy’n rhedeg y gweinydd yn darllen atebion wrth iddyn nhw gyrraedd',
              'Mae’r rhifyddion wedi’u selio a’u hallweddi mewn storfa ar wahân; caiff y ddau eu dinistrio wrth gau. I’w darllen rhaid gweithredu’n fwriadol yn ystod yr arolwg',
              'Gall pwy bynnag sydd â’r ddwy storfa, neu gof y gweinydd sy’n rhedeg, tra bo arolwg ar agor ddarllen. Pwy all wneud hynny: [[assessment-18|enwau neu rolau]]',
              '[[assessment-19|tebygolrwydd, difrifoldeb]]',
            ],
            [
              'Caiff cyfeiriadau ac amserau mewn logiau eu gosod wrth ochr rhifyddion',
              'Nid yw’r cynnyrch yn ysgrifennu log o atebion',
              'Logiau’r lletywr, y dirprwy weinydd a’r rhwydwaith: [[assessment-20|beth rydych wedi’i ddiffodd]]',
              '[[assessment-21|tebygolrwydd, difrifoldeb]]',
            ],
            [
              'Mae rhywun yn ateb ddwywaith neu’n dyfeisio atebion',
              'Codau wedi’u hargraffu, un i bob myfyriwr, lle mae’n bwysig',
              'Â dolen agored ni chaiff hyn ei atal, a dywedir hynny wrth fyfyrwyr',
              '[[assessment-22|tebygolrwydd, difrifoldeb]]',
            ],
            [
              'Mae myfyriwr mewn trallod yn dweud wrth arolwg yn lle person',
              'Cysylltiadau ar bob tudalen, a brawddeg sy’n dweud nad oes neb yn darllen yr atebion wrth iddyn nhw gyrraedd',
              'Rhaid i’r cysylltiadau fod yn gywir. Gwiriwyd ddiwethaf: {checked}',
              '[[assessment-23|tebygolrwydd, difrifoldeb]]',
            ],
            [
              'Does dim yn newid, a chollir ymddiriedaeth',
              'Nodyn atgoffa i ddweud wrth fyfyrwyr beth a wnaed, cyn yr arolwg nesaf',
              'Mae angen amser ar staff ar gyfer hyn: [[assessment-24|sut]]',
              '[[assessment-25|tebygolrwydd, difrifoldeb]]',
            ],
          ],
        },
        {
          text: 'Yr hyn nad yw wedi’i ddangos: ni roddwyd gwybod i ni am unrhyw adolygiad diogelwch allanol na phrawf hacio o’r fersiwn hon: [[assessment-26|ychwanegwch eich rhai chi]]. Tybiaeth yw nad yw storfa allweddi’r lletywr ymyl yn cadw hanes o allweddi a ddilëwyd, a dim ond y lletywr all ei gwirio.',
        },
      ],
    },
    {
      title: '7. Penderfyniad',
      blocks: [
        {
          items: [
            'Mesurau sydd i’w cymryd o hyd: [[assessment-27|pa rai, pwy, pryd]]',
            'Derbyniwyd y risg sy’n weddill gan: [[assessment-28|enw, rôl, dyddiad]]',
            'Cyngor y swyddog diogelu data: [[assessment-29|fe’i dilynwyd, neu pam na]]',
          ],
        },
      ],
    },
  ],
  accessibilityStatement: [
    {
      title: 'Datganiad hygyrchedd ar gyfer arolwg cwrs {name}',
      blocks: [
        {
          text: 'Mae’r datganiad hwn yn ymwneud â’r tudalennau yn {host}. Fe’u rhedir gan {name}. Rydyn ni am i gynifer o bobl â phosibl allu eu defnyddio: â bysellfwrdd neu ddarllenydd sgrin, ar unrhyw faint testun, mewn lliwiau golau neu dywyll, ar ffôn, ac i fyfyrwyr heb JavaScript.',
        },
      ],
    },
    {
      title: 'Pa mor hygyrch yw’r tudalennau hyn',
      blocks: [
        {
          text: 'Mae’r tudalennau wedi’u hadeiladu yn ôl y Canllawiau Hygyrchedd Cynnwys Gwe (WCAG) 2.2, lefel AA, sy’n cynnwys yr hyn y mae EN 301 549 yn ei ofyn gan dudalennau gwe.',
        },
        {
          text: 'Statws cydymffurfio: [[statement-1|yn llawn, yn rhannol neu ddim yn cydymffurfio, ar ôl eich gwiriad eich hun]].',
        },
        {
          items: [
            'Gall myfyrwyr ateb, gweld y dderbynneb a thynnu atebion yn ôl heb JavaScript. Does dim yn symud, ac nid yw’r ffurflen yn gosod terfyn amser ei hun: gellir ei hanfon nes i’r arolwg gau.',
            'Daw siartiau gyda brawddeg a thabl sy’n dweud yr un peth.',
            'Mae angen JavaScript ar dudalennau’r staff.',
          ],
        },
      ],
    },
    {
      title: 'Beth nad yw’n hygyrch',
      blocks: [
        {
          text: 'Ni wyddom am unrhyw ran sy’n methu. Gall rhyw ran fethu o hyd, gan na roddwyd cynnig ar bopeth:',
        },
        {
          items: [
            'Heb ei brofi gan bobl â NVDA a Firefox, VoiceOver a Safari, na TalkBack a Chrome.',
            'Heb ei brofi gan bobl sy’n defnyddio mewnbwn llais, switshis na chwyddwyr sgrin.',
            'Drafftiau yw’r cyfieithiadau, ac nid yw siaradwyr brodorol wedi’u darllen.',
            'Y tu mewn i lwyfan dysgu, y llwyfan biau’r ffrâm o amgylch yr arolwg: [[statement-2|beth wyddoch chi amdani]].',
            'Cynnwys y tu allan i gwmpas y rheoliadau: [[statement-3|dim, neu pa gynnwys]]. Ni honnir baich anghymesur.',
          ],
        },
      ],
    },
    {
      title: 'Ffyrdd eraill o gymryd rhan',
      blocks: [
        {
          text: 'Mae arolwg yn wirfoddol. Gall unrhyw un na all ddefnyddio’r tudalennau gysylltu â {support} i gael help neu ffordd arall o gael ei glywed: [[statement-4|er enghraifft sgwrs, neu ffurflen ar bapur]].',
        },
      ],
    },
    {
      title: 'Dywedwch wrthon ni',
      blocks: [
        {
          text: 'Os nad yw rhywbeth yn gweithio i chi, neu os oes ei angen arnoch mewn fformat arall, cysylltwch â {support}. Rydyn ni’n ateb o fewn [[statement-5|nifer y diwrnodau]].',
        },
        {
          text: 'Os nad ydych yn fodlon ar sut rydyn ni’n ymateb i’ch cwyn: yng Nghymru, Lloegr a’r Alban cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS, www.equalityadvisoryservice.com); yng Ngogledd Iwerddon, Comisiwn Cydraddoldeb Gogledd Iwerddon. Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi’r rheoliadau (OS 2018/952). Mewn gwlad arall: [[statement-6|y corff yno]].',
        },
      ],
    },
    {
      title: 'Sut y profwyd hyn',
      blocks: [
        {
          items: [
            'Gyda phob fersiwn, mae gwiriadau awtomatig gydag axe yn erbyn WCAG 2.2 A ac AA yn rhedeg ar bob tudalen ac ym mhob cyflwr, yn olau ac yn dywyll. Felly hefyd wiriadau ar 320 picsel, gyda thestun 200% a bylchau llydan.',
            'Mae rhaglen yn mynd drwy arolwg cyfan, gan ei osod, ei agor a’i gau, â’r bysellfwrdd yn unig.',
            'Eich prawf eich hun: [[statement-7|pwy a brofodd beth, â pha offer, pryd]]',
          ],
        },
        {
          text: 'Paratowyd ar [[statement-8|dyddiad]], adolygwyd ar [[statement-9|dyddiad]].',
        },
      ],
    },
  ],
};
