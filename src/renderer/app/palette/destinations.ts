import { standardTemplateNames } from '#shared/records/meetings/meeting-template.ts'
import type { StandardTemplateName } from '#shared/records/meetings/standard-templates.ts'
import { openHelp } from '../../components/help-opened.ts'
import { type Destination, deed, page, view } from './destination.ts'
import { howTos } from './how-tos.ts'

/** The templates that ship: those of the espace are found as rows are. */
const shippedTemplates = Object.entries(standardTemplateNames).map(
  ([template, name]): Destination => ({
    ...{ id: `template ${template}`, kind: 'page', icon: 'meeting', name: `Modèle de réunion\u00a0: ${name}` },
    opens: { to: { to: '/reunions/modeles/$template', params: { template: template as StandardTemplateName } } },
  }),
)

/** `also`: what people call it, beside its name and the neighbours of its words. */
export const destinations: readonly Destination[] = [
  page(
    'home',
    'Accueil',
    '/',
    'à faire, tableau de bord, début, commencer, échéances, quoi de neuf, prochaine réunion, rappels, à quoi penser, page principale, menu, ma journée, ce que j’ai à faire aujourd’hui, mon bureau',
  ),
  page(
    'actor',
    'Annuaire',
    '/annuaire',
    'structures, acteurs, lieux, personnes, coordonnées d’un partenaire, chercher une association, une commune, un contact, adresses, structures de mon secteur, nombre de structures, combien de structures, liste des élus, répertoire, numéro de téléphone, retrouver un numéro, qui est, directrice, contact d’une structure, combien de mairies, combien d’associations, combien de lieux, coordonnées d’un référent, mail du maire, téléphone d’un élu, adresse d’une association, téléphone d’un bénévole, d’un agent, carnet d’adresses, carnet de contacts, bottin, pages jaunes, trombinoscope, fichier des partenaires, base des partenaires, numéro de la mairie, coordonnées du CCAS, qui est le maire, téléphone d’une médiathèque, fichier d’adresses, liste des partenaires, numéro d’un maire, partenaires, associations du secteur',
  ),
  page(
    'territory',
    'Territoire',
    '/territoire',
    'carte, couverture, qui fait quoi, maillage, bassin de vie, géographie',
  ),
  page(
    'meeting',
    'Réunions',
    '/reunions',
    'calendrier, agenda, concertation, comité, prochaine réunion, réunions passées, combien de réunions, dates, liste des réunions, historique, planning, rendez-vous prévus, rencontres prévues, réunions à venir, instances, comités passés',
  ),
  page('forum', 'Forums et cafés rencontres', '/forums', 'événementiel, événements, manifestations, portes ouvertes'),
  page(
    'followUp',
    'Suites à donner',
    '/reunions/suites',
    'décisions, tâches, retards, relevé, qui doit faire quoi, ce qui a été décidé, décisions prises, actions à mener, engagements, échéances, tâche faite, cocher, qui devait faire quoi, après la réunion, corriger une décision mal notée, modifier une tâche, supprimer une tâche, changer de responsable, relevé d’actions, relevé de conclusions, arbitrages, qui s’occupe de quoi, ce qu’on a promis, ce qui reste à faire, suivi des décisions, décisions du comité',
  ),
  page(
    'text',
    'Comptes-rendus',
    '/comptes-rendus',
    'écrire, rédiger, PV, procès-verbaux, retrouver un ancien compte-rendu, dernière fois, commencer un compte-rendu, nouveau compte-rendu, où j’écris, ouvrir un compte-rendu, compte-rendu d’hier, de la semaine dernière, comptes-rendus à faire, à valider, en retard, CR, taper, frappe, mettre au propre, mettre mes notes au propre, saisir un compte-rendu, continuer un compte-rendu, rapport de réunion, finir un compte-rendu',
  ),
  page(
    'axis',
    'Axes et votes',
    '/axes',
    'formulations, convergence, priorités du territoire, résultats des gommettes, classement, ce que chaque secteur a dit, thématiques, grands thèmes, grands axes, orientations, orientations stratégiques, lignes directrices, chantiers prioritaires, résultat des votes, priorités',
  ),
  page(
    'fiche',
    'Fiches-actions',
    '/fiches',
    'tableau de suivi des actions, budget, calendrier, matrice, retards, y a-t-il une action sur, chercher une action, liste des actions, porteur, pilote, état, où en est, seniors, jeunes, actions d’un secteur, actions d’un axe, filtrer par secteur, projets, plan d’action, mes actions, actions en cours, chantiers, portefeuille de projets, suivi des actions, suivi des projets',
  ),
  page(
    'indicator',
    'Indicateurs',
    '/indicateurs',
    'atteint, provisoire, courbes, graphiques, diagrammes, évolution, tableau de bord, trimestre, année, période, mois, depuis l’an dernier, chiffres clés, résultats, changer de période, trimestre précédent, nombre d’ateliers, nombre de personnes aidées, bénéficiaires, est-ce que ça progresse, par rapport à l’année dernière, bilan chiffré, combien, montrer l’évolution, chiffres du trimestre, chiffres de l’année, chiffres de l’an passé, chiffres de l’année dernière, stats, nos chiffres, reporting, tableau de pilotage, baromètre, observatoire, mesurer les résultats, tableau de chiffres, personnes formées, personnes accompagnées, évolution du trimestre, statistiques',
  ),
  page(
    'indicator',
    'Dictionnaire des indicateurs',
    '/indicateurs/dictionnaire',
    'définitions, définition, que veut dire, c’est quoi, comment compter, liste des indicateurs, supprimer un indicateur, bénéficiaire, indicateur qui ne sert plus, retirer un indicateur, inutile, catalogue, référentiel, métadonnées, tous les indicateurs',
  ),
  page(
    'need',
    'Besoins',
    '/besoins',
    'demandes, attentes, ce que demandent les structures, sujets demandés, liste des besoins, besoins en attente, qui demande quoi, par commune, public, remontées du terrain, attentes du terrain, sollicitations, requêtes, doléances, ce que réclament les gens, ce que veulent les mairies',
  ),
  page('newsItem', 'Actualités', '/actualites', 'nouvelles, news, brèves, dernières infos, fil d’information'),
  view(
    'territory',
    'Carte des lieux',
    { to: '/territoire', search: { vue: 'carte' } },
    'zones blanches, cartographie, communes sans lieu, distance, localiser, lieu mal placé, mauvais endroit, GPS, coordonnées, kilomètres, plus proche, où sont les lieux, plan, plan du département, géolocalisation, Google Maps, SIG, lieux d’accueil',
  ),
  view(
    'territory',
    'Qui fait quoi sur le territoire',
    { to: '/territoire', search: { vue: 'services' } },
    'services, qui propose des ateliers, qui aide aux démarches, qui donne du matériel, offre des structures, quelles structures proposent des cours d’informatique, formation, qui accompagne, qui donne des ordinateurs, reconditionnés, matériel, qui forme, accompagnement, démarches, permanence, conseiller numérique, aide, associations, de quoi s’occupe une structure, ce que fait une association, un CCAS, à quoi sert, panorama des acteurs, qui intervient où, cours d’informatique, recensement',
  ),
  view(
    'territory',
    'Secteurs et périmètre',
    { to: '/territoire', search: { vue: 'secteurs' } },
    'découpage, communes d’un secteur, exclure une commune, hors métropole, intercommunalités, mauvais secteur, changer une commune de secteur, canton, nouvelle commune, fusion de communes, zonage, zones, limites d’un secteur, liste des communes, rattacher une commune, découper le territoire',
  ),
  view(
    'fiche',
    'Calendrier des fiches-actions',
    { to: '/fiches', search: { vue: 'calendrier' } },
    'échéances, planning, diagramme de Gantt, quand, dates des actions, frise, année, retroplanning, rétroplanning, chronogramme, échéancier',
  ),
  view(
    'fiche',
    'Matrice des fiches-actions',
    { to: '/fiches', search: { vue: 'matrice' } },
    'faisabilité, impact, prioriser, priorités, facile à faire, urgent, important, note d’une action, évaluer une action, hiérarchiser, quelles actions d’abord, projets prioritaires',
  ),
  view('fiche', 'Budget des fiches-actions', { to: '/fiches', search: { vue: 'budget' } }, 'financeurs, argent, coût'),
  page(
    'exchange',
    'Échanges',
    '/echanges',
    'département, recevoir, un secteur n’a rien envoyé, qui m’a envoyé quoi, envois reçus, en attente, comment marche l’échange entre secteurs, ce que les autres ont fait, pas reçu, à jour avec les autres, boîte de réception, mutualiser, partage',
  ),
  page(
    'exchange',
    'Collègues',
    '/echanges/postes',
    'postes, hub, ordinateur, six mots, perdu, volé, équipe, rôle, droits, qui travaille avec moi, qui a accès, liste des utilisateurs, membres, secteurs, qui est connecté, en ligne, qui est là, agents, utilisateurs, comptes, qui utilise le logiciel',
  ),
  page(
    'exchange',
    'Points à trancher',
    '/echanges/points',
    'deux modifications de la même chose, contradiction, modifié par deux personnes en même temps, lequel est le bon, deux valeurs différentes, deux chiffres, choisir, deux versions, qui a raison, contradictoire, ma modification a disparu, laquelle garder, écrasé, un collègue a écrasé mon travail, effacé ce que j’avais écrit, deux collègues sur la même fiche, conflits, désaccords, incohérences, modifications concurrentes',
  ),
  page(
    'exchange',
    'Journal des échanges',
    '/echanges/journal',
    'envois reçus, historique, qui a envoyé quoi, quand, preuve d’envoi, ce que j’ai envoyé, accusé de réception, envois passés',
  ),
  page(
    'settings',
    'Sauvegardes',
    '/sauvegardes',
    'disque, revenir, copies de sécurité, emplacement des sauvegardes, sauvegarde automatique, dernière sauvegarde, archivage, copie de secours',
  ),
  page('settings', 'Réglages', '/reglages', 'nom, rôle, apparence, orthographe, mon compte, personnaliser'),
  page(
    'settings',
    'Réglages de l’espace',
    '/reglages/espace',
    'département, périmètre, secteurs, nom du département, administration',
  ),
  page(
    'settings',
    'Réglages des documents',
    '/reglages/documents',
    'courriers, signature, modèles, convocations, responsable des données, responsable du traitement, RGPD, notice, délégué à la protection des données, DPO, durée de conservation, réglage des lettres',
  ),
  page(
    'settings',
    'À propos de Concerto',
    '/a-propos',
    'version, licences, mise à jour, panne, problème, numéro de version, qui a fait ce logiciel, signaler un bug, support, contacter, assistance technique, ça ne marche pas, hotline, qui appeler, dysfonctionnement, dépannage, quelle version, qui a créé ce logiciel',
  ),
  page('help', 'Déclaration d’accessibilité', '/accessibilite', 'RGAA, handicap, lecteur d’écran, recours'),
  ...shippedTemplates,
  deed(
    'Préparer une réunion',
    { to: '/reunions', search: { nouvelle: true } },
    'créer, nouvelle, organiser, concertation, comité, dupliquer, planifier, convoquer un comité, prochaine réunion, date, même lieu que l’autre fois, mêmes horaires, comme la dernière fois, réunion suivante, ajouter une réunion, caler une réunion, fixer un rendez-vous, lancer une concertation, nouvelle rencontre, comité de pilotage',
  ),
  deed(
    'Préparer un forum',
    { to: '/forums', search: { nouveau: true } },
    'créer, nouveau, organiser, café rencontre, salon, journée, événement, salon du numérique, fête, petit déj, petit-déjeuner, créer un événement, fête du numérique, journée avec des stands',
  ),
  deed(
    'Importer un compte-rendu',
    { to: '/comptes-rendus/importer' },
    'Word, PDF, ancien, déjà écrit, copier, coller, réunion d’avant Concerto, compte rendu d’un collègue, fichier Word existant, scanné, transcription, récupérer un vieux PV, numériser, déjà tapé sous Word, ajouter un document Word, déposer un fichier Word, récupérer un document Word, compte-rendu qu’on m’a envoyé, compte-rendu fait à la main',
  ),
  deed(
    'Ajouter une structure',
    { to: '/annuaire', search: { ajouter: 'acteurs' } },
    'créer, nouveau, mairie, association, collectivité, entreprise, partenaire, CCAS, acteur, nouvelle association, nouveau partenaire, opérateur, banque, école, collège, bailleur, SIRET, elle n’existe pas encore, nouvelle association dans un secteur, enregistrer une association, référencer, centre social',
  ),
  deed(
    'Ajouter un lieu',
    { to: '/annuaire', search: { ajouter: 'lieux' } },
    'créer, nouveau, médiathèque, bibliothèque, France services, permanence, point d’accueil, adresse, antenne, bus numérique, tiers-lieu, salle, point numérique, nouveau lieu, cyberbase, maison France services',
  ),
  deed(
    'Ajouter une personne',
    { to: '/annuaire', search: { ajouter: 'personnes' } },
    'créer, nouvelle, contact, élu, agent, bénévole, interlocuteur, nouvelle médiatrice, conseiller numérique, directeur, maire, nouveau contact, référent, rajouter quelqu’un, enregistrer un élu, carte de visite, secrétaire de mairie, mettre quelqu’un dans l’annuaire, rentrer un contact',
  ),
  deed(
    'Importer dans l’annuaire',
    { to: '/annuaire/importer' },
    'fichier, Excel, CSV, liste d’acteurs, de structures, de lieux, fichier de contacts, adresses, reprendre une liste, liste de la préfecture, fichier des mairies, data·inclusion, reprendre un tableau, rentrer une liste, gros fichier, fichier Excel des associations, mauvaise colonne, colonnes, lignes refusées, importé deux fois, copier-coller une liste, gouvernance, fichier de structures qui contient des erreurs, récupérer une liste de contacts, ma liste est dans Excel, reprise de données, carnet d’adresses, transférer mes contacts, fichier d’adresses',
  ),
  deed(
    'Préparer les relances',
    { to: '/annuaire/relances' },
    'vérifier, mettre à jour l’annuaire, relancer les structures, fiches anciennes, plus à jour, fiches de contact obsolètes, périmées, trop vieilles, sans adresse mail, courriel manquant, demander de vérifier, écrire à toutes les structures, mail groupé, trop sollicitées, pas mis à jour depuis longtemps, vieux contacts, rappel, demander aux structures, actualiser, fiche de mise à jour, vérifier les adresses, annuaire pas à jour, vérifier les coordonnées, nettoyer l’annuaire, campagne de mise à jour, fiches pas fraîches',
  ),
  deed(
    'Trancher les doublons probables',
    { to: '/annuaire/doublons' },
    'en double, deux fois la même, vérifier les doublons, même structure, même nom, fiches en double, nettoyer l’annuaire',
  ),
  deed(
    'Saisir les gommettes',
    { to: '/axes/gommettes' },
    'votes, post-it, compter les voix, dépouiller, combien de gommettes, répartir, classement, ex æquo, qui a gagné, dépouillement, combien de points par personne, trop de gommettes, compter les points, points de couleur, résultat du vote, autocollants, ronds de couleur, pastilles, points collés sur chaque idée',
  ),
  view(
    'axis',
    'Restitution des axes',
    { to: '/axes/restitution' },
    'axes communs, ce que chaque axe rassemble, montrer aux secteurs, imprimer les axes, afficher au mur',
  ),
  deed(
    'Importer un plan d’actions',
    { to: '/fiches/importer' },
    'fichier, Excel, feuille de route existante, reprendre, liste d’actions dans Excel, ancien plan, feuille de route de l’an dernier, schéma départemental, importer des fiches, reprendre des projets',
  ),
  deed(
    'Faire le rapport de situation',
    { to: '/fiches/rapport' },
    'bilan, avancement, entre deux dates, comité, où en est-on, avancement des actions, point d’étape, COPIL, état d’avancement, la préfecture, le préfet, un élu, rendre compte, ce qui a changé, ce qui a été fait, en retard, trimestre, rendre des comptes, ANCT, note pour le préfet, pour mon chef, semestre, année, point d’avancement, ce qui est en retard, décisions à prendre, revue de projet, bilan de l’année, bilan pour le conseil départemental, pour les élus, pour la commission, état des lieux, reporting, note au chef, tableau d’avancement, synthèse pour la direction, bilan intermédiaire, faire le point, le préfet veut un bilan, où en est la feuille de route',
  ),
  deed(
    'Présenter ou exporter le diaporama de restitution',
    { to: '/restitution' },
    'projeter, PowerPoint, diapositives, rendre compte, réunion publique, télécommande, second écran, support de présentation, présenter les axes aux élus, au conseil, aux habitants, aux secteurs, réunion de restitution, montrer les résultats, slides, support, résultats aux participants, faire une présentation, Impress',
  ),
  deed(
    'Lire des chiffres reçus',
    { to: '/indicateurs/lecture' },
    'classeurs qui reviennent, réponses, fichiers renvoyés, classeurs remplis, importer des réponses, intégrer, statistiques de La Coop, de Mon Inclusion Numérique, réponses reçues par mail, une structure a renvoyé son fichier, ouvrir les fichiers Excel, récupérer les réponses, dossier de réponses, zip, remplis, retour, remplacer le fichier d’une structure, renvoyé une seconde fois, reçu deux fois le même fichier, intégrer les réponses, dépouiller les réponses, importer les classeurs, remonter les tableaux, traiter les retours',
  ),
  deed(
    'Saisir une réponse reçue par téléphone',
    { to: '/indicateurs/campagnes', search: { reponse: true } },
    'saisir les chiffres d’une structure, réponse par courriel, réponse par téléphone, appel, dicter des chiffres, noter comme reçu, réponse orale, de vive voix',
  ),
  deed(
    'Préparer une campagne de collecte',
    { to: '/indicateurs/campagnes/nouvelle' },
    'demander des chiffres, envoyer un questionnaire aux structures, lancer une enquête, faire remonter, délai, date limite, demander les chiffres du trimestre, choisir les structures, nouvelle enquête, recommencer, quels indicateurs, semestre, envoyer des tableaux à remplir, fichier à remplir, recueil de données, récolter les chiffres, demander leurs statistiques, appel à données',
  ),
  deed(
    'Suivre les campagnes de collecte',
    { to: '/indicateurs/campagnes' },
    'qui a répondu, relancer, envoyer un classeur, envoyer les classeurs de la collecte, qui n’a pas répondu, taux de réponse, envoyer le fichier Excel aux structures, combien ont répondu, où en est l’enquête, prolonger, clore une campagne, supprimer une campagne, réponses des structures, modifier l’échéance, ajouter une structure, noter comme reçu, envoyer les tableaux à remplir, fichiers à remplir, qui n’a pas répondu au tableau de chiffres, qui n’a pas rendu ses chiffres, combien de retours, qui doit encore répondre',
  ),
  deed(
    'Ajouter un indicateur',
    { to: '/indicateurs/dictionnaire', search: { nouveau: true } },
    'créer, nouveau, mesurer, suivre un chiffre, compter autre chose, mesurer l’impact, nouvel indicateur, suivre le nombre de',
  ),
  deed(
    'Noter un besoin',
    { to: '/besoins', search: { noter: true } },
    'ajouter, demande d’une structure, remontée du terrain, une structure demande, un habitant, une mairie réclame, manque d’ordinateurs, problème remonté, doléance, plainte, attente, enregistrer une demande, une association a besoin d’aide, tablettes, une commune réclame, difficulté',
  ),
  deed(
    'Écrire une actualité',
    { to: '/actualites', search: { ecrire: true } },
    'ajouter, publier, annoncer, information, bonne nouvelle, événement, annonce, article, rédiger une brève, poster, partager une information, communiquer sur un événement',
  ),
  deed(
    'Composer la lettre d’information',
    { to: '/actualites/lettre' },
    'envoyer des nouvelles, informer les partenaires, communiquer, publier les nouvelles, donner des nouvelles aux partenaires, journal interne, mail d’information, lettre mensuelle',
  ),
  deed(
    'Préparer ou ouvrir un envoi',
    { to: '/echanges' },
    'envoyer son travail, transférer des données, collègues, donner mon travail à une collègue, département, fichier, synchroniser, clé USB, clef, recevoir, récupérer le travail des secteurs, mettre en commun, partager son travail, recevoir le fichier d’un collègue, envoyer mes données, fichier reçu par mail, échange entre secteurs, donner mon travail au département, mettre à jour les autres, tout envoyer, fichier de ma collègue, transmettre au département, faire remonter mon travail, envoyer mes modifications, passer mon travail à quelqu’un, mettre nos données ensemble',
  ),
  deed(
    'Inviter un collègue, ouvrir une invitation',
    { to: '/echanges/postes' },
    'ajouter, utilisateur, rejoindre, travailler à plusieurs, partager l’espace, équipe, à deux, nouvelle collègue, ajouter un secteur, nouvel ordinateur, remplaçante, partager avec une collègue, donner accès, créer un compte, nouvel agent, partager le logiciel, j’ai reçu une invitation, ajouter un coordinateur, se connecter à l’espace du département, nouvelle secrétaire, ajouter quelqu’un à l’équipe',
  ),
  deed(
    'Imprimer la feuille de secours',
    { to: '/echanges/secours' },
    '24 mots, récupération, clé de secours, coffre, perte de l’ordinateur',
  ),
  deed(
    'Échanger par un dossier partagé',
    { to: '/echanges' },
    'clef USB, réseau, synchronisation automatique, OneDrive, SharePoint, Nextcloud, drive, serveur commun, échange automatique, lecteur réseau, cloud, sans mail, mettre sur le réseau, Dropbox, serveur de fichiers',
  ),
  deed(
    'Sauvegarder maintenant, revenir à une copie',
    { to: '/sauvegardes' },
    'restaurer, perdu, ordinateur en panne, tout récupérer, disque dur, récupérer des données perdues, enregistrer, hier, revenir à la version d’hier, ordinateur mort, tout perdu, avant l’import, récupérer une ancienne sauvegarde, restauration, remettre comme avant, tout a disparu, faire une copie, archive, avant de changer d’ordinateur, retrouver des données, recharger une sauvegarde',
  ),
  deed(
    'Modifier les modèles de réunion',
    { to: '/reunions/modeles' },
    'ordre du jour type, trame, ordre du jour habituel, dupliquer, refaire le même ordre du jour, réutiliser, réunion type, ordre du jour standard, réunion pré-remplie',
  ),
  deed(
    'Choisir un modèle Word',
    { to: '/reglages/modeles-word' },
    'ajouter un logo, le logo du département sur le compte-rendu, maison, en-tête, entête, mettre, police, mise en page, charte graphique, couleurs du document, logo du diaporama, modèle PowerPoint, thème, logo France Numérique Ensemble, charte du département, faire apparaître le logo, bandeau, modèle de document, couleurs, logo de la mairie, identité visuelle, habillage, modèle de courrier, logo',
  ),
  deed(
    'Choisir les rubriques des fiches',
    { to: '/reglages/rubriques' },
    'champs, colonnes, ajouter un champ, personnaliser les fiches, case de la fiche',
  ),
  deed(
    'Modifier les blocs de texte',
    { to: '/reglages/blocs-de-texte' },
    'phrases toutes faites, mentions légales, phrases types, formules, mention RGPD, phrase RGPD, texte type, bas des documents, phrase à répéter, texte standard, copier-coller souvent, clause, paragraphe type, texte automatique, textes pré-écrits, formule de politesse, formule toute faite',
  ),
  deed(
    'Changer son nom ou son rôle',
    { to: '/reglages' },
    'profil, compte, utilisateur, mon prénom, mal écrit mon nom, je change de secteur, mes informations, mariage, mon prénom est faux, ma fonction, nom de famille',
  ),
  deed(
    'Ouvrir ou quitter l’espace d’essai',
    { to: '/reglages' },
    'démonstration, exemple, apprendre, visite guidée, tutoriel, démarrer, s’entraîner, tester, par où commencer, débuter, nouvel arrivant, stagiaire, débutant, prise en main, former quelqu’un, essayer sans risque, bac à sable, données fictives, exercices, jouer',
  ),
  deed(
    'Changer le département ou ses secteurs',
    { to: '/reglages/espace' },
    'modifier, espace, périmètre, communes, ajouter un secteur, créer un secteur, renommer un secteur, commune d’un autre secteur, hors métropole, nouveau secteur, diviser un secteur, redécouper, supprimer un secteur',
  ),
  deed(
    'Dire qui signe les courriers',
    { to: '/reglages/documents' },
    'signataire, adresse de réponse, en-tête, signature, président, retour des coupons, à qui répondre, signature du président, logo, adresse mail de retour, téléphone du secrétariat, coupons, griffe, par délégation, qui signe les lettres',
  ),
  deed(
    'Choisir l’apparence, claire ou sombre',
    { to: '/reglages' },
    'mode nuit, couleurs, contraste, yeux, fatigue, luminosité, trop clair, fond noir, thème, écran noir, dark mode, écran trop lumineux, lumière',
  ),
  ...howTos,
  deed(
    'Ouvrir l’aide de cet écran',
    () => openHelp('here'),
    'F1, comment faire, touches, raccourcis, je suis perdu, besoin d’aide, raccourci clavier, quelle touche, ligne suivante, comment on fait, je ne comprends pas, explications, je suis bloqué',
    'help',
  ),
  deed(
    'Tout le guide',
    () => openHelp('all'),
    'pages, par où commencer, premiers pas, notice, manuel, comment ça marche, formation, mode d’emploi, documentation, tuto, FAQ, comment ça fonctionne',
    'help',
  ),
]

/** Before anything is typed. */
export const oftenSought: readonly string[] = [
  'Préparer une réunion',
  'Importer dans l’annuaire',
  'Préparer ou ouvrir un envoi',
  'Choisir l’apparence, claire ou sombre',
]
