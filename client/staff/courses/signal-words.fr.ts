/** Holds the words about what official figures say about a course (I1.25 to I1.29), in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './signal-words.ts';

export const { signalWords }: Spoken<typeof english> = {
  signalWords: {
    title: 'Ce que l’on sait de ce cours',
    lead: 'Notez les chiffres et les rapports que vous avez déjà. Ils suggèrent des groupes de questions pour la prochaine enquête, mais ne décident de rien. Seules les personnes qui enseignent dans ce cours les voient.',
    figure: 'Pourcentage, si vous le connaissez',
    kinds: {
      retention: 'Étudiants qui restent dans le cours',
      absence: 'Absences récurrentes',
      awards: 'Écarts de notes ou de diplômes entre groupes',
      community: 'Étudiants qui ont le sentiment d’appartenir à une communauté d’apprentissage',
      comments: 'Commentaires sur l’isolement, le racisme ou les préjugés',
    },
    hints: {
      retention: 'D’après les chiffres de votre établissement. En dessous de {mark} %, c’est un signal.',
      absence: 'Beaucoup d’étudiants manquent les mêmes semaines, ou ce sont toujours les mêmes qui manquent.',
      awards: 'D’après les chiffres de votre établissement.',
      community:
        'D’après une enquête officielle. Ne comptez pas les étudiants qui hésitent. En dessous de {mark} %, c’est un signal.',
      comments: 'Ils sont apparus dans des enquêtes, des conversations ou des réclamations.',
    },
    ticked: 'noté',
    percent: '{n} %',
    suggests: 'Pour la prochaine enquête, cela suggère : {modules}.',
    suggestsNone: 'Rien ici ne suggère un groupe de questions.',
    save: 'Enregistrer',
    saved: 'Enregistré.',
  },
};
