import { type Destination, howTo } from '../destination.ts'

export const roadmapHowTos: readonly Destination[] = [
  howTo(
    'Noter ce que les participants proposent',
    '/axes/gommettes',
    'axes-et-votes#noter-les-formulations',
    'formulations, idées, propositions, enjeux, contributions, post-it, tour de table, idée d’action, brainstorming, paperboard, coller une liste, atelier, en vrac, ce qui a été dit, remue-méninges, ce que les gens proposent, recueillir des idées',
  ),
  howTo(
    'Réunir les axes de plusieurs secteurs',
    '/axes',
    'axes-et-votes#composer-les-axes-communs',
    'regrouper, consolider, axes communs, mettre ensemble, pas les mêmes axes, différences entre secteurs, convergence, harmoniser, axes différents, rapprocher, même idée, points communs entre secteurs, synthèse des secteurs',
  ),
  howTo(
    'Ajouter, renommer ou supprimer un axe',
    '/axes',
    'axes-et-votes#composer-les-axes-communs',
    'créer, nouvel axe, intitulé, changer l’ordre des axes, numéro, modifier un axe, reformuler, déplacer, numéroter, fusionner deux axes, sous-axe, ajouter une thématique',
  ),
  howTo(
    'Valider un axe, le proposer au comité',
    '/axes',
    'axes-et-votes#letat-dun-axe',
    'arrêter, approuver, état d’un axe, reporté, examiner, instance, COPIL, validé par le comité, voté, officiel, refusé, plus tard, axe adopté, statut d’un axe',
  ),
  howTo(
    'Suivre le fil d’une action',
    '/axes',
    'axes-et-votes#le-fil',
    'd’où vient une action, origine, qui l’a proposée, traçabilité, pourquoi cette action, histoire, qui a eu l’idée, de la réunion à la fiche, justifier, lien, idée de départ, retracer, d’où sort cette action, d’où ça vient, qui a demandé, genèse, qui a proposé ça, historique d’une action',
  ),
  howTo(
    'Exporter la feuille de route en Word',
    '/fiches',
    'fiches-actions#en-word',
    'fiches, document, imprimer les fiches-actions, PDF, plan d’actions, toutes les fiches, exporter les fiches en Word, envoyer à la préfecture, à l’ANCT, document complet, rapport pour le comité, une seule fiche, imprimer une fiche, brochure, mettre en page, livret, document final',
  ),
  howTo(
    'Ajouter une fiche-action',
    '/fiches',
    'fiches-actions',
    'créer, nouvelle, action, projet, idée, dupliquer, nouveau projet, manque une action, à partir d’un besoin, écrire une fiche, remplir une fiche, monter un projet, lancer un projet',
  ),
  howTo(
    'Suivre les étapes d’une fiche-action',
    '/fiches',
    'fiches-actions#la-page-dune-fiche',
    'ajouter, avancement, porteur, échéance, changer le responsable d’une action, qui fait, date de fin, où en est une action, pourcentage, calendrier, jalon, tâches, retard, qui porte, pilote, référent, changer la date, ajouter une tâche, planning d’une action, phases, sous-tâches, où en est le projet, qui pilote le projet',
  ),
  howTo(
    'Changer l’état d’une fiche-action',
    '/fiches',
    'fiches-actions#la-page-dune-fiche',
    'terminée, finie, réalisée, abandonner une action, en pause, arrêtée, en cours, en retard, clore, achevée, terminer une action, n’avance pas, on laisse tomber, suspendre, recommencer, reportée, terminé, validée, statut, marquer comme fait, projet annulé',
  ),
  howTo(
    'Supprimer, dupliquer ou déplacer une fiche-action',
    '/fiches',
    'fiches-actions#la-liste',
    'copier, changer d’axe, effacer une action, doublon, mettre l’action dans un autre axe, changer le numéro, en double, supprimée par erreur, reprendre une fiche',
  ),
  howTo(
    'Voir les fiches-actions en retard ou sans porteur',
    '/fiches',
    'fiches-actions#la-liste',
    'filtrer, personne ne s’en occupe, pas de pilote, sans responsable, rien n’avance, bloquées, qui attendent, date limite passée, échéance dépassée, délai, n’avance pas, aucun pilote, à l’arrêt, pas commencé, chef de file manquant, quelles actions, urgentes, priorité, une action n’avance pas, au point mort, projet au point mort, qui traîne, rien n’a bougé, orphelines',
  ),
  howTo(
    'Ajouter un partenaire ou un financeur à une fiche-action',
    '/fiches',
    'fiches-actions#la-page-dune-fiche',
    'porteur, structure associée, copilote, rattacher, retirer un partenaire, s’est retiré de l’action, changer de partenaire, qui participe, bénéficiaire, intéressé, co-porteur, qui paie, plusieurs porteurs, parties prenantes, mécène',
  ),
  howTo(
    'Commenter une fiche-action',
    '/fiches',
    'fiches-actions#la-page-dune-fiche',
    'remarque, avis, contribution d’un secteur, avis du comité, demander une modification, prendre en compte, réaction, commentaire, laisser une remarque, réagir',
  ),
  howTo(
    'Réunir les fiches de plusieurs secteurs',
    '/fiches',
    'fiches-actions#reunir-ce-que-les-secteurs-ont-ecrit-chacun-de-leur-cote',
    'fiches proches, deux fois la même, semblables, même action, doublon, les deux secteurs ont fait la même action, deux actions pareilles, actions proches, actions identiques, mutualiser les actions',
  ),
  howTo(
    'Fixer ou comparer les versions d’une fiche-action',
    '/fiches',
    'fiches-actions#versions',
    'ce qui a changé, ancienne version, avant, après, figer une fiche, archiver une version',
  ),
  howTo(
    'Suivre les budgets et les financeurs',
    '/fiches',
    'fiches-actions#la-liste',
    'argent, demander une subvention, plan de financement, cofinancement, combien ça coûte, reste à financer, accordé, justifier, convention, dépenses, reste à payer, subvention obtenue, refusée, montant demandé, montant accordé, réponse du financeur, dossier de subvention, CAF, Région, État, chercher des financements, total, coût d’une action, suivi des subventions, cofinanceur, DETR, conférence des financeurs, DSIL, reste à charge',
  ),
  howTo(
    'Reporter une fiche-action sur Mon Inclusion Numérique',
    '/fiches',
    'fiches-actions#vers-mon-inclusion-numerique',
    'copier, national, France Numérique Ensemble, ANCT, plateforme nationale, remonter, recopier, saisir sur le site',
  ),
  howTo(
    'Répondre à un besoin',
    '/besoins',
    'besoins-et-actualites#les-besoins',
    'demande, réponse, sans suite, besoin sans réponse, traité, clos, que répondre, en attente depuis longtemps, transformer en action, donner suite à une demande',
  ),
]
