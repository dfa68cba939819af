/** Holds the words of the page "Learning platforms", in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const {
  byHandWords,
  deploymentWords,
  platformSettingsWords,
  platformWords,
  registrationWords,
  sentWords,
}: Spoken<typeof english> = {
  byHandWords: {
    title: 'Saisir une plateforme à la main',
    about: 'Pour Blackboard, et partout où l’enregistrement ne fonctionne pas.',
    oursTitle: 'Ce que demande la plateforme',
    ours: 'Collez-y ces adresses.',
    login: 'Adresse de connexion (initiation OpenID Connect)',
    redirect: 'Adresse de redirection',
    target: 'Adresse de l’activité (lien cible)',
    keys: 'Adresse de nos clés publiques (JWKS)',
    canvas: 'Pour Canvas : adresse de la configuration (JSON)',
    formTitle: 'Saisissez ce que vous donne la plateforme',
    iss: 'Émetteur (identifiant de la plateforme)',
    issHint: 'Exactement comme la plateforme l’écrit, par exemple https://lms.example.org.',
    clientId: 'Identifiant client',
    authUrl: 'Adresse de connexion (requête d’authentification)',
    jwksUrl: 'Adresse des clés publiques de la plateforme (JWKS)',
    origins: 'Sites de la plateforme',
    deployments: 'Installations (identifiants de déploiement)',
    deploymentsHint:
      'Une par ligne. Vous pouvez laisser vide : une installation apparaît plus haut quand quelqu’un ouvre l’activité.',
    product: 'Nom de la plateforme',
    productHint: 'Pour cette liste et pour le journal d’audit, par exemple « Blackboard ». Vous pouvez laisser vide.',
    notAnAddress: 'Saisissez une adresse entière, par exemple https://lms.example.org/auth.',
    enter: 'Saisir la plateforme',
  },
  deploymentWords: {
    title: 'Installations',
    none: 'Aucune n’est encore connue. Chacune apparaît ici quand quelqu’un ouvre l’activité depuis elle pour la première fois, et attend que vous l’activiez.',
    waiting: 'Quelqu’un a ouvert l’activité depuis une installation en attente. Activez-la si vous la connaissez.',
    activate: 'Activer',
    disable: 'Désactiver',
  },
  platformSettingsWords: {
    title: 'Sites et rôles',
    origins: 'Sites de {name}',
    originsHint:
      'Ils peuvent afficher nos pages dans un cadre, et les enseignants y sont renvoyés quand ils ajoutent un lien. Écrivez-en un par ligne, comme https://lms.example.org ou https://*.example.org.',
    originsEmpty: 'Indiquez au moins un site de la plateforme.',
    everywhere: '« {entry} » serait tout le web. Indiquez les sites de cette plateforme.',
    taIsStaff: 'Les assistants peuvent faire ce que peut un co-enseignant',
    taIsStaffHint: 'Sinon, l’activité n’ouvre rien pour eux.',
    allowNoSub: 'Accepter les ouvertures qui ne disent pas quel utilisateur est venu',
    allowNoSubHint:
      'Peu de plateformes en ont besoin. Leurs étudiants ne peuvent pas répondre aux enquêtes où chaque étudiant du cours répond une fois.',
    yes: 'Oui',
    notSo: 'Non',
    save: 'Enregistrer',
    saved: 'Enregistré.',
  },
  platformWords: {
    title: 'Plateformes d’apprentissage',
    lead: 'Reliez le site où se trouvent vos cours, comme Moodle, Canvas, Brightspace ou Blackboard. Enseignants et étudiants ouvrent alors les enquêtes depuis leur cours là-bas, sans compte ici.',
    listTitle: 'Plateformes reliées',
    none: 'Aucune plateforme n’est encore reliée.',
    status: {
      pending: 'En attente',
      active: 'Active',
      disabled: 'Désactivée',
    },
    active: 'Enseignants et étudiants peuvent ouvrir des enquêtes depuis elle.',
    pending: 'Rien ne s’ouvre depuis elle tant que vous ne l’activez pas.',
    disabled: 'Rien ne s’ouvre depuis elle, et les personnes venues de là n’ont plus accès.',
    iss: 'Adresse',
    clientId: 'Identifiant client',
    activate: 'Activer',
    disable: 'Désactiver',
    disableTitle: 'Désactiver {name} ?',
    disableText:
      'Rien ne s’ouvre plus depuis elle, et les enseignants venus de là perdent aussitôt leur accès. Les enquêtes, les réponses et les résultats restent. Vous pourrez l’activer de nouveau.',
    disableYes: 'La désactiver',
    no: 'Annuler',
  },
  registrationWords: {
    title: 'Laisser une plateforme s’enregistrer elle-même',
    about: 'Moodle, Canvas et Brightspace le proposent, et c’est le plus court.',
    steps: [
      'Créez une adresse ici.',
      'Collez-la dans la plateforme, là où elle demande l’adresse d’enregistrement d’un outil.',
      'Lisez la page qui s’ouvre, et appuyez sur « L’enregistrer ».',
      'Activez l’outil dans la plateforme, et la plateforme sur cette page.',
    ],
    make: 'Créer une adresse d’enregistrement',
    made: 'L’adresse d’enregistrement',
    once: 'Elle est affichée une fois et sert une fois, jusqu’au {when}. La prochaine que quelqu’un crée prendra sa place.',
  },
  sentWords: {
    title: 'Ce qu’elle envoie, et ce qui n’est jamais gardé',
    sends:
      'Quand des enseignants ouvrent l’activité, la plateforme envoie : {kinds}. Rien de cela n’est gardé ni affiché. Vous pouvez le désactiver dans la plateforme.',
    nothing:
      'Quand des enseignants ont ouvert l’activité, la plateforme n’a envoyé ni noms, ni adresses électroniques, ni photos, ni numéros de personnes, ni noms d’utilisateur. Elle envoie toujours un identifiant d’utilisateur.',
    kept: 'Nous ne regardons pas cela quand des étudiants viennent. Ce que nous gardons, ce sont la plateforme, ses installations et les cours que des enseignants relient. Nous ne gardons jamais un nom, une adresse électronique, une photo, un identifiant d’utilisateur, un numéro d’étudiant, un rôle, ni le moment où quelqu’un est venu. Là où chaque étudiant peut répondre une fois, une empreinte de son identifiant est gardée jusqu’à la clôture.',
    forget: 'Oublier ce qui a été vu, et regarder de nouveau',
    kinds: {
      names: 'noms',
      email: 'adresses électroniques',
      picture: 'photos',
      number: 'numéros d’étudiant ou de personnel',
      username: 'noms d’utilisateur',
    },
  },
};
