/** Holds the words of mails to staff (H4.2), in French. */
import type { Spoken } from '../fill.ts';
import type * as english from './mail.ts';

export const { mailWords }: Spoken<typeof english> = {
  mailWords: {
    hello: 'Bonjour {name},',
    roles: {
      'institution-admin': 'administration',
      'programme-lead': 'responsable de formation',
      'course-lead': 'responsable du cours',
      'co-teacher': 'coenseignement',
      'student-representative': 'représentation étudiante',
    },
    signIn: {
      takes: 'Le lien vous connecte ici sous votre nom et vous donne ce rôle.',
      subject: 'Votre lien de connexion',
      text: 'Quelqu’un a demandé sur {place} un lien pour se connecter avec cette adresse : {institution}.',
      after:
        'Le lien fonctionne une fois, jusqu’à 15 minutes après la demande. Si ce n’était pas vous, ignorez ce message : personne n’entre sans le lien.',
      button: 'Me connecter',
    },
    confirm: {
      subject: 'Confirmez votre adresse',
      text: 'Quelqu’un a demandé sur {place} que cette adresse devienne celle de {name} : {institution}.',
      after:
        'Le lien fonctionne une fois, jusqu’à 15 minutes après la demande, dans un navigateur où vous avez une session ouverte. Si ce n’était pas vous, ignorez ce message : sans le lien rien ne change, et personne n’entre avec lui.',
      button: 'Confirmer l’adresse',
    },
    invitation: {
      asked: 'Le lien fonctionne une fois. Si vous ne l’avez pas demandé, ignorez ce message.',
      subject: '{by} vous invite à Mattering Pulse',
      text: '{by} vous invite à prendre ce rôle : {role}, {institution}.',
      textOf: '{by} vous invite à prendre ce rôle : {role}, « {of} », {institution}.',
      what: 'Mattering Pulse pose aux étudiants quelques questions anonymes sur ce qui compte pour eux, et montre à leurs enseignants ce qu’ils peuvent faire.',
      after:
        'Le lien fonctionne une fois, pendant sept jours. Si vous ne savez pas pourquoi vous le recevez, ignorez ce message.',
      button: 'Voir l’invitation',
    },
    opensToday: {
      subject: 'Votre enquête ouvre aujourd’hui : {course}',
      text: 'L’enquête prévue dans « {course} » ouvre aujourd’hui.',
      button: 'Aller au cours',
    },
    closesToday: {
      subject: 'Votre enquête se termine aujourd’hui : {course}',
      text: 'L’enquête dans « {course} » se termine aujourd’hui. D’ici là, les étudiants peuvent encore répondre.',
      button: 'Aller au cours',
    },
    news: {
      subject: 'Il y a du nouveau sur votre enquête : {course}',
      text: 'L’enquête dans « {course} » est terminée, et sa page dit ce qui en résulte.',
      button: 'Voir ce qui en résulte',
    },
    tellStudents: {
      subject: 'Informez vos étudiants : {course}',
      text: 'Dites aux étudiants de « {course} », au plus tard le {day}, ce qui résulte de l’enquête, même si c’est peu.',
      button: 'Informer les étudiants',
    },
    tellStudentsOverdue: {
      subject: 'Vos étudiants attendent encore : {course}',
      text: 'Les étudiants de « {course} » devaient savoir, au plus tard le {day}, ce qui résulte de l’enquête. Quelques phrases suffisent.',
      button: 'Informer les étudiants',
    },
    tellBeforeNext: {
      subject: 'Informez vos étudiants avant de les interroger à nouveau : {course}',
      text: 'La prochaine enquête de « {course} » s’ouvre d’elle-même demain, et les étudiants ne savent pas encore ce qui résulte de la dernière. Quelques phrases avant suffisent, même si c’est peu.',
      button: 'Informer les étudiants',
    },
    datesProposed: {
      subject: 'Des dates sont proposées pour votre cours : {course}',
      text: 'Quelqu’un propose des dates pour des enquêtes dans « {course} ». Vous décidez : les accepter, les déplacer ou les refuser.',
      button: 'Voir les dates',
    },
    rolesChanged: {
      subject: 'Vos rôles ont changé',
      text: 'Quelqu’un a changé vos rôles : {institution}. Votre compte montre lesquels vous avez maintenant.',
      button: 'Voir votre compte',
    },
    lastRole: {
      subject: 'Vous n’avez plus de rôle ici',
      text: 'Quelqu’un a retiré votre dernier rôle : {institution}. Vous ne pouvez plus vous connecter sur {place}.',
      after:
        'Votre adresse y a été supprimée, ainsi que vos autres moyens de connexion. C’est le dernier message que vous recevez. Si c’est une erreur, demandez une nouvelle invitation.',
    },
    why: 'Vous recevez ce message parce que vous faites partie du personnel : {institution}.',
    stop: 'Ne plus recevoir ce genre de message',
    stopPage: {
      title: 'Ne plus recevoir ce genre de message ?',
      text: {
        'opens-today': 'Vous ne recevrez plus de message le jour où une enquête ouvre.',
        'closes-today': 'Vous ne recevrez plus de message le jour où une enquête se termine.',
        news: 'Vous ne recevrez plus de message quand il y a du nouveau sur une enquête.',
        'tell-students': 'Vous ne recevrez plus de message qui vous rappelle d’informer les étudiants.',
        'dates-proposed': 'Vous ne recevrez plus de message quand quelqu’un propose des dates.',
        'roles-changed': 'Vous ne recevrez plus de message quand quelqu’un change vos rôles.',
      },
      button: 'Ne plus les envoyer',
      doneTitle: 'C’est fait',
      done: 'Vous ne recevrez plus ce genre de message. Sur « Mon compte », vous pouvez les réactiver.',
      deadTitle: 'Ce lien ne fonctionne pas',
      dead: 'Une partie s’est peut-être perdue. Sur « Mon compte », vous choisissez quels messages vous recevez.',
      account: 'Mon compte',
    },
  },
};
