/** Holds the words of the page "People" about everyone on the staff and about courses without a lead, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './office-words.ts';

export const { everyoneWords, officeWords }: Spoken<typeof english> = {
  everyoneWords: {
    title: 'Tout le personnel',
    search: 'Rechercher une personne par nom ou adresse',
    role: 'Rôle',
    everyRole: 'Tous les rôles',
    used: 'dernière venue le {day}',
    unused: 'n’est pas encore venu·e',
    nobody: 'Personne n’a été trouvé.',
    find: 'Chercher',
    found: 'Personnes trouvées : {n}.',
    foundMore: 'Les {n} premières personnes. D’autres suivent.',
    more: 'Afficher plus de personnes',
    access: {
      'signed-in': 'connecté·e',
      passkey: 'peut se connecter avec une clé d’accès',
      provider: 'peut se connecter par l’établissement',
      mail: 'peut se connecter par courriel',
      link: 'a un lien encore valable',
      out: 'ne peut pas se connecter pour le moment',
    },
    noRole: 'Aucun rôle',
    roleOf: '{role} : {of}',
    moreRoles: 'autres rôles : {n}',
    signOut: 'Déconnecter',
    signOutTitle: 'Déconnecter {name} partout ?',
    signOutText:
      '{name} est aussitôt déconnecté·e dans tous les navigateurs. Tous les moyens de connexion prennent fin : clés d’accès, liens non utilisés, adresse électronique et compte de l’établissement. L’adresse d’agenda et les invitations de {name} aussi. Les rôles restent : pour revenir, {name} a besoin d’un nouveau lien, que vous pouvez créer ici.',
    signOutYes: 'Déconnecter',
    signedOut: '{name} est déconnecté·e partout.',
    link: 'Nouveau lien',
    linkTitle: 'Créer un nouveau lien pour {name} ?',
    linkText:
      'Il connecte {name} une fois, dans les sept jours : la même personne, avec les mêmes cours. Un lien précédent cesse de fonctionner. Envoyez-le uniquement à {name}.',
    linkYes: 'Créer le lien',
    linkMade: 'Un lien pour {name}',
    linkOnce:
      'Il est affiché une fois et fonctionne une fois, pendant sept jours. La première personne qui l’ouvre est connectée sous le nom {name}.',
    remove: 'Retirer',
    removeTitle: 'Retirer {name} ?',
    removeText:
      '{name} perd aussitôt tous ses rôles et tous ses accès : sessions, clés d’accès, liens et adresse d’agenda. Le nom et l’adresse e-mail sont supprimés, avec les invitations, les e-mails en attente et ce que {name} a dit au titre de représentant·e des étudiants. Le journal dira « ancien membre du personnel » avec un numéro.',
    removeNoCourse: 'Aucun cours ne perd son unique responsable.',
    removeCourses:
      'Personne d’autre n’est responsable de {courses} : vous les trouverez ensuite sous « Cours dont personne ne peut être responsable », où vous pouvez désigner quelqu’un.',
    removeStays:
      'Les enquêtes, les résultats publiés, les actions avec leur rôle et ce qui a été dit aux étudiants restent. De même les noms dans des textes que quelqu’un a écrits et, sans nom, les cours que cette personne a donnés. C’est irréversible.',
    removeYes: 'Retirer cette personne',
    removed: '{name} a été retiré·e.',
    no: 'Annuler',
  },
  officeWords: {
    title: 'Personnes et rôles',
    lead: 'L’administration voit les paramètres, les personnes et le journal d’audit, mais aucun résultat. Les responsables de formation voient les résultats réunis de leur formation. Chaque responsable de cours gère les personnes de son propre cours.',
    admins: 'Administration',
    onlyYou:
      'Vous êtes seul·e dans l’administration. Si vous perdez l’accès, seule la personne qui gère ce serveur peut y mettre quelqu’un d’autre.',
    leads: 'Responsables de formation',
    noLeads:
      'Personne n’est encore responsable d’une formation. Les responsables sont invités sur la page de leur formation.',
    inviteAdmin: 'Inviter quelqu’un dans l’administration',
    strandedTitle: 'Cours dont personne ne peut être responsable',
    stranded:
      'Plus aucune des personnes responsables de ces cours ne peut se connecter. Vous pouvez désigner une nouvelle personne pour chacun ; c’est inscrit au journal d’audit. Cela ne vous permet pas de voir les cours.',
    strandedLeads: 'Responsable : {names}',
    strandedNobody: 'La personne qui en était responsable a été retirée',
    strandedMore: 'Il y a encore {n} cours dans ce cas. Ils apparaîtront ici dès que ceux-ci auront un responsable.',
    newLead: 'Nouvelle personne responsable de {course}',
    choose: 'Choisissez une personne',
    appointHint:
      'Désormais, cette personne voit les résultats, gère les enquêtes et peut inviter d’autres personnes. Celle qui en était responsable reste dans l’équipe, en coenseignement.',
    appoint: 'Désigner comme responsable',
    nobodyLeft:
      'Il n’y a personne à choisir. La nouvelle personne responsable doit faire partie du personnel, pouvoir se connecter et ne pas être de l’administration. Une personne responsable d’un autre cours peut d’abord l’y inviter.',
  },
};
