/** Holds the sentences that say why a row of an import is refused, in French. */
import type { Spoken } from '../fill.ts';
import type * as english from './import.ts';

export const { importWords }: Spoken<typeof english> = {
  importWords: {
    notUtf8: 'Ce fichier n’est pas écrit en UTF-8. Enregistrez-le comme « CSV UTF-8 » et choisissez-le de nouveau.',
    empty: 'Ce fichier ne contient aucune ligne. Ajoutez une ligne sous les en-têtes.',
    quotes:
      'Un guillemet est ouvert ici et jamais fermé, ou se trouve au milieu d’une cellule. Le fichier a peut-être été coupé : exportez-le de nouveau.',
    noIdColumn:
      'La première ligne n’a pas d’en-tête « external_id ». Ajoutez cette colonne ; le modèle montre tous les en-têtes.',
    columnTwice: 'L’en-tête « {heading} » figure deux fois. Gardez l’une des deux colonnes.',
    tooManyRows: 'Un fichier peut avoir au plus {most} lignes. Divisez-le en plusieurs fichiers.',
    halfRow:
      'Cette ligne a {n} cellules, mais il y a {of} en-têtes. Complétez la ligne ou retirez-la ; le fichier a peut-être été coupé.',
    formula: 'Cette cellule commence comme une formule (=, +, - ou @). Écrivez le texte sans ce signe.',
    tooLong: 'C’est plus long que {most} caractères. Raccourcissez-le.',
    idMissing: 'La ligne ne nomme aucun cours. Écrivez l’identifiant que votre propre système lui donne.',
    idTwice: 'La ligne {other} a le même identifiant. Gardez l’une des deux lignes.',
    twoLeads:
      'Dans un fichier, un cours a un seul responsable. Gardez une adresse et écrivez les autres dans co_teachers.',
    leadsDiffer:
      'La ligne {other} nomme un autre responsable pour ce cours. Gardez une ligne et écrivez les autres personnes dans co_teachers.',
    size: 'Écrivez combien d’étudiants pourraient répondre : un nombre entier de 1 à 100000.',
    zone: 'Ce fuseau horaire n’existe pas. Écrivez par exemple Europe/Stockholm.',
    language: 'Cette langue n’existe pas ici. Écrivez l’une de celles-ci : {tags}.',
    address: 'Ce n’est pas une adresse e-mail. Écrivez par exemple ada@example.org.',
    coTeachers:
      'Écrivez des adresses, ou des noms suivis d’une adresse, par exemple : Ada Moss <ada@example.org>, cy@example.org.',
    leadWithoutAddress: 'Un nom seul ne désigne personne. Écrivez l’adresse dans lead_email ou videz cette cellule.',
    placeHalf: 'Une formation et une période vont ensemble. Remplissez les deux cellules ou aucune.',
    archived: 'Écrivez yes ou no.',
    nameNeeded: 'Ce cours est nouveau. Écrivez son nom.',
    sizeNeeded: 'Ce cours est nouveau. Écrivez combien d’étudiants pourraient répondre.',
    zoneNeeded:
      'Ce cours est nouveau, et aucun cours n’a encore ici de fuseau horaire habituel. Écrivez par exemple Europe/Stockholm.',
    personUnknown: 'Personne ici n’a l’adresse {address}. Écrivez aussi le nom de cette personne.',
    termUnknown:
      'Il n’y a pas de période de ce nom. Créez-la d’abord sur la page « Formations », car une période a des jours.',
    nameTwice:
      'Plusieurs portent ce nom ici, et personne ne peut dire lequel est visé. Donnez-leur d’abord des noms différents.',
    running:
      'L’enquête {code} de ce cours est prévue, ouverte ou pas terminée. Terminez-la ou abandonnez-la d’abord, ou n’archivez pas le cours.',
    overseer:
      '{name} administre l’établissement ou est responsable d’une formation. Seul le responsable de ce cours peut inviter cette personne.',
    tooClose:
      'Une enquête de ce cours est trop proche de celle d’un autre cours de {name}. Attendez que les deux soient terminées.',
  },
};
