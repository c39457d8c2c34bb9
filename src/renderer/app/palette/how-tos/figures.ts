import { type Destination, howTo } from '../destination.ts'

export const figureHowTos: readonly Destination[] = [
  howTo(
    'Comparer les secteurs',
    '/indicateurs',
    'indicateurs#ou-lon-en-est',
    'côte à côte, territoires, tableau, nord et sud, entre territoires, meilleur secteur, écart, par secteur, différences, moyenne par secteur, total par secteur, chiffres par secteur, comparatif, classement des secteurs',
  ),
  howTo(
    'Exporter le classeur Excel des indicateurs',
    '/indicateurs',
    'indicateurs#le-classeur-excel',
    'tableau, graphiques, diagrammes, tableau croisé, pour le préfet, le comité, preuves, justificatifs, financeur, évolution, année, envoyer les indicateurs à la préfecture, sortir les stats, tous les chiffres, extraire, tableau de chiffres, télécharger, données brutes, base de données, région, ANCT, imprimer les graphiques, rapport annuel',
  ),
  howTo(
    'Copier un graphique',
    '/indicateurs',
    'indicateurs#lire-les-chiffres',
    'image, courbe, coller dans Word ou PowerPoint, enregistrer en PNG, imprimer les graphiques, mettre une courbe dans un rapport, capture, diagramme, camembert, imprimer un graphique, récupérer un graphique',
  ),
  howTo(
    'Saisir des chiffres',
    '/indicateurs',
    'indicateurs#saisir-les-chiffres',
    'taper, ajouter, remplir, entrer, valeurs, données, corriger un chiffre, donné par téléphone, erreur de saisie, modifier un chiffre, chiffre faux, chiffres pas bons, saisir pour une structure, reçu par mail, copier depuis Excel, coller, effacer un chiffre, mauvaise case, remplacer un chiffre, zéro, non disponible, ne sait pas, trimestre, entrer des données, mettre les stats, alimenter les indicateurs',
  ),
  howTo(
    'Confirmer un chiffre qui surprend',
    '/indicateurs',
    'indicateurs#les-chiffres-a-confirmer',
    'bizarre, faux, anormal, aberrant, erreur, trop grand, incohérent, douteux, chiffre inhabituel, une structure s’est trompée, multiplié, double, pas bon, énorme, dix fois trop, chiffre étrange, vérifier, alerte, à confirmer, chiffre étonnant, valeur suspecte, incohérence, pas possible, ça paraît trop',
  ),
  howTo(
    'Arrêter les chiffres d’une période',
    '/indicateurs',
    'indicateurs#ce-que-concerto-calcule',
    'figer, clore le trimestre, l’année, ne plus changer, bloquer, valider les chiffres, définitifs, chiffres qui changent, officiels, chiffres de l’année, verrouiller les données, clôture annuelle',
  ),
  howTo(
    'Savoir comment un chiffre est compté',
    '/indicateurs',
    'indicateurs#ce-que-concerto-calcule',
    'calcul, d’où vient un chiffre, vérifier, détail, justifier, expliquer, pourquoi ce chiffre, comment c’est calculé, méthode, formule, d’où sort ce chiffre, différence entre deux chiffres',
  ),
  howTo(
    'Expliquer un chiffre par une note de lecture',
    '/indicateurs',
    'indicateurs#cibles-ventilations-notes',
    'commentaire, baisse, hausse, pourquoi, remarque, fermeture, chute, pourquoi ça baisse, justifier, fermeture d’un lieu, annotation, commenter un chiffre, note sous le graphique, astérisque',
  ),
  howTo(
    'Découper un indicateur par âge, genre ou statut',
    '/indicateurs',
    'indicateurs#cibles-ventilations-notes',
    'ventilation, femmes, hommes, jeunes, tranche d’âge, détail, par intercommunalité, pourcentage, canton, commune, seniors, retraités, demandeurs d’emploi, répartition, par sexe, par public, par catégorie, par commune, croiser, parité, profil des publics',
  ),
  howTo(
    'Fixer la cible d’un indicateur',
    '/indicateurs/dictionnaire',
    'indicateurs#cibles-ventilations-notes',
    'objectif, viser, but, résultat attendu, combien on veut, pas atteint, combien on vise',
  ),
  howTo(
    'Changer la définition d’un indicateur',
    '/indicateurs/dictionnaire',
    'indicateurs#changer-une-definition',
    'modifier, unité, calcul, changer l’intitulé, renommer un indicateur, nom d’un indicateur, redéfinir',
  ),
  howTo(
    'Relancer les structures d’une campagne',
    '/indicateurs/campagnes',
    'indicateurs#envoyer-puis-relancer',
    'qui n’ont pas répondu, pas renvoyé le fichier, pas rendu, en retard, rappel, questionnaire, chiffres manquants, qui manque, il manque des réponses, trop sollicitées, pas encore envoyé leurs chiffres, dernier délai, mail de relance, qui n’a rien rendu, retardataires, pas reçu les chiffres, toujours rien envoyé',
  ),
  howTo(
    'Poser une question dans une campagne',
    '/indicateurs/campagnes/nouvelle',
    'indicateurs#preparer-une-campagne',
    'questionnaire, réponse libre, choix, ajouter une question, question ouverte, QCM, personnaliser l’enquête',
  ),
  howTo(
    'Corriger un classeur refusé',
    '/indicateurs/lecture',
    'indicateurs#lire-les-classeurs-qui-reviennent',
    'cellules refusées, erreurs, mal rempli, fichier illisible, pas le bon format, à corriger, rempli de travers, rouge, cellule, fichier modifié, pas reconnu, protégé, texte à la place d’un nombre, lettres, fichier refusé, tableau rejeté, non conforme, le fichier ne passe pas',
  ),
]
