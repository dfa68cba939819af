/** Holds the words of a home without a course, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './no-course-words.ts';

export const { noCourseWords }: Spoken<typeof english> = {
  noCourseWords: {
    title: 'Pas encore de cours',
    text: 'Ajoutez un cours, et sa première enquête peut avoir lieu dès votre prochaine séance.',
    add: 'Ajouter votre premier cours',
    demo: 'Pour vous faire d’abord une idée, lancez « npm run demo ». Cela démarre une université imaginaire dans un dossier qui est ensuite supprimé.',
    lead: 'Vous êtes responsable d’une formation. Ses cours et ses synthèses sont sous « Formations ».',
    toProgrammes: 'Aller à vos formations',
    importFile: 'En importer beaucoup depuis un fichier',
  },
};
