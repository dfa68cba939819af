/** Holds the sentences that say what is wrong with a planned act, with "You said, we did" or with exam weeks, in Swedish. */
import type { Spoken } from '../fill.ts';
import type * as english from './unfit.ts';

export const { unfitWords }: Spoken<typeof english> = {
  unfitWords: {
    actTitle: 'Ge åtgärden ett namn, så att andra vet vad som menas.',
    owner: 'Välj vem som gör det: läraren, den kursansvariga, programmet eller lärosätet.',
    studentsOwnNothing:
      'Studenter ansvarar aldrig för en åtgärd: välj en roll i personalen som gör det, eller som den lämnas vidare till.',
    dueDay: 'Välj vilken dag det senast ska vara gjort.',
    duePast: 'Den dagen har passerat. Välj en senare.',
    dueTooFar: 'Välj en dag inom ett år.',
    doneDay: 'Ange vilken dag det gjordes.',
    doneInFuture: 'Den dagen har inte kommit än. Markera åtgärden som gjord när den är det.',
    beforeClosing: 'Den dagen är före enkätens stängning. Välj en senare.',
    passedTo: 'Ange vilken roll den lämnas vidare till, till exempel: schemaansvarig.',
    nothingPromised: 'Skriv vad ni gör nu, eller längre ned vad ni inte kan göra och varför.',
    why: 'Skriv varför det inte går.',
    cannot: 'Skriv vad det är ni inte kan göra.',
    promise: 'Skriv vad ni gör.',
    promiseDay: 'Ange senast vilken dag: ett löfte utan datum är inget löfte.',
    notInResults: 'Välj en fråga som den här enkäten har publicerat något om.',
    externalIdTaken: 'En annan kurs har redan detta id. Varje kurs har sitt eget.',
    examsOutside: 'Tentamensveckor ligger inom terminen: {from} till {to}.',
    idMissing: 'Rad {row} har inget id. Fyll i det, eller ta bort raden.',
    idTooLong: 'Id:t på rad {row} är längre än de {most} tecken som en plattform får skicka.',
    idUnreadable:
      'Rad {row} innehåller tecken som inget id kan ha. Spara listan som ren text eller som CSV i UTF-8 och försök igen.',
    listTooShort:
      'Studenter på listan: {n}. Det behövs minst {least}, eftersom resultat visas först vid {k} och några studenter inte kommer att svara.',
    listTooLong:
      'Studenter på listan: {n}. Den här enkäten är för {most}. Korta listan, eller ändra antalet studenter i kursens inställningar och planera enkäten på nytt.',
    listTooLarge:
      'Studenter på listan: {n}. En lista tar högst {most}. Utan lista kan alla som er lärplattform skickar som studenter på kursen svara en gång.',
    listBesideCodes:
      'Den här enkäten har utskrivna koder också, så den tar ingen lista: den som har koderna och väljer listan skulle kunna ta reda på vad en enda student svarade. Planera den utan utskrivna koder om du behöver en lista.',
    notConnected: 'Kursen är inte kopplad till den här lärplattformen nu. Välj en annan, eller ladda om sidan.',
  },
};
