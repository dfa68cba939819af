/** Holds the sentences beside numbers wherever staff read them, in French. */
import type { Spoken } from '../fill.ts';
import type * as english from './caveats.ts';

export const { caveatWords }: Spoken<typeof english> = {
  caveatWords: {
    status:
      'Ce questionnaire est nouveau et n’est pas validé. Servez-vous-en pour engager une conversation, pas pour mesurer des personnes.',
    answersNotPeople:
      'Ces chiffres comptent des réponses, pas des personnes : toute personne qui a le lien peut répondre plusieurs fois.',
    fewTakenBack: 'Moins de 5 réponses ont été retirées.',
  },
};
