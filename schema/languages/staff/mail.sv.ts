/** Holds the words of mails to staff (H4.2), in Swedish. */
import type { Spoken } from '../fill.ts';
import type * as english from './mail.ts';

export const { mailWords }: Spoken<typeof english> = {
  mailWords: {
    hello: 'Hej {name}!',
    roles: {
      'institution-admin': 'administratör',
      'programme-lead': 'programansvarig',
      'course-lead': 'kursansvarig',
      'co-teacher': 'medlärare',
      'student-representative': 'studentrepresentant',
    },
    signIn: {
      takes: 'Länken loggar in dig som den du är här och ger dig rollen.',
      subject: 'Din länk för att logga in',
      text: 'Någon har på {place} bett om en länk för att logga in med den här adressen, vid {institution}.',
      after:
        'Länken fungerar en gång, inom 15 minuter från att den begärdes. Om det inte var du kan du strunta i mejlet: ingen kommer in utan länken.',
      button: 'Logga in',
    },
    confirm: {
      subject: 'Bekräfta din adress',
      text: 'Någon har på {place} bett om att det här ska bli adressen för {name} vid {institution}.',
      after:
        'Länken fungerar en gång, inom 15 minuter från att den begärdes, i en webbläsare där du är inloggad. Om det inte var du kan du strunta i mejlet: utan länken ändras inget, och ingen kommer in med den.',
      button: 'Bekräfta adressen',
    },
    invitation: {
      asked: 'Länken fungerar en gång. Om du inte bad om den kan du strunta i mejlet.',
      subject: '{by} bjuder in dig till Mattering Pulse',
      text: '{by} bjuder in dig till rollen {role} vid {institution}.',
      textOf: '{by} bjuder in dig till rollen {role} för ”{of}” vid {institution}.',
      what: 'Mattering Pulse ställer några anonyma frågor till studenterna om vad som betyder något för dem, och visar deras lärare vad de kan göra åt det.',
      after: 'Länken fungerar en gång, inom sju dagar. Om du inte vet varför du får den kan du strunta i mejlet.',
      button: 'Se inbjudan',
    },
    opensToday: {
      subject: 'Din enkät öppnar i dag: {course}',
      text: 'Den planerade enkäten i ”{course}” öppnar i dag.',
      button: 'Till kursen',
    },
    closesToday: {
      subject: 'Din enkät stänger i dag: {course}',
      text: 'Enkäten i ”{course}” stänger i dag. Fram till dess kan studenterna fortfarande svara.',
      button: 'Till kursen',
    },
    news: {
      subject: 'Det finns nytt om din enkät: {course}',
      text: 'Enkäten i ”{course}” har stängt, och dess sida säger vad den ledde till.',
      button: 'Se vad den ledde till',
    },
    tellStudents: {
      subject: 'Berätta för dina studenter: {course}',
      text: 'Berätta senast {day} för studenterna i ”{course}” vad enkäten ledde till, även om det är lite.',
      button: 'Berätta för studenterna',
    },
    tellStudentsOverdue: {
      subject: 'Dina studenter väntar fortfarande: {course}',
      text: 'Studenterna i ”{course}” skulle senast {day} få höra vad enkäten ledde till. Några meningar räcker.',
      button: 'Berätta för studenterna',
    },
    tellBeforeNext: {
      subject: 'Berätta för studenterna innan de får frågor igen: {course}',
      text: 'Nästa enkät i ”{course}” öppnar av sig själv i morgon, och studenterna har inte fått höra vad den förra ledde till. Några meningar innan dess räcker, även om det inte blev mycket.',
      button: 'Berätta för studenterna',
    },
    datesProposed: {
      subject: 'Datum föreslås för din kurs: {course}',
      text: 'Någon föreslår datum för enkäter i ”{course}”. Du bestämmer: godta dem, flytta dem eller tacka nej.',
      button: 'Se datumen',
    },
    rolesChanged: {
      subject: 'Dina roller har ändrats',
      text: 'Någon har ändrat dina roller vid {institution}. Ditt konto visar vilka du har nu.',
      button: 'Se ditt konto',
    },
    lastRole: {
      subject: 'Du har ingen roll här längre',
      text: 'Någon har tagit bort din sista roll vid {institution}, så du kan inte längre logga in på {place}.',
      after:
        'Din adress har raderats där, liksom dina andra sätt att logga in. Det här är det sista mejlet till dig. Om det är ett misstag, be om en ny inbjudan.',
    },
    why: 'Du får det här mejlet eftersom du hör till personalen vid {institution}.',
    stop: 'Sluta skicka sådana mejl',
    stopPage: {
      title: 'Sluta skicka sådana mejl?',
      text: {
        'opens-today': 'Du får inga fler mejl den dag då en enkät öppnar.',
        'closes-today': 'Du får inga fler mejl den dag då en enkät stänger.',
        news: 'Du får inga fler mejl när det finns nytt om en enkät.',
        'tell-students': 'Du får inga fler mejl som påminner dig om att berätta för studenterna.',
        'dates-proposed': 'Du får inga fler mejl när någon föreslår datum.',
        'roles-changed': 'Du får inga fler mejl när någon ändrar dina roller.',
      },
      button: 'Sluta skicka dem',
      doneTitle: 'Klart',
      done: 'Du får inga fler sådana mejl. På ”Mitt konto” kan du slå på dem igen.',
      deadTitle: 'Den här länken fungerar inte',
      dead: 'En del av den kan ha gått förlorad. På ”Mitt konto” väljer du vilka mejl du får.',
      account: 'Mitt konto',
    },
  },
};
