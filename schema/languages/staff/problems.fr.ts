/** Holds the sentence of each problem for staff, in French. */
import type { Spoken } from '../fill.ts';
import type * as english from './problems.ts';

export const { problemWords }: Spoken<typeof english> = {
  problemWords: {
    malformed: {
      title: 'Illisible',
      request: 'La demande n’a pas pu être lue : {why}.',
      field: 'Veuillez corriger « {field} » : {why}.',
    },
    'too-large': {
      title: 'Trop de données envoyées',
      most: 'Envoyez {kb} Ko au plus à la fois.',
    },
    'wrong-type': {
      title: 'Seul le JSON est accepté ici',
      json: 'Envoyez l’en-tête Content-Type: application/json.',
    },
    'wrong-origin': {
      title: 'Envoyé depuis un autre site',
      open: 'Ouvrez les pages du personnel à l’adresse {url} et réessayez.',
    },
    'signed-out': {
      title: 'Vous n’êtes pas connecté·e',
      again: 'Connectez-vous et réessayez. Rien n’a été modifié.',
    },
    'ticket-bad': {
      title: 'Votre visite depuis la plateforme d’apprentissage est terminée',
      again: 'Rouvrez ceci depuis votre cours.',
    },
    'token-bad': {
      title: 'Ce jeton ne fonctionne pas',
      make: 'Il a été révoqué, son délai est passé, ou la personne qui l’a créé n’a plus le rôle nécessaire. Le personnel crée un jeton de lecture sur la page « Mon compte », et les administrateurs un jeton d’import sur la page « Importer des cours ».',
    },
    'rows-refused': {
      title: 'Certaines lignes ne peuvent pas être importées',
      correct: 'Rien n’a été importé. Corrigez les lignes indiquées et envoyez de nouveau le fichier.',
    },
    'wrong-course': {
      title: 'Ce n’est pas le cours depuis lequel vous êtes venu',
      own: 'Depuis une plateforme d’apprentissage, vous n’accédez qu’à ce cours. Pour tout le reste, connectez-vous ici.',
    },
    'platform-inactive': {
      title: 'Cette plateforme d’apprentissage n’est pas active',
      ask: 'Adressez-vous à l’administration de votre établissement.',
    },
    'platform-exists': {
      title: 'Cette plateforme d’apprentissage est déjà enregistrée',
      find: 'Rien n’a été modifié. Cherchez-la dans la liste de cette page.',
    },
    'platform-address': {
      title: 'Cette adresse ne peut pas être utilisée',
      correct: 'Saisissez une adresse https que tout le monde peut atteindre sur internet, sans nom ni mot de passe.',
    },
    forbidden: {
      title: 'Vous n’y avez pas accès',
      ask: 'Si vous en avez besoin, demandez à la personne responsable du cours.',
    },
    'not-found': {
      title: 'Il n’y a rien ici',
      check: 'Vérifiez l’adresse, ou allez à la page d’accueil.',
    },
    'setup-link-spent': {
      title: 'Ce lien de configuration ne fonctionne plus',
      print: 'Il a été utilisé, ou un plus récent a été produit. Produisez-en un nouveau avec : npm run setup-link',
    },
    'set-up-already': {
      title: 'Ce serveur est déjà configuré',
      load: 'Rechargez cette page : le lien donne accès à une personne de l’administration qui existe déjà, et n’en crée pas d’autre.',
    },
    'passkey-refused': {
      title: 'Cette clé d’accès n’a pas été acceptée',
      again:
        'Réessayez. Si cela n’aide pas, elle a peut-être été supprimée ici : connectez-vous avec une autre clé d’accès ou avec un lien.',
    },
    'too-many-passkeys': {
      title: 'Vous avez déjà beaucoup de clés d’accès',
      remove: 'Supprimez d’abord une clé que vous n’utilisez plus.',
    },
    'too-many-tokens': {
      title: 'Vous avez déjà beaucoup de jetons',
      end: 'Révoquez d’abord un jeton que plus rien n’utilise.',
    },
    'last-way-in': {
      title: 'C’est votre dernier accès',
      add: 'Personne d’autre ne pourrait vous créer un lien pour le moment. Ajoutez d’abord une autre clé d’accès, ou invitez une deuxième personne dans l’administration.',
    },
    'mail-off': {
      title: 'Le courrier est désactivé ici',
      ask: 'Connectez-vous avec une clé d’accès, ou demandez un lien à l’administration.',
    },
    'only-provider': {
      title: 'Ici, on se connecte uniquement par son établissement',
      there:
        'Choisissez le bouton qui porte le nom de la connexion de votre établissement. Les autres voies sont fermées.',
    },
    'provider-off': {
      title: 'Aucune connexion d’établissement n’est configurée ici',
      other: 'Connectez-vous avec une clé d’accès ou un lien.',
    },
    'provider-down': {
      title: 'La connexion de votre établissement ne répond pas',
      later:
        'Rien n’a été modifié. Réessayez dans une minute, ou connectez-vous autrement. L’administration le voit aussi.',
    },
    'sign-in-link-spent': {
      title: 'Ce lien ne fonctionne plus',
      make: 'Il a déjà été utilisé, ou il a expiré. Créez-en un nouveau, ou demandez-en un.',
    },
    conflict: {
      title: 'Quelqu’un d’autre vient de modifier ceci',
      reload: 'Rechargez la page pour voir ce qui a changé, puis réessayez.',
    },
    'changed-meanwhile': {
      title: 'Quelqu’un d’autre a modifié ceci pendant que vous écriviez',
      compare:
        'Ce que vous avez saisi n’est pas perdu. Comparez-le avec ce qui a été enregistré entre-temps, puis enregistrez à nouveau.',
    },
    'course-archived': {
      title: 'Ce cours est archivé',
      take: 'Sortez-le des archives dans ses paramètres, puis créez l’enquête.',
    },
    'no-platform': {
      title: 'Ce cours n’est relié à aucune plateforme',
      connect:
        'Reliez-le d’abord depuis la plateforme d’apprentissage, ou laissez les étudiants répondre avec des codes imprimés ou par le lien.',
    },
    'course-kept': {
      title: 'Ce cours ne peut pas être supprimé',
      'has-pulses': 'Il a une enquête. Abandonnez-la si elle ne s’est pas encore ouverte ; sinon, archivez le cours.',
      rehearsing: 'Une répétition est en cours. Terminez-la d’abord.',
      'only-role':
        'Vous n’avez accès à rien d’autre et seriez déconnecté·e définitivement. Ajoutez d’abord un autre cours.',
    },
    'pulse-open-already': {
      title: 'Une enquête est déjà en cours dans ce cours',
      close: 'Closez d’abord l’enquête {code}, et attendez ses résultats.',
    },
    'pulse-too-soon': {
      title: 'Trop tôt après la dernière enquête',
      later:
        'L’enquête {code} posait certaines des mêmes questions moins de 72 heures avant. Ouvrez celle-ci à ce moment ou plus tard : {time}.',
    },
    'runs-into-next': {
      title: 'Trop près de l’enquête suivante',
      earlier:
        'L’enquête {code} est prévue après celle-ci, et les étudiants ont 72 heures de repos entre les deux. Closez celle-ci à ce moment ou plus tôt, ou déplacez l’autre : {time}.',
    },
    'k-above-next': {
      title: 'Le plus petit groupe ne peut qu’être augmenté',
      first:
        'L’enquête {code}, qui s’ouvre plus tard, promet des groupes d’au moins {most}. Modifiez d’abord celle-là, ou choisissez {most} ou moins.',
    },
    'too-many-rehearsals': {
      title: 'Trop de répétitions en même temps',
      most: '{most} répétitions de ce cours sont en cours. Terminez-en une sur la page du cours ; chacune se termine aussi d’elle-même.',
    },
    'reason-needed': {
      title: 'Un motif est nécessaire',
      elsewhere: 'Ce qui s’y oppose figure sur la page de l’enquête. Ouvrez-la de là, sur votre propre appareil.',
      write: 'Si vous voulez continuer malgré tout, écrivez pourquoi : votre motif est inscrit au journal d’audit.',
    },
    'nobody-acts': {
      title: 'Personne n’a été désigné pour agir',
      name: 'Le groupe de questions « Préjugés et équité » est destiné aux établissements qui ont désigné qui agira. Demandez à l’administration d’indiquer cette fonction sous « Établissement », ou laissez ce groupe de côté.',
    },
    'last-of-role': {
      title: 'Personne d’autre n’a ce rôle',
      course: 'Un cours a besoin d’une personne responsable. Transmettez-le d’abord à quelqu’un de l’équipe.',
      institution:
        'Quelqu’un doit administrer l’établissement. Invitez d’abord une autre personne dans l’administration.',
    },
    'k-lowered': {
      title: 'Le plus petit groupe ne peut qu’être augmenté',
      institution: 'Il est de {least} actuellement. Choisissez {least} ou plus.',
      course: 'Des groupes d’au moins {least} ont été promis aux étudiants de ce cours. Choisissez {least} ou plus.',
    },
    'too-many-questions': {
      title: 'Trop de questions',
      most: 'Cela fait {questions} questions, et le maximum est de {most}. Retirez un groupe de questions ou une question à vous, ou partez du formulaire de base.',
    },
    'custom-item': {
      title: 'Une de vos questions ne peut pas être posée ainsi',
      one: 'Votre question {n} enfreint une des règles de ces questions.',
      all: 'Il y en a trop.',
    },
    'not-allowed': {
      title: 'Ces choix ne peuvent pas être combinés',
      'waves need codes or roster':
        'Les résultats par étapes demandent des codes imprimés : avec un lien ouvert, des réponses inventées pourraient en révéler de vraies.',
      'a breakdown needs codes or roster':
        'Une question qui répartit les résultats demande des codes imprimés : avec un lien ouvert, des réponses inventées pourraient en révéler de vraies.',
      'waves allow no breakdown': 'Choisissez soit les résultats par étapes, soit la question de contexte.',
      'too few eligible': 'Trop peu d’étudiants pourraient répondre pour ce plus petit groupe.',
      'too many codes':
        'Une enquête peut avoir {most} codes imprimés au plus, un par étudiant. Choisissez le lien ouvert, ou corrigez la taille de la classe.',
    },
    'class-too-small': {
      title: 'La classe est trop petite pour des chiffres',
      numbers:
        'Avec {size} étudiants, une enquête ne peut préserver l’anonymat de personne ; il en faut au moins {needs}. Parlez plutôt avec le groupe.',
      questionTitle: 'La classe est trop petite pour cette question',
      'context question':
        'La question de contexte demande au moins {needs} étudiants, et ce cours en compte {size}. Retirez-la.',
      'more than the core':
        'Dans une classe de {size}, seules les six questions de base peuvent être posées : avec moins de {needs} étudiants, chaque réponse de plus aide à distinguer les personnes.',
    },
    'not-vouched': {
      title: 'Les résultats de ce cours ne peuvent pas être répartis',
      'nobody has entered it':
        'Une question qui répartit les résultats demande un nombre d’étudiants dont une autre personne se porte garante. Demandez à une personne de l’administration qui n’enseigne pas dans ce cours de saisir sous « Formations » le nombre d’inscrits. Il en faut au moins {needs}.',
      'too few are enrolled':
        'Une question qui répartit les résultats demande au moins {needs} étudiants inscrits, et l’administration en a saisi {enrolled}. Retirez la question, ou demandez que le nombre soit corrigé sous « Formations ».',
      'more codes than students':
        'Cela imprimerait {size} codes pour {enrolled} étudiants inscrits, et quiconque garde les autres pourrait s’en servir pour répondre. Dans les paramètres du cours, mettez {enrolled} étudiants ou moins, ou demandez à l’administration de corriger le nombre sous « Formations ».',
    },
    'own-course': {
      title: 'Vous enseignez dans ce cours, ou y avez enseigné',
      ask: 'Le nombre d’étudiants inscrits doit être saisi par une personne de l’administration qui n’est pas de l’équipe du cours. Demandez à quelqu’un d’autre de l’administration.',
      represent:
        'Un·e représentant·e parle pour les étudiants ; ce ne peut donc pas être quelqu’un qui enseigne dans ce cours. La personne qui vous a invité·e peut inviter un·e étudiant·e.',
    },
    'told-already': {
      title: 'Les étudiants ont déjà été informés',
      correct:
        'Ces mots ont été dits aux étudiants ; on ne peut donc plus rien dire à côté. Parlez directement à l’équipe du cours.',
    },
    'pulses-too-close': {
      title: 'Les enquêtes de deux cours sont trop rapprochées',
      wait: 'Une même personne enseignerait alors dans deux cours qui posent certaines des mêmes questions à moins de 72 heures d’intervalle. Attendez que les deux enquêtes soient terminées, ou choisissez quelqu’un d’autre.',
    },
    'wall-code-spent': {
      title: 'Ce code ne fonctionne pas',
      make: 'Un code fonctionne une fois, pendant dix minutes. Vérifiez-le, ou créez-en un nouveau sur le téléphone.',
    },
    'wall-ended': {
      title: 'Ce mur est terminé',
      make: 'Cet ordinateur ne peut pas afficher l’enquête, ou ne le peut plus. Créez un nouveau code sur le téléphone et saisissez-le ici.',
    },
    unfit: {
      title: 'Une correction est nécessaire',
    },
    'wrong-state': {
      title: 'L’enquête n’est pas dans le bon état pour cela',
      nowhere: 'Elle n’accepte pas encore de réponses. Ouvrez-la d’abord.',
      closed: 'Elle est close et ne peut pas être rouverte. Lancez-en une nouvelle.',
      discarded: 'Elle a été abandonnée avant de s’ouvrir. Créez-en une nouvelle.',
      'opened-already': 'Elle s’est ouverte et ne peut donc plus être modifiée ni abandonnée. Vous pouvez la clore.',
      'not-open': 'Elle n’est pas ouverte en ce moment. Rechargez la page pour voir son état actuel.',
      'still-open':
        'Elle est encore ouverte. Closez-la d’abord ; le délai pour les formulaires affichés commence ensuite.',
      'past-closing': 'Son heure de clôture est passée. Lancez-en une nouvelle.',
      'no-sheet': 'Ses codes n’ont pas été imprimés. Imprimez de nouveaux codes, puis ouvrez-la.',
      'no-codes-here': 'Elle n’a pas de codes imprimés : toute personne qui a le lien peut répondre.',
      'too-many-sheets':
        'De nouveaux codes ont été créés cinq fois, ce qui est la limite. Utilisez la dernière feuille ; sans elle, créez une nouvelle enquête quand celle-ci sera terminée.',
      'open-already':
        'Elle s’est ouverte, et certains codes ont peut-être été utilisés. Ils ne peuvent plus être remplacés.',
      'no-roster':
        'Elle est ouverte à quiconque a le lien ou un code imprimé ; elle ne prend donc pas de liste d’étudiants.',
      'list-frozen': 'Elle a commencé : sa liste d’étudiants ne peut plus être modifiée.',
    },
    'wrong-time': {
      title: 'Ce moment n’est pas possible',
      'opens-in-the-past':
        'L’heure d’ouverture est passée. Choisissez-en une plus tardive, ou ouvrez l’enquête à la main.',
      'opens-too-late': 'L’ouverture ne doit pas être plus tardive que : {time}.',
      'closes-in-the-past': 'L’heure de clôture est passée. Choisissez-en une plus tardive.',
      'closes-before-opening': 'La clôture doit suivre l’ouverture : {time}.',
      'closes-too-late': 'La clôture ne doit pas être plus tardive que : {time}.',
      'too-short-for-waves':
        'Les résultats par étapes demandent au moins {hours} heures entre l’ouverture et la clôture.',
      'not-later': 'Une clôture ne peut qu’être reportée à plus tard.',
    },
    'not-published': {
      title: 'Il n’y a pas encore de résultats',
      later: 'Les résultats de l’enquête {code} apparaissent une fois qu’elle est close.',
    },
    'results-deleted': {
      title: 'Ces résultats ne sont plus conservés',
      limit:
        'Votre établissement conserve les résultats un nombre limité d’années. Ceux de l’enquête {code} dépassaient cette limite et ont été supprimés, avec ce qui a été prévu et dit aux étudiants ensuite.',
    },
    'results-lost': {
      title: 'Les résultats de cette enquête sont perdus',
      backup:
        'L’enquête {code} est terminée, mais ce serveur n’en a aucun résultat. Cela arrive quand il a été restauré à partir d’une sauvegarde antérieure à la fin de l’enquête. Ils ne peuvent pas être récupérés. Vous pouvez créer une nouvelle enquête.',
    },
    'too-fast': {
      title: 'Trop de modifications d’un coup',
      wait: 'Rien n’a été modifié. Vous avez fait en peu de temps plus de modifications qu’une personne n’en fait d’habitude. Réessayez dans {seconds} s.',
    },
    busy: {
      title: 'Le serveur est occupé',
      wait: 'Réessayez dans {seconds} s.',
    },
    retry: {
      title: 'Cela n’a pas fonctionné',
      again: 'Rien n’est perdu. Réessayez dans un instant.',
    },
    defect: {
      title: 'Une erreur s’est produite de notre côté',
      tell: 'Réessayez. Si le problème persiste, communiquez le numéro {id} à la personne qui gère ce serveur.',
    },
  },
};
