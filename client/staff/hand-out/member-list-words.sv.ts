/** Holds what staff read where they limit a planned pulse to a list of students, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './member-list-words.ts';

export const { memberListWords }: Spoken<typeof english> = {
  memberListWords: {
    title: 'Bara studenter på en lista',
    lead: 'Utan lista kan alla som lärplattformen skickar som studenter på kursen svara en gång. Med en lista kan bara de som står på den göra det. Lista hela klassen: resultat från några utvalda studenter skulle berätta om just dem.',
    none: 'Det finns ingen lista nu.',
    listed: {
      one: '1 student står på listan. Vi sparar bara hashvärden, tills enkäten stänger.',
      other: '{n} studenter står på listan. Vi sparar bara hashvärden, tills enkäten stänger.',
    },
    besideCodes:
      'Den här enkäten har utskrivna koder också, så den tar ingen lista: den som har koderna och väljer listan skulle kunna ta reda på vad en enda student svarade. Planera den utan utskrivna koder om du behöver en lista.',
    notConnected:
      'Kursen är inte kopplad till någon lärplattform, så ingen kan säga vem som står på en lista. På kursens sida ser du hur du kopplar den.',
    platform: 'Från vilken plattform är studenterna?',
    platformHint: 'En lista gäller en plattform. Den som kommer från en annan skulle inte kunna svara.',
    which:
      'Id:na är de som plattformen skickar som ”sub” när en student öppnar aktiviteten. De är inte namn, studentnummer eller e-postadresser.',
    whichBy: [
      'Moodle: talet efter ”id=” i adressen till studentens profil.',
      'Canvas: studentens LTI-id, 36 tecken långt. Den som administrerar Canvas kan slå upp det.',
      'Brightspace, Blackboard och andra: fråga den som administrerar plattformen.',
    ],
    ids: 'Studenternas id:n',
    idsHint: 'Ett per rad. En student som står två gånger räknas en gång.',
    file: 'Eller läs dem från en fil',
    fileHint: 'En textfil eller CSV. Om den har flera kolumner står id:na under rubriken ”sub”.',
    fileTooLarge: 'Filen är större än {kb} kB. Spara bara kolumnen med id:n.',
    empty: 'Klistra in id:na, eller välj en fil.',
    columns: 'Det finns flera kolumner. Ge den med id:na rubriken ”sub”, eller klistra in bara den kolumnen.',
    quotes: 'Rad {row} har ett citattecken som aldrig stängs. Ta bort det och försök igen.',
    give: 'Använd listan',
    replace: 'Ersätt listan',
    again: 'Listan kan ändras tills enkäten öppnar. Om du ändrar mer än enkätens tider, lämna listan igen.',
    drop: 'Ta bort listan',
    dropTitle: 'Ta bort listan?',
    dropText: 'Då kan alla som lärplattformen skickar som studenter på kursen svara en gång.',
    dropYes: 'Ta bort den',
    dropNo: 'Behåll den',
  },
};
