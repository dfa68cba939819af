/** Holds what staff read on the pages "Share" and "Poster" and around the sheet of printed codes, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { posterWords, shareWords, sheetWords }: Spoken<typeof english> = {
  posterWords: {
    title: 'Affiche',
    termTitle: 'Affiche pour tout le semestre',
    termBack: 'Lien du cours',
    back: 'Partager',
    format: 'Quel format ?',
    a4: 'A4',
    letter: 'Lettre US',
    slide: 'Diapositive, 16:9',
    print: 'Imprimer ou enregistrer en PDF',
    hint: 'Dans la fenêtre d’impression, choisissez le même papier, sans marges ni en-têtes.',
  },
  shareWords: {
    title: 'Partager cette enquête',
    lead: 'Tous les chemins mènent à la même page. Rien n’y permet de distinguer une personne d’une autre.',
    closed: 'Cette enquête est close. Le lien mène maintenant à ce qui a été publié.',
    notYet: 'Cette enquête n’est pas encore ouverte. D’ici là, la page dit quand elle ouvrira.',
    fromCourse:
      'Les étudiants répondent depuis la page du cours sur la plateforme d’apprentissage. Les liens et les codes d’ici le leur indiquent.',
    needsCode: 'Chaque étudiant a aussi besoin d’un code imprimé.',
    sheet: 'Feuille de codes',
    courseTitle: 'Lien du cours',
    courseText:
      'Un seul lien pour tout le semestre : il montre l’enquête qui est ouverte et, sinon, ce qu’il est ressorti de la dernière. Collez-le ou affichez-le une seule fois.',
    courseLink: 'Lien du cours pour les étudiantes et étudiants',
    courseCode: 'On peut aussi le saisir sur {host} : {code}',
    termPoster: 'Créer l’affiche pour tout le semestre',
    courseArchived: 'Ce cours est archivé. Son lien le dit et mène à ce qui a été publié.',
    onlyThis: 'Cette enquête seulement',
    onlyThisText: 'Ce lien et ce code ne mènent qu’à cette enquête, même après sa clôture.',
    replaceTitle: 'Remplacer ce lien',
    replaceText: 'Faites-le si le lien est tombé entre de mauvaises mains.',
    replace: 'Créer un nouveau lien',
    replaceSure: 'Remplacer le lien de ce cours ?',
    replaceEnds:
      'L’ancien lien cesse définitivement de fonctionner, où qu’il soit affiché ou collé. Il dit alors qu’il y en a un nouveau. Vous devrez coller le nouveau partout.',
    replaceNo: 'Garder l’ancien',
    replaced: 'Voici le nouveau lien. L’ancien ne fonctionne plus.',
    linkTitle: 'Lien',
    link: 'Lien pour les étudiants',
    copy: 'Copier',
    copied: 'Copié.',
    code: 'Les étudiants peuvent aussi saisir le code sur {host} : {code}',
    local:
      'Les téléphones ne peuvent pas atteindre cette adresse. Démarrez le serveur en donnant à PUBLIC_URL une adresse de votre réseau.',
    qrTitle: 'Code QR',
    qr: 'Code QR qui mène à {url}',
    qrHint: 'Gardez la bordure blanche : les caméras en ont besoin.',
    svg: 'Télécharger en SVG',
    png: 'Télécharger en PNG',
    pngFailed: 'Ce navigateur ne peut pas créer l’image. Téléchargez plutôt le SVG.',
    posterTitle: 'Affiche et diapositive',
    posterText:
      'Elle montre le code, l’adresse, la promesse et le temps que prend l’enquête. Utilisez-la au mur, sur la porte ou comme première diapositive.',
    poster: 'Créer l’affiche',
    lmsTitle: 'Plateforme d’apprentissage',
    lms: 'Collez ceci sur une page de votre cours, là où l’éditeur accepte le HTML. Gardez le lien sous le cadre : certains éditeurs suppriment le cadre sans prévenir.',
    lmsSees: 'La plateforme sait qui ouvre sa page, et quand. Elle ne peut pas lire ce qui est dans le cadre.',
    snippet: 'Extrait de code pour votre plateforme d’apprentissage',
    lmsEmpty:
      'Si le cadre reste vide, votre plateforme n’est pas encore sur la liste. Demandez à l’administration de l’ajouter sous « Établissement ».',
    lmsHttp:
      'Ce serveur n’utilise pas https, et sans cela les plateformes d’apprentissage n’affichent rien dans un cadre. Utilisez seulement le lien.',
    hall: 'Sur un autre ordinateur',
    wall: 'Afficher le code',
  },
  sheetWords: {
    title: 'Feuille de codes',
    once: 'Cette feuille n’est affichée qu’une fois. Imprimez-la maintenant ; les codes ne sont pas conservés.',
    count: { one: '{n} papier', many: '{n} de papiers', other: '{n} papiers' },
    print: 'Imprimer la feuille',
    how: 'Découpez les papiers et mélangez-les. Laissez chaque étudiant en prendre un dans le tas : ne les distribuez jamais par nom, et ne tenez aucune liste.',
    wall: 'Continuer vers le code pour l’écran',
    back: 'Afficher le code',
    goneTitle: 'Les codes ne sont pas conservés',
    gone: 'Ils ont été affichés une fois, à leur création. Si vous avez la feuille imprimée, il ne vous faut rien d’autre.',
    again: 'Imprimer de nouveaux codes',
    confirmTitle: 'Remplacer les codes ?',
    confirm:
      'Tous les codes créés auparavant cesseront de fonctionner. Détruisez les papiers que vous avez déjà imprimés.',
    confirmYes: 'Créer de nouveaux codes',
    confirmNo: 'Garder les anciens',
    tooLate:
      'Cette enquête est ouverte et certains codes ont peut-être déjà servi : ils ne peuvent donc plus être remplacés.',
    noneTitle: 'Cette enquête n’a pas besoin de codes',
    none: 'Toute personne qui a le lien peut y répondre.',
  },
};
