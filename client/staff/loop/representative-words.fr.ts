/** Holds the words for student representatives, and about them for staff who write to students, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './representative-words.ts';

export const { representativeWords }: Spoken<typeof english> = {
  representativeWords: {
    list: 'Cours dont vous représentez les étudiants',
    lead: 'Vous représentez les étudiants de ce cours. Vous voyez ce qu’ils voient, ce que l’équipe prévoit, et « Ce que vous avez dit, ce que nous avons fait » avant sa publication. Vous ne changez rien et ne voyez jamais qui a répondu.',
    pulses: 'Enquêtes closes',
    none: 'Aucune enquête de ce cours n’est encore close.',
    closed: 'Enquête {code}, close le {day}',
    results: 'Les résultats, tels que les étudiants les voient',
    kept: 'Ses résultats ne sont pas montrés aux étudiants ; vous ne les voyez donc pas non plus.',
    toldOn: 'Les étudiants ont été informés le {day}.',
    notTold: 'Les étudiants n’ont encore rien appris.',
    say: 'Lire le brouillon et dire quelque chose',
    acts: 'Ce que l’équipe prévoit',
    noActs: 'Rien n’est encore prévu.',
    title: 'Avant que les étudiants soient informés',
    draft: 'Le brouillon',
    noDraft: 'L’équipe n’a pas commencé à écrire. Vous pouvez tout de même lui laisser une ligne.',
    comment: 'Votre ligne à l’équipe',
    commentHint: 'Elle peut la reprendre ou non. Les étudiants ne la voient que si elle est reprise.',
    left: 'Caractères restants : {n}',
    agree: 'J’approuve ces mots en tant que représentant·e des étudiants',
    agreeHint:
      'Les étudiants lisent alors « {text} » en dessous, sans votre nom. Si un mot change, l’accord prend fin.',
    save: 'Enregistrer',
    saved: 'Enregistré.',
    changed: 'Le brouillon a changé entre-temps. Relisez-le ci-dessous, puis enregistrez.',
    over: 'Ces mots ont été dits aux étudiants. On ne peut plus rien dire à côté.',
    toStaff: 'Ce que dit la représentation étudiante',
    agrees: '{name} approuve le brouillon tel qu’il est enregistré. Si vous changez un mot, cet accord prend fin.',
    waits: '{name} n’a pas approuvé le brouillon tel qu’il est enregistré.',
    takeTo: 'La reprendre dans « {field} »',
  },
};
