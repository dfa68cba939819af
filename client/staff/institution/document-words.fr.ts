/** Holds the data protection impact assessment and the accessibility statement, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './document-words.ts';

export const { documentWords, dpia, accessibilityStatement }: Spoken<typeof english> = {
  documentWords: {
    title: 'Documents',
    lead: 'Ces documents sont remplis à partir de vos paramètres actuels. Ce que vous seuls pouvez dire est signalé. Rien ici n’est un conseil juridique.',
    gaps: {
      one: '{n} endroit reste à compléter par vous.',
      many: '{n} d’endroits restent à compléter par vous.',
      other: '{n} endroits restent à compléter par vous.',
    },
    which: 'Quel document ?',
    dpia: 'Analyse d’impact relative à la protection des données',
    accessibility: 'Déclaration d’accessibilité',
    print: 'Imprimer ou enregistrer en PDF',
    forBuyers: 'Pour les achats et les audits',
    forBuyersLead:
      'Ils suivent vos réglages actuels, et chaque affirmation nomme le test qui la prouve. Ils sont en anglais.',
    buyers: {
      'accessibility-conformance': 'Rapport de conformité d’accessibilité',
      'security-and-privacy-answers': 'Réponses sur la sécurité et la vie privée',
      'record-of-processing': 'Registre des traitements',
      retention: 'Durées de conservation',
      'third-parties': 'Tiers',
      'threat-model': 'Modèle de menaces',
      'access-and-erasure': 'Demandes d’accès et d’effacement',
    },
    download: 'Télécharger en HTML',
    downloadAll: 'Télécharger les sept (ZIP)',
    gap: 'À compléter : ',
    fillIn: 'Compléter ce que vous seuls pouvez dire',
    fillInLead: 'C’est conservé et imprimé avec le document. Laissez vide ce que vous ne savez pas encore.',
    save: 'Enregistrer',
    saved: 'Enregistré.',
    nobody: '[[personne n’est désigné ; ce groupe de questions n’est pas proposé avant que quelqu’un le soit]]',
    nowhere: 'sur aucun autre site',
    anywhere: 'sur tout site en https, car rien de plus restreint n’est défini',
    notYet: '[[pas encore]]',
    label: '{around} : {gap}',
    made: 'Établi le {day} à partir des paramètres de {host}, version {version}.',
  },
  dpia: [
    {
      title: '1. Pourquoi cette analyse',
      blocks: [
        {
          text: '{name} demande aux étudiants de ses cours, dans une enquête d’une minute et sans connexion, s’ils ont le sentiment de compter, d’avoir leur place et de pouvoir faire confiance à l’équipe enseignante. Ils peuvent être en position de vulnérabilité face à celles et ceux qui notent leur travail. Le risque pour eux est donc évalué avant l’ouverture de la première enquête.',
        },
        {
          items: [
            'Responsable du traitement : {name}',
            'Délégué·e à la protection des données : [[assessment-1|nom et contact]]',
            'Responsable de cette analyse : [[assessment-2|nom et fonction]]',
            'Prochaine révision annuelle : [[assessment-3|date]]',
          ],
        },
      ],
    },
    {
      title: '2. Ce qui est traité',
      blocks: [
        {
          text: 'Ce qui est publié se veut une information anonyme (considérant 26 du RGPD). La collecte reste un traitement de données à caractère personnel : un serveur reçoit dans la même requête une adresse réseau et une réponse. Le parcours des réponses est construit comme si chaque réponse était une donnée personnelle.',
        },
        {
          caption: 'Les données, où elles se trouvent, et jusqu’à quand',
          head: ['Données', 'Où', 'Jusqu’à quand'],
          rows: [
            [
              'Réponses, sous forme de sommes dans des compteurs scellés ; jamais une ligne par personne',
              'la boîte de l’enquête',
              'la clôture de l’enquête, puis destruction',
            ],
            [
              'Empreintes des clés des formulaires et des codes imprimés',
              'la boîte de l’enquête',
              'la clôture de l’enquête, puis destruction',
            ],
            ['La clé d’une boîte', 'un magasin de clés séparé des boîtes', 'la clôture de l’enquête, puis destruction'],
            [
              'Totaux publiés, de groupes de {k} réponses ou plus',
              'le répertoire',
              '{years} ans selon votre paramètre ; ils sont ensuite supprimés, avec ce que l’équipe a prévu et dit à leur suite',
            ],
            [
              'Noms du personnel, cours, ce que le personnel a fait',
              'le répertoire',
              '[[assessment-4|combien de temps]]',
            ],
            [
              'Adresses réseau, dans la mesure où l’hébergeur ou un proxy tient des journaux',
              '[[assessment-5|hébergeur, proxy, prestataire]]',
              '[[assessment-6|combien de temps ; le produit lui-même n’en garde aucune]]',
            ],
          ],
        },
        {
          text: 'Ne sont jamais enregistrés : l’heure d’une réponse, l’adresse, le navigateur, la langue, des cookies, des réponses partielles, des modifications, un nom ou un numéro étudiant. Aucune catégorie particulière de données n’est demandée. Aucun texte libre n’est recueilli. Le fichier des empreintes peut montrer dans quel ordre les formulaires sont arrivés, mais pas ce qu’ils disaient.',
        },
        {
          items: [
            'Nombre d’étudiants concernés : [[assessment-7|nombre par an]]',
            'Sous-traitants : [[assessment-8|hébergeur et contrat, ou aucun]]',
            'Transferts vers d’autres pays : [[assessment-9|aucun, ou lesquels et sur quel fondement]]',
          ],
        },
      ],
    },
    {
      title: '3. Finalités et limites',
      blocks: [
        {
          text: 'Finalité : l’équipe enseignante apprend ce qu’elle peut changer dans son cours, et dit aux étudiants ce qu’elle a changé. Le questionnaire est nouveau et n’est pas validé ; il ouvre une conversation et ne mesure personne.',
        },
        {
          items: [
            'Il ne sert pas à évaluer, promouvoir ou licencier le personnel, et personne n’ordonne une enquête sur une personne nommée.',
            'Il ne sert pas contre les étudiants : ni prévision d’abandon, ni assiduité, ni discipline, ni visa.',
            'Ni crédits, ni prix, ni note pour une réponse, et aucune liste des personnes qui ont répondu ; les notes n’en dépendent pas.',
            'Trois enquêtes au plus par période, à trois semaines d’intervalle, aucune pendant les semaines d’examens ; sinon, un motif écrit reste dans le journal d’audit.',
          ],
        },
        {
          text: 'Base légale : mission d’intérêt public, article 6, paragraphe 1, point e), du RGPD, et non le consentement : [[assessment-10|confirmez, et nommez la loi de votre pays ; en France, par exemple, le code de l’éducation]].',
        },
      ],
    },
    {
      title: '4. Qui a été consulté',
      blocks: [
        {
          items: [
            'Les étudiants ou leurs représentants : [[assessment-11|qui, quand, ce qui a été dit]]',
            'Le personnel ou ses syndicats : [[assessment-12|qui, quand, ce qui a été dit]]',
            'La mission égalité : [[assessment-13|qui, quand, ce qui a été dit]]',
            'Délégué·e à la protection des données : [[assessment-14|avis]]',
          ],
        },
      ],
    },
    {
      title: '5. Nécessité et droits',
      blocks: [
        {
          items: [
            'Seuls des totaux sont publiés, de groupes d’au moins {k} réponses, et une seule fois pour chaque groupe : après la clôture, ou plus tôt pour certains groupes si l’enquête donne des résultats par étapes. En dessous de {full} réponses, ce sont des fourchettes.',
            'Les résultats sont les mêmes pour l’équipe enseignante et pour les étudiants, et ne changent plus ensuite.',
            'Avant la première question, les étudiants apprennent ce qui est envoyé, gardé, montré, et ce qui n’est pas promis.',
            'Les réponses peuvent être retirées tant que l’enquête et la page après l’envoi sont ouvertes. Ensuite, personne ne peut les retrouver ; les droits d’accès et d’effacement ne s’appliquent donc pas (article 11 du RGPD). Les étudiants le savent avant l’envoi.',
            'Chaque page dit où trouver de l’aide : {support} ; où signaler un problème : {report} ; en cas d’urgence : {emergency}.',
            'Les questions sur les préjugés et l’équité ne sont posées que si quelqu’un agit sur les réponses : {fairness}.',
            'L’enquête peut s’afficher dans d’autres sites : {embeds}. Aucun cookie et aucune identité ne passent, ni dans un sens ni dans l’autre.',
          ],
        },
      ],
    },
    {
      title: '6. Risques, ce qui est fait, ce qui reste',
      blocks: [
        {
          caption: 'Risques pour les étudiants',
          head: ['Risque', 'Ce qui est fait', 'Ce qui reste', 'Votre appréciation'],
          rows: [
            [
              'Une personne qui enseigne compare les totaux avant et après une réponse',
              'Avant la clôture, il n’y a qu’un compteur approximatif, qui change selon un pas fixe de 30 secondes et à une distance aléatoire du vrai nombre. Il y a une seule publication ; si les résultats viennent par étapes, une par groupe',
              'La personne qui enseigne voit qui tient un téléphone',
              '[[assessment-15|probabilité, gravité]]',
            ],
            [
              'Des groupes petits ou unanimes montrent ce que quelqu’un a dit',
              'Rien n’est montré en dessous de {k} et, pour des réponses presque unanimes, seulement « au moins »',
              'Dans la salle, on connaît les groupes ; plusieurs personnes qui mettent leurs réponses en commun en apprennent plus',
              '[[assessment-16|probabilité, gravité]]',
            ],
            [
              'Les totaux de plusieurs cours ou enquêtes sont soustraits',
              'Les synthèses ne portent que sur des groupes publiés, d’au moins trois cours',
              'Si une seule personne part et que toutes les autres répondent comme avant, deux enquêtes disent quelque chose d’elle',
              '[[assessment-17|probabilité, gravité]]',
            ],
            [
              'La personne qui gère le serveur lit les réponses à mesure qu’elles arrivent',
              'Les compteurs sont scellés et leurs clés se trouvent dans un magasin à part ; les deux sont détruits à la clôture. Les lire demande un acte délibéré pendant l’enquête',
              'Qui tient les deux magasins, ou la mémoire du serveur en marche, pendant qu’une enquête est ouverte peut les lire. Qui le peut : [[assessment-18|noms ou fonctions]]',
              '[[assessment-19|probabilité, gravité]]',
            ],
            [
              'Des adresses et des heures tirées de journaux sont rapprochées des compteurs',
              'Le produit ne tient aucun journal des réponses',
              'Journaux de l’hébergeur, du proxy et du réseau : [[assessment-20|ce que vous avez désactivé]]',
              '[[assessment-21|probabilité, gravité]]',
            ],
            [
              'Quelqu’un répond deux fois ou invente des réponses',
              'Des codes imprimés, un par étudiant, là où cela compte',
              'Avec un lien ouvert, rien ne l’empêche, et les étudiants le savent',
              '[[assessment-22|probabilité, gravité]]',
            ],
            [
              'Une personne en détresse se confie à une enquête plutôt qu’à quelqu’un',
              'Des contacts sur chaque page, et une phrase qui dit que personne ne lit les réponses à leur arrivée',
              'Les contacts doivent être exacts. Dernière vérification : {checked}',
              '[[assessment-23|probabilité, gravité]]',
            ],
            [
              'Rien ne change, et la confiance se perd',
              'Un rappel pour dire aux étudiants ce qui a été fait, avant l’enquête suivante',
              'L’équipe enseignante a besoin de temps pour cela : [[assessment-24|comment]]',
              '[[assessment-25|probabilité, gravité]]',
            ],
          ],
        },
        {
          text: 'Ce qui n’a pas été démontré : aucune revue de sécurité externe et aucun test d’intrusion de cette version ne nous a été signalé : [[assessment-26|ajoutez les vôtres]]. Que le magasin de clés de l’hébergeur en périphérie ne garde aucun historique des clés supprimées est une hypothèse que seul l’hébergeur peut vérifier.',
        },
      ],
    },
    {
      title: '7. Décision',
      blocks: [
        {
          items: [
            'Mesures encore à prendre : [[assessment-27|lesquelles, qui, quand]]',
            'Risque résiduel accepté par : [[assessment-28|nom, fonction, date]]',
            'Avis de la délégation à la protection des données : [[assessment-29|suivi, ou pourquoi pas]]',
          ],
        },
      ],
    },
  ],
  accessibilityStatement: [
    {
      title: 'Déclaration d’accessibilité de l’enquête de cours de {name}',
      blocks: [
        {
          text: 'Cette déclaration porte sur les pages de {host}. Elles sont gérées par {name}. Nous voulons que le plus de personnes possible puissent s’en servir : au clavier ou avec un lecteur d’écran, à toute taille de texte, en couleurs claires ou sombres, sur un téléphone et, pour les étudiants, sans JavaScript.',
        },
      ],
    },
    {
      title: 'Accessibilité de ces pages',
      blocks: [
        {
          text: 'Les pages sont conçues selon les Règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA, qui comprennent ce que la norme EN 301 549 demande aux pages web.',
        },
        {
          text: 'État de conformité : [[statement-1|totale, partielle ou non-conformité, après votre propre vérification]].',
        },
        {
          items: [
            'Les étudiants peuvent répondre, voir le reçu et retirer leurs réponses sans JavaScript. Rien ne bouge, et le formulaire ne fixe lui-même aucune limite de temps : il peut être envoyé jusqu’à la clôture de l’enquête.',
            'Chaque graphique est accompagné d’une phrase et d’un tableau qui disent la même chose.',
            'Les pages du personnel ont besoin de JavaScript.',
          ],
        },
      ],
    },
    {
      title: 'Ce qui n’est pas accessible',
      blocks: [
        {
          text: 'Nous ne connaissons aucune partie en défaut. Il peut quand même y en avoir, car tout n’a pas été essayé :',
        },
        {
          items: [
            'Pas essayé par des personnes avec NVDA et Firefox, VoiceOver et Safari, ou TalkBack et Chrome.',
            'Pas essayé par des personnes qui utilisent la saisie vocale, des contacteurs ou une loupe d’écran.',
            'Les traductions sont provisoires et n’ont pas été relues par des personnes dont c’est la langue maternelle.',
            'Dans une plateforme d’apprentissage, le cadre autour de l’enquête appartient à la plateforme : [[statement-2|ce que vous en savez]].',
            'Contenus non soumis à l’obligation d’accessibilité : [[statement-3|aucun, ou lesquels]]. Aucune charge disproportionnée n’est invoquée.',
          ],
        },
      ],
    },
    {
      title: 'Autres façons de participer',
      blocks: [
        {
          text: 'Une enquête est facultative. Qui ne peut pas utiliser les pages peut demander de l’aide, ou une autre façon de se faire entendre, auprès de {support} : [[statement-4|par exemple une conversation, ou un formulaire sur papier]].',
        },
      ],
    },
    {
      title: 'Dites-le-nous',
      blocks: [
        {
          text: 'Si quelque chose ne fonctionne pas pour vous, ou s’il vous faut un autre format, adressez-vous à {support}. Nous répondons sous [[statement-5|nombre de jours]].',
        },
        {
          text: 'Si notre réponse ne vous satisfait pas : en France, l’accessibilité relève de l’article 47 de la loi n° 2005-102 du 11 février 2005 et du RGAA, et vous pouvez saisir le Défenseur des droits (www.defenseurdesdroits.fr). Dans un autre pays : [[statement-6|l’organisme compétent]].',
        },
      ],
    },
    {
      title: 'Comment cela a été vérifié',
      blocks: [
        {
          items: [
            'À chaque version, des contrôles automatiques avec axe selon WCAG 2.2 A et AA portent sur toutes les pages et tous les états, en clair et en sombre. S’y ajoutent des contrôles à 320 pixels, avec un texte à 200 % et de grands espacements.',
            'Un programme parcourt une enquête entière, préparation, ouverture et clôture comprises, au clavier seul.',
            'Votre propre essai : [[statement-7|qui a essayé quoi, avec quels outils, quand]]',
          ],
        },
        {
          text: 'Établie le [[statement-8|date]], révisée le [[statement-9|date]].',
        },
      ],
    },
  ],
};
