/** Holds the words of the page "Import courses", in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { differenceWords, importPageWords }: Spoken<typeof english> = {
  importPageWords: {
    title: 'Importer des cours',
    lead: 'Faites venir des cours et ceux qui les enseignent depuis un fichier de votre système de scolarité. Vous voyez d’abord ce qu’il change, et rien n’est importé avant que vous le disiez.',
    fileTitle: 'Le fichier',
    fileAbout: 'Un fichier CSV en UTF-8 avec une ligne par cours, au plus {most} lignes et {mb} Mo.',
    file: 'Choisir un fichier CSV',
    fileHint: 'Vous pouvez aussi le déposer ici.',
    template: 'Télécharger un modèle',
    tooLarge: 'Ce fichier dépasse {mb} Mo. Divisez-le en plusieurs fichiers.',
    comparing: 'Comparaison du fichier avec ce qui est ici…',
    columnsTitle: 'Ce que les colonnes veulent dire',
    columns: {
      external_id:
        'L’identifiant du cours dans votre propre système. Il est nécessaire et désigne le cours pour toujours.',
      name: 'Le nom du cours.',
      size: 'Combien d’étudiants pourraient répondre.',
      zone: 'Le fuseau horaire, par exemple Europe/Stockholm. Un nouveau cours sans fuseau reçoit celui de la plupart des cours d’ici.',
      language: 'La langue des étudiants, par exemple fr. Un nouveau cours sans langue est en anglais.',
      lead_email: 'L’adresse e-mail du responsable du cours.',
      lead_name: 'Le nom correspondant. Il est nécessaire pour ceux qui sont nouveaux ici.',
      co_teachers: 'D’autres personnes : des adresses, ou des noms suivis d’une adresse, séparés par des virgules.',
      programme: 'La formation qui compte le cours. Si elle n’existe pas encore, elle est créée.',
      term: 'La période où elle le fait. Elle doit déjà exister.',
      archived: 'yes ou no.',
    },
    rules: [
      'Les colonnes peuvent être dans n’importe quel ordre. Les autres sont laissées de côté.',
      'Une cellule vide ne change rien, et un cours que le fichier ne nomme pas non plus.',
      'Un fichier n’enlève jamais un rôle. Un autre responsable dirige le cours à côté de celui qui le fait déjà.',
      'Une enquête prévue ou ouverte garde le nom, la taille et le fuseau avec lesquels elle a été créée.',
    ],
  },
  differenceWords: {
    toPeople: 'Aller à « Personnes et rôles »',
    refusedFile: 'Rien ne peut être importé de ce fichier tel quel. Corrigez-le, puis choisissez-le à nouveau.',
    title: 'Ce que ce fichier change',
    counts: {
      new: 'Nouveaux cours',
      changed: 'Cours modifiés',
      archived: 'Cours archivés',
      restored: 'Cours repris',
      unchanged: 'Cours inchangés',
      people: 'Nouvelles personnes',
      roles: 'Nouveaux rôles',
      refused: 'Lignes refusées',
    },
    nothing: 'Tout cela est déjà ici. Il n’y a rien à importer.',
    refused:
      'Rien ne peut être importé tant que ces lignes ne sont pas correctes. Corrigez-les dans le fichier et choisissez-le de nouveau.',
    place: 'Ligne {row}, {column}',
    row: 'Ligne {row}',
    wholeFile: 'Tout le fichier',
    ignored: 'Ces colonnes ne veulent rien dire ici et sont laissées de côté : {names}',
    programmes: 'Nouvelles formations : {names}',
    peopleAbout:
      'Ils font tout de suite partie du personnel, avec ces rôles. Ils entrent par les voies que votre établissement a ouvertes, ou par un lien que vous leur faites sur la page « Personnes et rôles ».',
    fields: {
      name: 'Nom',
      size: 'Étudiants qui pourraient répondre',
      enrolled: 'Étudiants inscrits',
      zone: 'Fuseau horaire',
      language: 'Langue',
      archived: 'Archivé',
    },
    yes: 'oui',
    no: 'non',
    none: 'rien',
    was: '{was} → {now}',
    counted: 'Formation et période',
    beside: '{names} garde ce rôle',
    more: 'En montrer plus (encore masqués : {n})',
    import: 'Importer ce fichier',
    changed:
      'Quelqu’un a changé quelque chose entre-temps. Voici ce que le fichier change maintenant. Lisez-le et appuyez de nouveau.',
    done: 'Importé. Voici ce qui a été changé.',
  },
};
