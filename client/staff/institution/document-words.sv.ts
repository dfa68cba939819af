/** Holds the data protection impact assessment and the accessibility statement, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './document-words.ts';

export const { documentWords, dpia, accessibilityStatement }: Spoken<typeof english> = {
  documentWords: {
    title: 'Dokument',
    lead: 'Dokumenten fylls i utifrån era inställningar som de är nu. Det som bara ni kan säga är markerat. Inget här är juridisk rådgivning.',
    gaps: {
      one: '{n} ställe är ert att fylla i.',
      other: '{n} ställen är era att fylla i.',
    },
    which: 'Vilket dokument?',
    dpia: 'Konsekvensbedömning avseende dataskydd',
    accessibility: 'Tillgänglighetsredogörelse',
    print: 'Skriv ut eller spara som PDF',
    forBuyers: 'För inköp och granskning',
    forBuyersLead:
      'De följer era inställningar som de är nu, och varje påstående nämner testet som visar det. De är på engelska.',
    buyers: {
      'accessibility-conformance': 'Rapport om tillgänglighet',
      'security-and-privacy-answers': 'Svar om säkerhet och integritet',
      'record-of-processing': 'Register över behandling',
      retention: 'Lagringstider',
      'third-parties': 'Tredje parter',
      'threat-model': 'Hotmodell',
      'access-and-erasure': 'Begäran om tillgång och radering',
    },
    download: 'Ladda ner som HTML',
    downloadAll: 'Ladda ner alla sju (ZIP)',
    gap: 'Fylls i: ',
    fillIn: 'Fyll i det som bara ni kan säga',
    fillInLead: 'Det sparas och skrivs ut tillsammans med dokumentet. Lämna tomt det som ni inte vet än.',
    save: 'Spara',
    saved: 'Sparat.',
    nobody: '[[ingen är utsedd; frågeuppsättningen erbjuds inte förrän någon är det]]',
    nowhere: 'inte på någon annan webbplats',
    anywhere: 'på alla webbplatser med https, eftersom inget snävare har angetts',
    notYet: '[[inte än]]',
    label: '{around}: {gap}',
    made: 'Skapat {day} utifrån inställningarna på {host}, version {version}.',
  },
  dpia: [
    {
      title: '1. Varför denna bedömning',
      blocks: [
        {
          text: '{name} frågar studenterna på sina kurser, i en enkät som tar en minut och inte kräver inloggning, om de känner att de betyder något, hör till och kan lita på personalen. Studenterna kan vara i en utsatt ställning i förhållande till dem som bedömer deras arbete. Därför bedöms risken för dem innan den första enkäten öppnas.',
        },
        {
          items: [
            'Personuppgiftsansvarig: {name}',
            'Dataskyddsombud: [[assessment-1|namn och kontaktuppgifter]]',
            'Ansvarig för denna bedömning: [[assessment-2|namn och roll]]',
            'Nästa årliga översyn: [[assessment-3|datum]]',
          ],
        },
      ],
    },
    {
      title: '2. Vad som behandlas',
      blocks: [
        {
          text: 'Det som publiceras ska vara anonym information (skäl 26 i dataskyddsförordningen, GDPR). Insamlingen är ändå behandling av personuppgifter: en server tar emot en nätverksadress och ett svar i samma förfrågan. Svarens väg är byggd som om varje svar vore en personuppgift.',
        },
        {
          caption: 'Uppgifter, var de finns och hur länge',
          head: ['Uppgifter', 'Var', 'Till dess att'],
          rows: [
            [
              'Svar, som summor i förseglade räknare; aldrig en rad för en person',
              'enkätens låda',
              'enkäten stänger; sedan förstörs de',
            ],
            [
              'Fingeravtryck av formulärens nycklar och av tryckta koder',
              'enkätens låda',
              'enkäten stänger; sedan förstörs de',
            ],
            ['Nyckeln till en låda', 'ett nyckelförråd skilt från lådorna', 'enkäten stänger; sedan förstörs den'],
            [
              'Publicerade summor, för grupper om {k} svar eller fler',
              'katalogen',
              '{years} år enligt er inställning; sedan raderas de, tillsammans med det som personalen planerade och berättade efter dem',
            ],
            ['Personalens namn, kurser, vad personalen har gjort', 'katalogen', '[[assessment-4|hur länge]]'],
            [
              'Nätverksadresser, i den mån värdtjänsten eller en proxy för loggar',
              '[[assessment-5|värdtjänst, proxy, leverantör]]',
              '[[assessment-6|hur länge; produkten själv sparar inga]]',
            ],
          ],
        },
        {
          text: 'Detta sparas aldrig: tidpunkten för ett svar, adress, webbläsare, språk, kakor, ofullständiga svar, ändringar, namn eller studentnummer. Inga särskilda kategorier av personuppgifter efterfrågas. Fritext samlas inte in. Filen med fingeravtryck kan visa i vilken ordning formulären kom in, men inte vad de sa.',
        },
        {
          items: [
            'Antal berörda studenter: [[assessment-7|antal per år]]',
            'Personuppgiftsbiträden: [[assessment-8|leverantör av drift och avtal, eller inga]]',
            'Överföring till andra länder: [[assessment-9|ingen, eller vilken och på vilken grund]]',
          ],
        },
      ],
    },
    {
      title: '3. Ändamål och gränser',
      blocks: [
        {
          text: 'Ändamål: personalen får veta vad den kan ändra på sin kurs, och berättar för studenterna vad den har ändrat. Frågeformuläret är nytt och inte validerat; det inleder ett samtal och mäter ingen person.',
        },
        {
          items: [
            'Används inte för att bedöma, befordra eller säga upp personal, och ingen beordrar en enkät om en namngiven person.',
            'Används inte mot studenter: inga prognoser om avhopp, ingen närvarokontroll, inga disciplinärenden och inga visumfrågor.',
            'Inga poäng, priser eller betyg för att svara, och ingen lista över vilka som har svarat; betygen påverkas inte.',
            'Högst tre enkäter per termin, med tre veckors mellanrum och ingen under tentamensveckor; annars står ett skriftligt skäl i granskningsloggen.',
          ],
        },
        {
          text: 'Rättslig grund: uppgift av allmänt intresse, artikel 6.1 e i dataskyddsförordningen, inte samtycke: [[assessment-10|bekräfta, och ange lagen i ert land, i Sverige till exempel högskolelagen (1992:1434)]].',
        },
      ],
    },
    {
      title: '4. Vilka som har tillfrågats',
      blocks: [
        {
          items: [
            'Studenterna eller deras kår: [[assessment-11|vilka, när, vad de sa]]',
            'Personalen eller dess fackförbund: [[assessment-12|vilka, när, vad de sa]]',
            'Den som ansvarar för lika villkor: [[assessment-13|vem, när, vad hen sa]]',
            'Dataskyddsombudet: [[assessment-14|råd]]',
          ],
        },
      ],
    },
    {
      title: '5. Nödvändighet och rättigheter',
      blocks: [
        {
          items: [
            'Bara summor publiceras, för grupper om minst {k} svar, och en gång för varje grupp: efter stängningen, eller tidigare för vissa grupper om enkäten har resultat i omgångar. Under {full} svar är de intervall.',
            'Resultaten är desamma för personal och studenter, och ändras aldrig i efterhand.',
            'Före den första frågan får studenterna veta vad som skickas, sparas, visas och inte utlovas.',
            'Svar kan tas tillbaka så länge enkäten och sidan efter insändningen är öppna. Därefter kan ingen hitta dem, så rätten till tillgång och radering gäller inte (artikel 11); studenterna får veta det innan de skickar in.',
            'På varje sida står var man får hjälp: {support}; var man anmäler ett problem: {report}; i en nödsituation: {emergency}.',
            'Frågor om fördomar och orättvis behandling ställs bara om någon agerar på svaren: {fairness}.',
            'Enkäten kan visas på andra webbplatser: {embeds}. Varken kakor eller identiteter går åt något håll.',
          ],
        },
      ],
    },
    {
      title: '6. Risker, vad som görs och vad som återstår',
      blocks: [
        {
          caption: 'Risker för studenterna',
          head: ['Risk', 'Vad som görs', 'Vad som återstår', 'Er bedömning'],
          rows: [
            [
              'En lärare jämför summor före och efter ett svar',
              'Före stängningen finns bara en grov räknare, som ändras i ett fast mönster om 30 sekunder och ligger på ett slumpmässigt avstånd från det verkliga talet. Resultatet lämnas ut en gång; i en enkät med resultat i omgångar en gång för varje grupp',
              'Läraren ser vem som håller i en telefon',
              '[[assessment-15|sannolikhet, allvar]]',
            ],
            [
              'Små eller eniga grupper visar vad någon har sagt',
              'Inget visas under {k} svar, och när nästan alla är eniga visas bara ”minst”',
              'Man känner till grupperna i rummet; flera personer som lägger ihop sina egna svar får veta mer',
              '[[assessment-16|sannolikhet, allvar]]',
            ],
            [
              'Summor från flera kurser eller enkäter subtraheras',
              'Sammanställningar görs bara av publicerade grupper, från tre kurser eller fler',
              'Om en student slutar och alla andra svarar som förut säger två enkäter något om den studenten',
              '[[assessment-17|sannolikhet, allvar]]',
            ],
            [
              'Den som driver servern läser svar medan de kommer in',
              'Räknarna är förseglade och deras nycklar ligger i ett eget förråd; båda förstörs vid stängningen. Att läsa dem kräver en avsiktlig handling medan enkäten är öppen',
              'Den som har båda förråden, eller minnet i den server som körs, medan en enkät är öppen kan läsa med. Vilka som kan det: [[assessment-18|namn eller roller]]',
              '[[assessment-19|sannolikhet, allvar]]',
            ],
            [
              'Adresser och tidpunkter i loggar läggs bredvid räknarna',
              'Produkten för ingen logg över svar',
              'Loggar hos värdtjänst, proxy och nätverk: [[assessment-20|vad ni har stängt av]]',
              '[[assessment-21|sannolikhet, allvar]]',
            ],
            [
              'Någon svarar två gånger eller hittar på svar',
              'Tryckta koder, en för varje student, där det är viktigt',
              'Med en öppen länk hindras det inte, och studenterna får veta det',
              '[[assessment-22|sannolikhet, allvar]]',
            ],
            [
              'En student som mår dåligt berättar för en enkät i stället för en människa',
              'Kontaktuppgifter på varje sida, och en mening om att ingen läser svaren när de kommer in',
              'Kontaktuppgifterna måste stämma. Senast kontrollerade: {checked}',
              '[[assessment-23|sannolikhet, allvar]]',
            ],
            [
              'Ingenting ändras, och förtroendet går förlorat',
              'En påminnelse om att berätta för studenterna vad som har gjorts, före nästa enkät',
              'Personalen behöver tid för det: [[assessment-24|hur]]',
              '[[assessment-25|sannolikhet, allvar]]',
            ],
          ],
        },
        {
          text: 'Vad som inte har visats: ingen utomstående säkerhetsgranskning och inget penetrationstest av den här versionen har rapporterats till oss: [[assessment-26|lägg till era]]. Att nyckelförrådet hos edge-leverantören inte behåller någon historik över raderade nycklar är ett antagande som bara leverantören kan kontrollera.',
        },
      ],
    },
    {
      title: '7. Beslut',
      blocks: [
        {
          items: [
            'Åtgärder som återstår: [[assessment-27|vilka, vem, när]]',
            'Kvarvarande risk godtas av: [[assessment-28|namn, roll, datum]]',
            'Dataskyddsombudets råd: [[assessment-29|följt, eller varför inte]]',
          ],
        },
      ],
    },
  ],
  accessibilityStatement: [
    {
      title: 'Tillgänglighetsredogörelse för kursenkäten vid {name}',
      blocks: [
        {
          text: 'Redogörelsen gäller sidorna på {host}. De drivs av {name}. Vi vill att så många som möjligt ska kunna använda dem: med tangentbord eller skärmläsare, med vilken textstorlek som helst, i ljusa eller mörka färger, i telefonen och, för studenter, utan JavaScript.',
        },
      ],
    },
    {
      title: 'Hur tillgängliga sidorna är',
      blocks: [
        {
          text: 'Sidorna är byggda enligt Web Content Accessibility Guidelines 2.2, nivå AA, som omfattar det som EN 301 549 kräver av webbsidor.',
        },
        {
          text: 'Förenlighet med lagkraven: [[statement-1|helt, delvis eller inte förenlig, efter er egen granskning]].',
        },
        {
          items: [
            'Studenter kan svara, se kvittot och ta tillbaka svar utan JavaScript. Inget rör sig, och formuläret sätter ingen egen tidsgräns: det kan skickas in tills enkäten stänger.',
            'Diagram har en mening och en tabell som säger samma sak.',
            'Personalens sidor kräver JavaScript.',
          ],
        },
      ],
    },
    {
      title: 'Vad som inte är tillgängligt',
      blocks: [
        {
          text: 'Vi känner inte till någon del som brister. Någon del kan ändå brista, eftersom allt inte har prövats:',
        },
        {
          items: [
            'Har inte prövats av personer med NVDA och Firefox, VoiceOver och Safari eller TalkBack och Chrome.',
            'Har inte prövats av personer som använder röststyrning, kontakter eller skärmförstoring.',
            'Översättningarna är utkast och har inte lästs av modersmålstalare.',
            'I en lärplattform är ramen runt enkäten plattformens: [[statement-2|vad ni vet om den]].',
            'Innehåll som inte omfattas av lagen (2018:1937) om tillgänglighet till digital offentlig service: [[statement-3|inget, eller vilket]]. Oskäligt betungande anpassning åberopas inte.',
          ],
        },
      ],
    },
    {
      title: 'Andra sätt att delta',
      blocks: [
        {
          text: 'En enkät är frivillig. Den som inte kan använda sidorna kan vända sig till {support} för att få hjälp eller bli hörd på annat sätt: [[statement-4|till exempel ett samtal eller ett formulär på papper]].',
        },
      ],
    },
    {
      title: 'Hör av er',
      blocks: [
        {
          text: 'Om något inte fungerar för dig, eller om du behöver det i ett annat format, kontakta {support}. Vi svarar inom [[statement-5|antal dagar]].',
        },
        {
          text: 'Om du inte är nöjd med hur vi hanterar din synpunkt kan du i Sverige anmäla det till den myndighet som utövar tillsyn enligt lagen (2018:1937) om tillgänglighet till digital offentlig service. I ett annat land gäller landets egen lag. Vart man vänder sig: [[statement-6|myndighet och kontaktuppgifter]].',
        },
      ],
    },
    {
      title: 'Hur detta har testats',
      blocks: [
        {
          items: [
            'Med varje version körs automatiska kontroller med axe mot WCAG 2.2 A och AA på varje sida och i varje läge, i ljust och mörkt. Det görs också kontroller vid 320 pixlar, med 200 % text och med stora avstånd.',
            'Ett program går igenom en hel enkät, med inställning, öppning och stängning, enbart med tangentbord.',
            'Er egen granskning: [[statement-7|vem som prövade vad, med vilka verktyg, när]]',
          ],
        },
        {
          text: 'Upprättad [[statement-8|datum]], senast granskad [[statement-9|datum]].',
        },
      ],
    },
  ],
};
