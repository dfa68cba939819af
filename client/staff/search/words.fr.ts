/** Holds the words of the search over courses, acts and guides, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { searchWords }: Spoken<typeof english> = {
  searchWords: {
    label: 'Chercher parmi les cours, les actions, les scripts et les pages',
    hint: 'Tapez un mot : le nom d’un cours, un code ou ce que vous voulez faire.',
    none: 'Rien n’a été trouvé pour « {typed} ».',
    found: { one: '1 résultat', many: '{n} de résultats', other: '{n} résultats' },
    archived: 'Archivé',
    groups: { courses: 'Les cours', acts: 'Les actions', guides: 'Les scripts', pages: 'Les pages' },
    pages: {
      talk: 'Un texte de huit minutes : remercier, un point fort, une inquiétude, une promesse avec une date.',
      help: 'Comment une enquête suit l’autre, où se trouvent les choses, et que faire si trop peu de personnes ont répondu, si un résultat blesse ou si vous ne pouvez plus entrer.',
      courses: 'Vos cours',
      acts: 'La collection de petites choses que l’équipe enseignante peut faire.',
      guides: 'Ce que vous pouvez dire aux étudiants et dans l’équipe, à imprimer.',
      me: 'Votre nom, vos clés d’accès, appareils, calendrier et connexions.',
      programmes: 'Périodes, cours et synthèses.',
      institution: 'Contacts, confidentialité, plateformes d’apprentissage, périodes et semaines d’examens.',
      people: { title: 'Personnes et rôles', text: 'Inviter, retirer et créer de nouveaux liens.' },
      platforms: {
        title: 'Plateformes d’apprentissage',
        text: 'Relier Moodle, Canvas et d’autres, activer, désactiver.',
      },
      documents: {
        title: 'Documents à compléter',
        text: 'Analyse d’impact sur la protection des données et déclaration d’accessibilité.',
      },
      log: { title: 'Journal d’audit', text: 'Ce que le personnel a fait, et quand.' },
    },
  },
};
