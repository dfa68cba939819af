/** Holds the words of the page "New pulse", in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { newPulseWords, ownWords, signalWords, whyNotWords }: Spoken<typeof english> = {
  newPulseWords: {
    title: 'Nouvelle enquête',
    changeTitle: 'Modifier l’enquête prévue',
    duplicateOf: 'Remplie comme l’enquête {code}. Choisissez de nouvelles dates, et modifiez ce que vous voulez.',
    openedMeanwhile:
      'Cette enquête s’est ouverte et ne peut donc plus être modifiée. Vous pouvez la clore, ou reporter sa clôture.',
    meanwhile:
      'Entre-temps, quelqu’un d’autre a modifié cette enquête. Elle a maintenant le code {code}, s’ouvre le {opens} et se clôt le {closes}. Ce que vous avez saisi est toujours là : si vous l’enregistrez, cela remplace l’autre plan.',
    meanwhileByHand:
      'Entre-temps, quelqu’un d’autre a modifié cette enquête. Elle a maintenant le code {code}, est ouverte à la main et se clôt le {closes}. Ce que vous avez saisi est toujours là : si vous l’enregistrez, cela remplace l’autre plan.',
    meanwhileLink: 'Voir l’autre plan dans un nouvel onglet',
    keepsCode:
      'Seules les dates changent, l’enquête garde donc son code {code}. Les liens, affiches et papiers imprimés continuent de fonctionner.',
    losesCode:
      'Avec ces modifications, elle devient une nouvelle enquête avec un nouveau code. Les liens, codes QR, affiches et papiers imprimés avec {code} ne fonctionnent plus : on y lit que cette enquête a été retirée.',
    saveTimes: 'Enregistrer les nouvelles dates',
    replace: 'La remplacer par une enquête avec un nouveau code',
    questionsTitle: 'Questions',
    form: 'Quel formulaire ?',
    core: 'De base : six questions',
    coreHint: 'Deux sur chaque thème : compter pour les autres, avoir sa place, confiance.',
    standard: 'Standard : douze questions',
    standardHint: 'Les six de base, et six autres sur les trois mêmes thèmes.',
    modules: 'Ajouter des groupes de questions sur les obstacles que vous prévoyez',
    modulesChosen: 'Groupes de questions : {n} sur {most} choisis',
    modulesLegend: 'Quels groupes de questions ?',
    modulesHint: 'Deux au plus. Chacun interroge de plus près sur un obstacle.',
    moduleSize: { one: '{n} question', many: '{n} de questions', other: '{n} questions' },
    minGroup: 'Les résultats ne sont affichés que s’il y a au moins {n} réponses.',
    see: 'Les questions de « {name} »',
    count: '{n} questions sur {most}',
    minutes: { one: 'environ {n} minute', many: 'environ {n} de minutes', other: 'environ {n} minutes' },
    contextLegend: 'Le cours convient-il à différents groupes ?',
    context: 'Demander qui a le sentiment d’être parmi les rares personnes dans son cas',
    contextHint:
      'Une question, posée en dernier, répartit les résultats : « {question} » Les groupes de moins de {min} sont réunis.',
    peopleTitle: 'Qui peut répondre',
    eligibility: 'Qui est admis ?',
    open: 'Toute personne qui a le lien ou le code QR',
    openHint:
      'Rien à préparer. Ces chiffres comptent des réponses, pas des personnes : toute personne qui a le lien peut répondre, même deux fois, et quelqu’un qui envoie des réponses inventées pourrait retrouver les vraies.',
    codes: 'Codes imprimés, un par étudiant',
    codesHint:
      'Vous imprimez {n} papiers et chaque étudiant en tire un d’une pile. Chaque code fonctionne une fois. Nous enregistrons qu’il a été utilisé, pas ce qui a été répondu.',
    roster: 'Les étudiants du cours, depuis sa page sur la plateforme d’apprentissage',
    rosterHint:
      'Chaque étudiant peut répondre une fois. La plateforme dit qui étudie dans le cours, et nous ne gardons ni noms ni identifiants. Nous tamponnons un papier fermé et reconnaissons plus tard le tampon, pas le papier.',
    reserve: {
      one: 'Imprimer aussi un code',
      many: 'Imprimer aussi {n} de codes',
      other: 'Imprimer aussi {n} codes',
    },
    reserveHint:
      'Pour les étudiants dont le navigateur ne peut pas obtenir de tampon. Chaque code fonctionne une seule fois.',
    timesTitle: 'Quand',
    opening: 'Quand s’ouvre-t-elle ?',
    byHand: 'Quand je l’ouvre en cours',
    atTime: 'À une heure fixée',
    opensAt: 'Ouverture',
    closesAt: 'Clôture',
    presets: 'Bonnes semaines de {term}',
    preset: 'Semaine {week} : du {from} au {to}',
    courseClock: 'Heure locale de {zone}.',
    moment: '{when}.',
    momentHere: '{when}. Sur cet appareil : {here}.',
    resultsTitle: 'Résultats',
    mode: 'Quand les résultats sont-ils affichés ?',
    atClose: 'Une fois, à la fin',
    atCloseHint: 'Jusque-là, les réponses restent dans une boîte scellée.',
    waves: 'Par étapes',
    wavesHint:
      'Dès que deux groupes d’au moins {k} réponses sont arrivés, le plus ancien peut être affiché. Cela convient aux enquêtes qui durent plusieurs jours.',
    k: 'Plus petit groupe affiché',
    kHint:
      '{k} ou plus. Les étudiants voient ce nombre. Une fois promis, aucune enquête ultérieure de ce cours ne peut descendre en dessous.',
    protectionNow: {
      one: 'Protégé aussi si quelqu’un connaît {n} des réponses, comme la sienne.',
      many: 'Protégé aussi si quelqu’un connaît {n} des réponses.',
      other: 'Protégé aussi si quelqu’un connaît {n} des réponses.',
    },
    fullNow: 'Nombres exacts à partir de {full} réponses.',
    m: 'Combien de réponses quelqu’un peut-il connaître ?',
    mOne: 'Une : la sienne, ou une qu’on lui a dite',
    mOneHint: 'Même ainsi, on ne peut être certain de ce qu’une autre personne a répondu.',
    mTwo: 'Deux',
    mTwoHint:
      'Cela protège les étudiants même si deux d’entre eux se disent leurs réponses. Les groupes doivent compter au moins {k}, et l’on affiche un peu moins là où presque tout le monde est d’accord.',
    full: 'Nombres exacts seulement à partir de ce nombre de réponses',
    fullHint:
      'De {least} à {most}. En dessous, les résultats sont des fourchettes approximatives. Un nombre plus élevé protège mieux si vous interrogez à nouveau les mêmes étudiants et que quelqu’un est parti entre-temps.',
    grace: 'Minutes pour les formulaires déjà affichés',
    graceHint: 'De 0 à 10, à partir de la clôture. Les nouvelles visites sont refusées dès la clôture.',
    resultsLegend: 'Qui voit les résultats ?',
    results: 'Les étudiants voient aussi les résultats',
    resultsHint: 'Ils voient les mêmes totaux publiés que vous, sur la page à laquelle mène leur code.',
    suggested: 'Suggéré par ce qui est noté sur ce cours : {signals}. À vous de décider.',
    actsOn: 'Cette fonction s’occupe de ce qui apparaît : {role}.',
    told: 'Ce qui sera dit aux étudiants',
    tooSmall:
      'Il faut au moins {needs} étudiants qui puissent répondre, et ce cours en compte {size}. Dans un groupe plus petit, on pourrait deviner qui a dit quoi.',
    previewTitle: 'Tel qu’un étudiant le verra',
    preview: 'Afficher le formulaire',
    previewHide: 'Masquer le formulaire',
    previewLanguage: 'Dans quelle langue ?',
    previewFrame: 'Le formulaire de ce plan, tel qu’un étudiant le verrait. Il ne peut pas être envoyé d’ici.',
    previewHint: 'C’est le vrai formulaire. Rien n’est conservé, et il ne peut pas être envoyé d’ici.',
    previewLoading: 'Préparation du formulaire…',
    frozen:
      'Tout cela est fixé dès que l’enquête s’ouvre. Ensuite, seule la clôture peut être modifiée, et seulement reportée.',
    make: 'Créer l’enquête',
    makeWithCodes: 'Créer l’enquête et ses codes',
  },
  ownWords: {
    title: 'Vos propres questions',
    intro:
      'Vous pouvez en ajouter jusqu’à trois, auxquelles on répond de Jamais à Toujours. Elles sont affichées à part, signalées comme écrites par ce cours, et jamais additionnées à autre chose.',
    add: 'Ajouter une question à vous',
    one: 'Votre question {n}',
    text: 'La phrase à laquelle les étudiants répondent',
    textHint:
      'Quelque chose que l’équipe ou le cours a fait, et qui peut être vrai souvent ou rarement. Par exemple : L’équipe enseignante nous a laissé le temps de réfléchir.',
    left: '{n} caractères restants',
    words: { one: '{n} mot', many: '{n} de mots', other: '{n} mots' },
    wordsOf: '{words} ; le maximum est de {most}.',
    doer: 'Qui peut changer cela ?',
    doers: {
      staff: 'L’équipe',
      course: 'Le cours',
      'staff-and-peers': 'L’équipe et les étudiants ensemble',
    },
    language: 'Langue de la phrase',
    noLists: 'Nous n’avons pas de listes de mots dans cette langue, veuillez donc vérifier chaque point vous-même.',
    points: 'Veuillez confirmer',
    mustChange: 'À modifier',
    consider: 'À reconsidérer',
    fine: 'Aucun problème trouvé.',
    remove: 'Retirer la question {n}',
    removed: 'Une question a été retirée.',
    putBack: 'La remettre',
    says: {
      empty: 'Veuillez écrire la phrase, ou retirer cette question.',
      confirm: 'Veuillez confirmer chacun de ces points, ou retirer cette question.',
    },
  },
  signalWords: {
    retention: 'peu poursuivent',
    absence: 'absences',
    awards: 'écarts de notes',
    community: 'une faible communauté d’apprentissage',
    comments: 'commentaires sur l’isolement ou les préjugés',
  },
  whyNotWords: {
    smallClass: 'Jusqu’à {n} étudiants, seules les six questions de base sont posées.',
    tooMany: 'Cela ferait {n} questions ; le maximum est de {most}.',
    twoModules: 'Vous pouvez choisir deux groupes de questions au plus.',
    needsCodes: 'Cela demande des codes imprimés.',
    notEntered:
      'Demande un nombre d’étudiants dont une autre personne se porte garante. Demandez à une personne de l’administration qui n’enseigne pas dans ce cours de saisir sous « Formations » le nombre d’inscrits : au moins {needs}.',
    tooFewEnrolled:
      'Demande au moins {needs} étudiants inscrits ; l’administration en a saisi {n} sous « Formations ».',
    moreCodes:
      'Ce cours compte {size} étudiants dans ses paramètres, mais l’administration en a saisi {n} sous « Formations ». Tout code de plus pourrait être utilisé par qui le garde, les paramètres ne doivent donc pas en indiquer davantage.',
    contextNeeds: 'Demande {needs} étudiants qui puissent répondre ; ce cours en compte {size}.',
    tooManyCodes:
      'Une enquête peut avoir {most} codes imprimés au plus, un par étudiant. Choisissez le lien ouvert, ou corrigez la taille de la classe dans les paramètres du cours.',
    notWithWaves: 'Cela ne peut pas être combiné avec des résultats par étapes.',
    notWithContext: 'Cela ne peut pas être combiné avec la question qui répartit les résultats.',
    wavesNeedHours: 'Demande au moins {hours} heures entre l’ouverture et la clôture.',
    codesForWaves: 'Les résultats par étapes demandent des codes imprimés.',
    codesForContext: 'La question qui répartit les résultats demande des codes imprimés.',
    nobodyActs:
      'Votre établissement doit d’abord désigner qui agira. L’administration peut le faire sous « Établissement ».',
    threeOwn: 'Vous pouvez en ajouter trois au plus.',
    mustRest: 'Les étudiants de ce cours ont été interrogés il y a moins de 72 heures. Ouverture au plus tôt : {when}.',
  },
};
