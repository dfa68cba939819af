/** Holds the words of the page "Institution", and of exam weeks, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { institutionWords }: Spoken<typeof english> = {
  institutionWords: {
    title: 'Sefydliad',
    lead: 'Gosodiadau ar gyfer pob cwrs. Maen nhw’n berthnasol i arolygon newydd; mae arolygon presennol yn cadw’r hyn a ddywedwyd wrth fyfyrwyr.',
    more: 'Mwy i weinyddwyr',
    people: 'Pobl a rolau',
    auditLog: 'Log archwilio',
    platforms: 'Llwyfannau dysgu',
    documents: 'Dogfennau',
    aboutTitle: 'Enw a chysylltiadau',
    name: 'Sefydliad',
    nameHint: 'Yr enw y mae myfyrwyr yn ei adnabod.',
    support: 'Ble gall myfyrwyr gael cymorth?',
    supportHint: 'Enw a sut i gysylltu. Caiff ei ddangos ar bob tudalen i fyfyrwyr.',
    report: 'Ble gall myfyrwyr roi gwybod am broblem?',
    reportHint: 'Rhywun sy’n darllen negeseuon ac yn ateb. Gall fod yr un peth ag uchod.',
    emergency: 'Rhif argyfwng',
    checkTitle: 'A yw’r cysylltiadau hyn yn gywir o hyd?',
    checkNever: 'Does neb wedi’u cadarnhau eto.',
    checkOld: 'Cadarnhawyd nhw ddiwethaf ar {day}. Gwiriwch nhw eto: efallai y bydd eu hangen ar fyfyriwr heddiw.',
    checkFresh: 'Cadarnhawyd nhw ar {day}. Rydyn ni’n eich atgoffa bob blwyddyn.',
    check: 'Do, rydw i wedi’u gwirio',
    checkChanged:
      'Mae rhywun wedi newid y gosodiadau ers i chi agor y dudalen hon. Dyma’r cysylltiadau nawr: edrychwch arnyn nhw eto.',
    privacyTitle: 'Preifatrwydd',
    leastK: 'Y grŵp lleiaf y caiff unrhyw arolwg ei ddangos',
    leastKHint: '{k} neu fwy, {most} ar y mwyaf. Gall cyrsiau ddewis rhif uwch. Ni ellir byth ei ostwng eto.',
    retention: 'Nifer y blynyddoedd y cedwir canlyniadau cyhoeddedig',
    retentionHint:
      'O 1 i {most}. Bob dydd, caiff canlyniadau hŷn eu dileu am byth, gyda’r hyn a gynlluniwyd ac a ddywedwyd ar eu hôl. Daw amser byrrach i rym o fewn diwrnod.',
    fairness: 'Pwy sy’n gweithredu ar ‘Rhagfarn a thegwch’?',
    fairnessHint:
      'Enwch rôl â’r amser a’r gallu i weithredu, er enghraifft ‘Pennaeth Cydraddoldeb’. Tra bo hwn yn wag, ni ellir defnyddio’r set honno o gwestiynau.',
    embedTitle: 'Llwyfannau dysgu',
    embed: 'Gwefannau a gaiff ddangos tudalennau myfyrwyr mewn ffrâm',
    embedHint:
      'Ysgrifennwch un ar bob llinell, fel https://lms.example.org neu https://*.example.org. Mae ‘https:’ yn caniatáu pob gwefan https. Os gadewch hwn yn wag, ni chaniateir yr un wefan. Mae newid yn cymryd hyd at funud.',
    save: 'Cadw',
    saved: 'Wedi’i gadw.',
    raise:
      'Ar ôl ei gadw, ni all yr un cwrs ddewis llai na {k}, ac ni ellir tynnu hyn yn ôl. Mae arolygon sy’n bod yn cadw eu rhif.',
    kBetween: 'Rhowch rif cyfan o {min} i {max}.',
    termsTitle: 'Tymhorau ac wythnosau arholiadau',
    terms: 'Mae arolwg yn ystod wythnosau arholiadau angen rheswm ysgrifenedig.',
    noTerms: 'Does dim tymor eto. Ychwanegwch un ar y dudalen ‘Rhaglenni’.',
    noExams: 'Dim wythnosau arholiadau wedi’u gosod',
    exams: 'Arholiadau {days}',
    setExams: 'Wythnosau arholiadau {term}',
    from: 'Diwrnod cyntaf',
    to: 'Diwrnod olaf',
    bothDays: 'Dewiswch y ddau ddiwrnod, neu ddim un.',
    order: 'Ni all y diwrnod olaf fod cyn y cyntaf.',
    inTerm: 'Mae wythnosau arholiadau o fewn eu tymor: {days}.',
    examsHint: 'Gadewch y ddau’n wag os nad oes rhai.',
  },
};
