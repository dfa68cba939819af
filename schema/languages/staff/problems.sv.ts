/** Holds the sentence of each problem for staff, in Swedish. */
import type { Spoken } from '../fill.ts';
import type * as english from './problems.ts';

export const { problemWords }: Spoken<typeof english> = {
  problemWords: {
    malformed: {
      title: 'Det gick inte att läsa',
      request: 'Begäran kunde inte läsas: {why}.',
      field: 'Rätta ”{field}”: {why}.',
    },
    'too-large': {
      title: 'För mycket skickades',
      most: 'Skicka högst {kb} kB åt gången.',
    },
    'wrong-type': {
      title: 'Här tas bara JSON emot',
      json: 'Skicka rubriken Content-Type: application/json.',
    },
    'wrong-origin': {
      title: 'Skickat från en annan webbplats',
      open: 'Öppna personalens sidor på {url} och försök igen där.',
    },
    'signed-out': {
      title: 'Du är inte inloggad',
      again: 'Logga in och försök igen. Ingenting har ändrats.',
    },
    'ticket-bad': {
      title: 'Ditt besök från lärplattformen är slut',
      again: 'Öppna det här igen från din kurs.',
    },
    'token-bad': {
      title: 'Denna nyckel fungerar inte',
      make: 'Den har avslutats, dess tid är över eller så har den som skapade den inte längre rollen för den. Personalen skapar en nyckel som läser på sidan ”Mitt konto”, och administratörer en som importerar på sidan ”Importera kurser”.',
    },
    'rows-refused': {
      title: 'Några rader kan inte importeras',
      correct: 'Ingenting importerades. Rätta raderna i listan och skicka filen igen.',
    },
    'wrong-course': {
      title: 'Det här är inte kursen som du kom från',
      own: 'Från en lärplattform når du bara den kursen. Logga in här för allt annat.',
    },
    'platform-inactive': {
      title: 'Den här lärplattformen är inte aktiv',
      ask: 'Fråga en administratör vid ditt lärosäte.',
    },
    'platform-exists': {
      title: 'Den här lärplattformen är redan registrerad',
      find: 'Ingenting ändrades. Leta efter den i listan på den här sidan.',
    },
    'platform-address': {
      title: 'Den här adressen kan inte användas',
      correct: 'Skriv en https-adress som alla på internet kan nå, utan namn eller lösenord i den.',
    },
    forbidden: {
      title: 'Du har inte tillgång till det här',
      ask: 'Om du behöver det, fråga den kursansvariga.',
    },
    'not-found': {
      title: 'Det finns inget här',
      check: 'Kontrollera adressen, eller gå till startsidan.',
    },
    'setup-link-spent': {
      title: 'Konfigurationslänken fungerar inte längre',
      print: 'Den har använts, eller så har en nyare skrivits ut. Skriv ut en ny med: npm run setup-link',
    },
    'set-up-already': {
      title: 'Servern är redan konfigurerad',
      load: 'Ladda om sidan: länken släpper in en administratör som redan finns, och skapar ingen ny.',
    },
    'passkey-refused': {
      title: 'Inloggningsnyckeln godtogs inte',
      again:
        'Försök igen. Om det inte hjälper kan den ha tagits bort här: logga in med en annan inloggningsnyckel eller med en länk.',
    },
    'too-many-passkeys': {
      title: 'Du har redan många inloggningsnycklar',
      remove: 'Ta först bort en som du inte längre använder.',
    },
    'too-many-tokens': {
      title: 'Du har redan många nycklar',
      end: 'Avsluta först en som ingenting längre använder.',
    },
    'last-way-in': {
      title: 'Det här är din sista väg in',
      add: 'Ingen annan kan skapa en länk åt dig just nu. Lägg först till ytterligare en inloggningsnyckel, eller bjud in en administratör till.',
    },
    'mail-off': {
      title: 'E-post är avstängd här',
      ask: 'Logga in med en inloggningsnyckel, eller be en administratör om en länk.',
    },
    'only-provider': {
      title: 'Här loggar du in bara genom ditt lärosäte',
      there: 'Välj knappen med namnet på lärosätets inloggning. Andra vägar är stängda.',
    },
    'provider-off': {
      title: 'Ingen inloggning genom ett lärosäte är inställd här',
      other: 'Logga in med en inloggningsnyckel eller en länk.',
    },
    'provider-down': {
      title: 'Lärosätets inloggning svarar inte',
      later:
        'Inget har ändrats. Försök igen om en minut, eller logga in på ett annat sätt. Administratörerna ser det också.',
    },
    'sign-in-link-spent': {
      title: 'Länken fungerar inte längre',
      make: 'Den har redan använts, eller så har den gått ut. Skapa en ny, eller be om en.',
    },
    conflict: {
      title: 'Någon annan har just ändrat detta',
      reload: 'Ladda om sidan för att se vad som har ändrats, och försök sedan igen.',
    },
    'changed-meanwhile': {
      title: 'Någon annan ändrade detta medan du skrev',
      compare: 'Det du har skrivit finns kvar. Jämför det med det som har sparats under tiden, och spara sedan igen.',
    },
    'course-archived': {
      title: 'Kursen är arkiverad',
      take: 'Ta ut den ur arkivet i dess inställningar, och skapa sedan enkäten.',
    },
    'no-platform': {
      title: 'Kursen är inte ansluten till någon lärplattform',
      connect:
        'Anslut den först från lärplattformen, eller låt studenterna svara med utskrivna koder eller via länken.',
    },
    'course-kept': {
      title: 'Kursen kan inte tas bort',
      'has-pulses': 'Den har en enkät. Kassera den om den inte har öppnat än; arkivera annars kursen.',
      rehearsing: 'En repetition av den pågår. Stäng den först.',
      'only-role':
        'Du har inte tillgång till något annat, så du skulle loggas ut för gott. Lägg till en annan kurs först.',
    },
    'pulse-open-already': {
      title: 'Kursen har redan en pågående enkät',
      close: 'Stäng först enkäten {code}, och vänta på resultaten.',
    },
    'pulse-too-soon': {
      title: 'För tidigt efter den förra enkäten',
      later:
        'Enkäten {code} ställde några av samma frågor mindre än 72 timmar tidigare. Öppna den här {time} eller senare.',
    },
    'runs-into-next': {
      title: 'För nära nästa enkät',
      earlier:
        'Enkäten {code} är planerad efter den här, och studenterna vilar 72 timmar däremellan. Låt den här stänga {time} eller tidigare, eller flytta den andra.',
    },
    'k-above-next': {
      title: 'Den minsta gruppen kan bara höjas',
      first:
        'Enkäten {code}, som öppnar senare, lovar grupper om minst {most}. Ändra den först, eller välj {most} eller mindre.',
    },
    'too-many-rehearsals': {
      title: 'För många repetitioner samtidigt',
      most: '{most} repetitioner av kursen pågår. Stäng en av dem på kursens sida; var och en avslutas också av sig själv.',
    },
    'reason-needed': {
      title: 'Detta kräver ett skäl',
      elsewhere: 'Det som talar emot står på enkätens sida. Öppna den där, på din egen enhet.',
      write: 'Om du ändå vill gå vidare, skriv varför: ditt skäl sparas i granskningsloggen.',
    },
    'nobody-acts': {
      title: 'Ingen är utsedd att agera på detta',
      name: 'Frågeuppsättningen ”Bias och rättvisa” är för lärosäten som har utsett någon som agerar på svaren. Be en administratör ange rollen under ”Lärosäte”, eller utelämna frågeuppsättningen.',
    },
    'last-of-role': {
      title: 'Ingen annan har den här rollen',
      course: 'En kurs behöver en kursansvarig. Lämna först över den till någon i lärarlaget.',
      institution: 'Någon måste administrera lärosätet. Bjud först in en annan administratör.',
    },
    'k-lowered': {
      title: 'Den minsta gruppen kan bara höjas',
      institution: 'Den är {least} nu. Välj {least} eller mer.',
      course: 'Kursens studenter har lovats grupper om minst {least}. Välj {least} eller mer.',
    },
    'too-many-questions': {
      title: 'För många frågor',
      most: 'Det blir {questions} frågor, och högst {most} är tillåtna. Utelämna en frågeuppsättning eller en egen fråga, eller utgå från grundformuläret.',
    },
    'custom-item': {
      title: 'En egen fråga kan inte ställas så här',
      one: 'Din fråga {n} bryter mot en av reglerna för sådana frågor.',
      all: 'De är för många.',
    },
    'not-allowed': {
      title: 'De här valen går inte att kombinera',
      'waves need codes or roster':
        'Resultat i omgångar kräver utskrivna koder: med en öppen länk skulle påhittade svar kunna avslöja riktiga.',
      'a breakdown needs codes or roster':
        'En fråga som delar upp resultaten kräver utskrivna koder: med en öppen länk skulle påhittade svar kunna avslöja riktiga.',
      'waves allow no breakdown': 'Välj antingen resultat i omgångar eller bakgrundsfrågan.',
      'too few eligible': 'För få studenter kan svara för den här minsta gruppen.',
      'too many codes':
        'En enkät kan ha högst {most} utskrivna koder, en för varje student. Välj den öppna länken, eller rätta kursens storlek.',
    },
    'class-too-small': {
      title: 'Gruppen är för liten för siffror',
      numbers:
        'Med {size} studenter kan en enkät inte hålla någon anonym; minst {needs} behövs. Prata med gruppen i stället.',
      questionTitle: 'Gruppen är för liten för den här frågan',
      'context question': 'Bakgrundsfrågan kräver minst {needs} studenter, och kursen har {size}. Utelämna den.',
      'more than the core':
        'I en grupp på {size} kan studenterna bara få de sex grundfrågorna: med färre än {needs} studenter hjälper varje ytterligare svar till att skilja personer åt.',
    },
    'not-vouched': {
      title: 'Kursens resultat kan inte delas upp',
      'nobody has entered it':
        'En fråga som delar upp resultaten kräver ett antal studenter som någon annan står för. Be en administratör som inte undervisar på kursen att under ”Program” ange hur många som är registrerade. Minst {needs} behövs.',
      'too few are enrolled':
        'En fråga som delar upp resultaten kräver minst {needs} registrerade studenter, och en administratör har angett {enrolled}. Utelämna frågan, eller be personen rätta antalet under ”Program”.',
      'more codes than students':
        'Det skulle skrivas ut {size} koder för {enrolled} registrerade studenter, och den som har de övriga skulle kunna svara med dem. Ange högst {enrolled} studenter i kursens inställningar, eller be en administratör rätta antalet under ”Program”.',
    },
    'own-course': {
      title: 'Du undervisar eller har undervisat på kursen',
      ask: 'Hur många studenter som är registrerade måste anges av en administratör som inte hör till kursens lärare. Fråga en annan administratör.',
      represent:
        'En studentrepresentant talar för studenterna och kan därför inte vara någon som undervisar på kursen. Den som bjöd in dig kan bjuda in en student.',
    },
    'told-already': {
      title: 'Studenterna har redan fått veta det',
      correct:
        'Studenterna har fått veta detta, så det går inte att säga något bredvid längre. Tala direkt med kursens lärare.',
    },
    'pulses-too-close': {
      title: 'Två kursers enkäter ligger för nära varandra',
      wait: 'En och samma person skulle då undervisa på två kurser som ställer några av samma frågor inom 72 timmar. Vänta tills båda enkäterna är över, eller välj någon annan.',
    },
    'wall-code-spent': {
      title: 'Koden fungerar inte',
      make: 'En kod fungerar en gång, i tio minuter. Kontrollera den, eller skapa en ny på telefonen.',
    },
    'wall-ended': {
      title: 'Väggen är avslutad',
      make: 'Den här datorn får inte visa enkäten, eller får det inte längre. Skapa en ny kod på telefonen och skriv in den här.',
    },
    unfit: {
      title: 'Något behöver rättas',
    },
    'wrong-state': {
      title: 'Enkäten är inte i rätt läge för detta',
      nowhere: 'Den tar inte emot några svar än. Öppna den först.',
      closed: 'Den har stängt och kan inte öppnas igen. Starta en ny enkät.',
      discarded: 'Den kasserades innan den öppnade. Skapa en ny enkät.',
      'opened-already': 'Den har öppnat och kan därför inte längre ändras eller kasseras. Du kan stänga den.',
      'not-open': 'Den är inte öppen nu. Ladda om sidan för att se hur det står till.',
      'still-open': 'Den är fortfarande öppen. Stäng den först; sedan börjar tiden för formulär på skärmar.',
      'past-closing': 'Dess stängningstid har passerat. Starta en ny enkät.',
      'no-sheet': 'Dess koder har inte skrivits ut. Skriv ut nya koder och öppna den sedan.',
      'no-codes-here': 'Den har inga utskrivna koder: alla som har länken kan svara.',
      'too-many-sheets':
        'Nya koder har skapats fem gånger, vilket är gränsen. Använd det senaste arket; skapa annars en ny enkät när den här är över.',
      'open-already': 'Den har öppnat, och några koder kan ha använts. De kan inte längre ersättas.',
      'no-roster':
        'Den är för alla som har länken eller en utskriven kod, så den tar inte emot någon lista över studenter.',
      'list-frozen': 'Den har öppnat, så listan över studenter kan inte längre ändras.',
    },
    'wrong-time': {
      title: 'Den tiden är inte möjlig',
      'opens-in-the-past': 'Öppningstiden har passerat. Välj en senare, eller öppna enkäten för hand.',
      'opens-too-late': 'Öppningen får inte vara senare än {time}.',
      'closes-in-the-past': 'Stängningstiden har passerat. Välj en senare.',
      'closes-before-opening': 'Stängningstiden måste komma efter öppningen: {time}.',
      'closes-too-late': 'Stängningstiden får inte vara senare än {time}.',
      'too-short-for-waves': 'Resultat i omgångar kräver minst {hours} timmar mellan öppning och stängning.',
      'not-later': 'En stängningstid kan bara flyttas till en senare tid.',
    },
    'not-published': {
      title: 'Det finns inga resultat än',
      later: 'Resultaten av enkäten {code} visas när den har stängt.',
    },
    'results-deleted': {
      title: 'De här resultaten sparas inte längre',
      limit:
        'Ert lärosäte sparar resultat i ett begränsat antal år. Resultaten av enkäten {code} hade passerat gränsen och raderades, tillsammans med det som planerades och berättades för studenterna efter dem.',
    },
    'results-lost': {
      title: 'Enkätens resultat har gått förlorade',
      backup:
        'Enkäten {code} är slut, men servern har inga resultat av den. Det händer när den har återställts från en säkerhetskopia som är äldre än enkätens slut. De kan inte återskapas. Du kan skapa en ny enkät.',
    },
    'too-fast': {
      title: 'För många ändringar på en gång',
      wait: 'Ingenting har ändrats. Du har ändrat mer på kort tid än en person brukar göra. Försök igen om {seconds} s.',
    },
    busy: {
      title: 'Servern är upptagen',
      wait: 'Försök igen om {seconds} s.',
    },
    retry: {
      title: 'Det fungerade inte just nu',
      again: 'Inget har gått förlorat. Försök igen om en stund.',
    },
    defect: {
      title: 'Något gick fel hos oss',
      tell: 'Försök igen. Om problemet kvarstår, lämna numret {id} till den som driver servern.',
    },
  },
};
