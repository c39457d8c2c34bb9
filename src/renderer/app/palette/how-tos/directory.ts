import { type Destination, howTo } from '../destination.ts'

export const directoryHowTos: readonly Destination[] = [
  howTo(
    'Modifier une entrée de l’annuaire',
    '/annuaire',
    'annuaire#une-entree',
    'changer, mettre à jour, corriger, nom mal écrit, téléphone, adresse, courriel, mail, horaires d’un lieu, structure, mairie, contact, erreur, faux numéro, renommer, changer de nom, a changé de nom, de numéro, d’adresse, de site, fiche d’une structure, d’un lieu, SIRET, site internet, horaires d’ouverture, secteur d’une structure, association, partenaire, faux, fausse adresse, mauvais numéro, ne répond plus, mail qui revient, plus le bon contact, fermé le mercredi, horaires, changer de type, déménagé, nouvelle adresse, nouveau directeur, notes sur une structure, description, présentation, services d’un lieu, maison France services, accès handicapé, wifi, changer un numéro de téléphone, corriger une fiche, nom mal orthographié',
  ),
  howTo(
    'Noter qu’une personne est partie ou a changé de structure',
    '/annuaire',
    'annuaire#une-entree',
    'quitter, départ, retraite, remplacer, remplaçant, nouvelle fonction, n’y travaille plus, mutation, nouveau maire, élections, nouvelle directrice, agent, salarié, muté, remplacée, quitte, changer d’employeur, deux fonctions, nouvelle élue, nouveau directeur, nouvelle médiatrice, arrive, congé maternité, n’est plus maire, démissionné, n’est plus là, nouvelle équipe municipale, plus en poste, travaille ailleurs, nouveau président',
  ),
  howTo(
    'Retirer une structure ou un lieu de l’annuaire',
    '/annuaire',
    'annuaire#une-entree',
    'structure qui a fermé, supprimer une association, fermée, n’existe plus, dissoute, fermeture, archiver, fiche, effacer un lieu, plus active, cessé, disparu, liquidation, ne veut plus y être, radier',
  ),
  howTo(
    'Noter qu’une entrée est à jour',
    '/annuaire',
    'annuaire#une-entree',
    'vérifier, je viens de vérifier, fraîcheur, fiable, date de vérification, qui a vérifié, fiche d’une structure, qui a vérifié cette fiche, quand, pas vérifiée, jamais vérifiée, confirmé au téléphone, appelé, encore bonne, date, disque, pastille, date de mise à jour, encore d’actualité, j’ai vérifié l’adresse',
  ),
  howTo(
    'Donner un autre nom à une structure',
    '/annuaire',
    'annuaire#une-entree',
    'sigle, alias, aussi écrit, surnom, plusieurs noms, autre appellation',
  ),
  howTo(
    'Rattacher une antenne à sa structure',
    '/annuaire',
    'annuaire#une-entree',
    'siège, filiale, délégation, section locale, réseau, maison mère, relier deux structures, dépend de, annexe',
  ),
  howTo(
    'Filtrer l’annuaire et garder une vue',
    '/annuaire',
    'annuaire#chercher',
    'trier, sélectionner, liste des élus, par secteur, par commune, par type, colonnes, seulement, combien de structures, structures d’un secteur, compter, sans téléphone, sans adresse, liste des mairies, liste des médiathèques, mails des médiathèques, tous les élus, uniquement, structures sans SIRET, non labellisées, gouvernance, membres, coporteurs, combien de mairies dans l’annuaire, par ville, liste par secteur, ordre alphabétique, n’afficher que les associations, que les mairies, tri, classer',
  ),
  howTo(
    'Trouver un lieu pour quelqu’un',
    '/annuaire',
    'annuaire#chercher',
    'orienter un usager, où se former, aide aux démarches, ordinateur pas cher, près de chez lui, horaires, ouvert, public, service, besoin, où envoyer une personne âgée, un senior, un jeune, allophone, migrant, imprimer un papier, apprendre internet, faire ses papiers, impôts, CAF, gratuit, accessible, ordinateurs en libre accès, réparer, don, trouver un médiateur, un conseiller numérique, près de chez moi, à côté de, cours d’informatique, ordinateur d’occasion, aide pour ses papiers, où aller pour imprimer, borne',
  ),
  howTo(
    'Imprimer des étiquettes postales',
    '/annuaire',
    'annuaire#exporter',
    'planche d’étiquettes, enveloppes, publipostage, envoyer un courrier à tous',
  ),
  howTo(
    'Exporter l’annuaire en Excel ou en CSV',
    '/annuaire',
    'annuaire#exporter',
    'étiquettes, publier, contacts, liste des structures, adresses, liste de diffusion, mails, extraire, publipostage, imprimer l’annuaire, carnet d’adresses, données ouvertes, open data, data·inclusion, cartographie nationale, schéma national, écrire à tout l’annuaire, à toutes les structures, mail groupé, liste d’envoi, liste des mails, liste des téléphones, envoyer l’annuaire, partager l’annuaire, donner la liste à la préfecture, étiquettes pour enveloppes, mettre en ligne, vCard, importer dans Outlook, liste des mails des mairies',
  ),
  howTo(
    'Effacer une personne',
    '/annuaire',
    'annuaire#vie-privee',
    'droit à l’effacement, opposition, RGPD, supprimer un contact, droit à l’oubli, supprimer ses données, plainte, ne veut plus être contacté, ne veut plus recevoir de mails, retirer quelqu’un, décédé, mort, désinscrire, refus, supprimer un élu, enlever ses coordonnées, retirer mes coordonnées, demande qu’on l’efface, se désabonner, veut être supprimé, ne veut plus figurer, ne veut plus qu’on garde son numéro, refuse qu’on garde son téléphone, veut qu’on efface ses données',
  ),
  howTo(
    'Réunir deux entrées de l’annuaire',
    '/annuaire/doublons',
    'annuaire#les-doublons',
    'fusionner, deux structures en double, rapprocher, doublon, deux fois, même nom, homonymes, contact en double, deux fois la même mairie, même association, écrit de deux façons, deux fiches pour la même personne',
  ),
  howTo(
    'Séparer deux entrées réunies',
    '/annuaire',
    'annuaire#les-doublons',
    'fusionnées par erreur, défaire une fusion, mauvaise fusion, ce n’était pas la même, deux structures différentes',
  ),
  howTo(
    'Copier ou enregistrer la carte',
    '/territoire',
    'territoire#carte',
    'image, imprimer la carte, coller dans un document, PNG, cartographie, photo de la carte, mettre la carte dans un rapport, plan, télécharger la carte',
  ),
  howTo(
    'Voir ce qui manque sur le territoire',
    '/territoire',
    'territoire#couverture',
    'zones blanches, communes où il n’y a rien, aucun service, pas couvert, trous, désert, loin de tout, lieux par service, où il n’y a pas de conseiller numérique, pas de médiateur, communes isolées, besoin de lieux, couverture, sans lieu, intercommunalités, pas de conseiller numérique, fracture numérique, carences, communes pas équipées, communes sans permanence',
  ),
]
