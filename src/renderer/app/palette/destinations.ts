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
  page('home', 'Accueil', '/', 'à faire, tableau de bord, début, commencer, échéances, quoi de neuf'),
  page(
    'actor',
    'Annuaire',
    '/annuaire',
    'structures, acteurs, lieux, personnes, coordonnées d’un partenaire, chercher une association, une commune, un contact, adresses',
  ),
  page('territory', 'Territoire', '/territoire', 'carte, couverture, qui fait quoi'),
  page('meeting', 'Réunions', '/reunions', 'calendrier, agenda, concertation, comité'),
  page('forum', 'Forums et cafés rencontres', '/forums'),
  page('followUp', 'Suites à donner', '/reunions/suites', 'décisions, tâches, retards, relevé, qui doit faire quoi'),
  page('text', 'Comptes-rendus', '/comptes-rendus', 'écrire, rédiger'),
  page('axis', 'Axes et votes', '/axes', 'formulations, convergence, priorités du territoire'),
  page('fiche', 'Fiches-actions', '/fiches', 'tableau de suivi des actions, budget, calendrier, matrice, retards'),
  page(
    'indicator',
    'Indicateurs',
    '/indicateurs',
    'atteint, provisoire, courbes, graphiques, diagrammes, évolution, tableau de bord',
  ),
  page('indicator', 'Dictionnaire des indicateurs', '/indicateurs/dictionnaire', 'définitions'),
  page('need', 'Besoins', '/besoins'),
  page('newsItem', 'Actualités', '/actualites'),
  view(
    'territory',
    'Carte des lieux',
    { to: '/territoire', search: { vue: 'carte' } },
    'zones blanches, cartographie, communes sans lieu, distance, localiser',
  ),
  view(
    'fiche',
    'Calendrier des fiches-actions',
    { to: '/fiches', search: { vue: 'calendrier' } },
    'échéances, planning, diagramme de Gantt',
  ),
  view('fiche', 'Matrice des fiches-actions', { to: '/fiches', search: { vue: 'matrice' } }, 'faisabilité, impact'),
  view('fiche', 'Budget des fiches-actions', { to: '/fiches', search: { vue: 'budget' } }, 'financeurs, argent, coût'),
  page('exchange', 'Échanges', '/echanges', 'département, recevoir'),
  page('exchange', 'Collègues', '/echanges/postes', 'ordinateur, six mots, perdu, volé, équipe, rôle, droits'),
  page('exchange', 'Points à trancher', '/echanges/points', 'deux modifications de la même chose, contradiction'),
  page('exchange', 'Journal des échanges', '/echanges/journal', 'envois reçus, historique'),
  page('settings', 'Sauvegardes', '/sauvegardes', 'disque, revenir, copies de sécurité'),
  page('settings', 'Réglages', '/reglages', 'nom, rôle, apparence, orthographe'),
  page('settings', 'Réglages de l’espace', '/reglages/espace', 'département, périmètre, secteurs'),
  page('settings', 'Réglages des documents', '/reglages/documents', 'courriers, signature, modèles, convocations'),
  page('settings', 'À propos de Concerto', '/a-propos', 'version, licences, mise à jour, panne, problème'),
  page('help', 'Déclaration d’accessibilité', '/accessibilite', 'RGAA, handicap, lecteur d’écran, recours'),
  ...shippedTemplates,
  deed(
    'Préparer une réunion',
    { to: '/reunions', search: { nouvelle: true } },
    'créer, nouvelle, organiser, concertation, comité, dupliquer, planifier, convoquer un comité, prochaine réunion, date',
  ),
  deed(
    'Préparer un forum',
    { to: '/forums', search: { nouveau: true } },
    'créer, nouveau, organiser, café rencontre, salon, journée, événement',
  ),
  deed('Importer un compte-rendu', { to: '/comptes-rendus/importer' }, 'Word, PDF, ancien, déjà écrit, copier, coller'),
  deed('Ajouter une structure', { to: '/annuaire', search: { ajouter: 'acteurs' } }, 'créer, nouveau'),
  deed('Ajouter un lieu', { to: '/annuaire', search: { ajouter: 'lieux' } }, 'créer, nouveau'),
  deed('Ajouter une personne', { to: '/annuaire', search: { ajouter: 'personnes' } }, 'créer, nouvelle, contact'),
  deed(
    'Importer dans l’annuaire',
    { to: '/annuaire/importer' },
    'fichier, Excel, CSV, liste d’acteurs, de structures, de lieux, fichier de contacts, adresses, reprendre une liste',
  ),
  deed(
    'Préparer les relances',
    { to: '/annuaire/relances' },
    'vérifier, mettre à jour l’annuaire, relancer les structures, fiches anciennes, plus à jour',
  ),
  deed('Trancher les doublons probables', { to: '/annuaire/doublons' }, 'en double'),
  deed('Saisir les gommettes', { to: '/axes/gommettes' }, 'votes, compter les voix, dépouiller'),
  deed(
    'Importer un plan d’actions',
    { to: '/fiches/importer' },
    'fichier, Excel, feuille de route existante, reprendre',
  ),
  deed(
    'Faire le rapport de situation',
    { to: '/fiches/rapport' },
    'bilan, avancement, entre deux dates, comité, où en est-on, avancement des actions, point d’étape, COPIL',
  ),
  deed(
    'Présenter ou exporter le diaporama de restitution',
    { to: '/restitution' },
    'projeter, PowerPoint, diapositives, rendre compte',
  ),
  deed(
    'Lire des chiffres reçus',
    { to: '/indicateurs/lecture' },
    'classeurs qui reviennent, réponses, fichiers renvoyés, classeurs remplis, importer des réponses, intégrer',
  ),
  deed(
    'Préparer une campagne de collecte',
    { to: '/indicateurs/campagnes/nouvelle' },
    'demander des chiffres, envoyer un questionnaire aux structures, lancer une enquête, faire remonter',
  ),
  deed(
    'Suivre les campagnes de collecte',
    { to: '/indicateurs/campagnes' },
    'qui a répondu, relancer, envoyer un classeur, envoyer les classeurs de la collecte, qui n’a pas répondu, taux de réponse',
  ),
  deed(
    'Ajouter un indicateur',
    { to: '/indicateurs/dictionnaire', search: { nouveau: true } },
    'créer, nouveau, mesurer, suivre un chiffre',
  ),
  deed(
    'Noter un besoin',
    { to: '/besoins', search: { noter: true } },
    'ajouter, demande d’une structure, remontée du terrain',
  ),
  deed(
    'Écrire une actualité',
    { to: '/actualites', search: { ecrire: true } },
    'ajouter, publier, annoncer, information',
  ),
  deed(
    'Composer la lettre d’information',
    { to: '/actualites/lettre' },
    'envoyer des nouvelles, informer les partenaires',
  ),
  deed(
    'Préparer ou ouvrir un envoi',
    { to: '/echanges' },
    'envoyer son travail, transférer des données, collègues, département, fichier, synchroniser, clé USB, clef, recevoir, récupérer le travail des secteurs, mettre en commun, partager son travail',
  ),
  deed(
    'Inviter un collègue, ouvrir une invitation',
    { to: '/echanges/postes' },
    'ajouter, utilisateur, rejoindre, travailler à plusieurs, partager l’espace, équipe, à deux',
  ),
  deed(
    'Échanger par un dossier partagé',
    { to: '/echanges' },
    'clef USB, réseau, synchronisation automatique, OneDrive, SharePoint',
  ),
  deed(
    'Sauvegarder maintenant, revenir à une copie',
    { to: '/sauvegardes' },
    'restaurer, perdu, disque dur, récupérer des données perdues, enregistrer',
  ),
  deed(
    'Modifier les modèles de réunion',
    { to: '/reunions/modeles' },
    'ordre du jour type, trame, ordre du jour habituel, dupliquer',
  ),
  deed(
    'Choisir un modèle Word',
    { to: '/reglages/modeles-word' },
    'ajouter un logo, maison, en-tête, entête, mettre, police, mise en page, charte graphique, couleurs du document',
  ),
  deed('Choisir les rubriques des fiches', { to: '/reglages/rubriques' }, 'champs, colonnes'),
  deed(
    'Modifier les blocs de texte',
    { to: '/reglages/blocs-de-texte' },
    'phrases toutes faites, mentions légales, phrases types, formules',
  ),
  deed('Changer son nom ou son rôle', { to: '/reglages' }, 'profil, compte, utilisateur'),
  deed(
    'Ouvrir ou quitter l’espace d’essai',
    { to: '/reglages' },
    'démonstration, exemple, apprendre, visite guidée, tutoriel, démarrer, s’entraîner, tester',
  ),
  deed(
    'Changer le département ou ses secteurs',
    { to: '/reglages/espace' },
    'modifier, espace, périmètre, périmètre, communes, ajouter un secteur',
  ),
  deed(
    'Dire qui signe les courriers',
    { to: '/reglages/documents' },
    'signataire, adresse de réponse, en-tête, signature, président',
  ),
  deed('Choisir l’apparence, claire ou sombre', { to: '/reglages' }, 'mode nuit, couleurs, contraste, yeux'),
  ...howTos,
  deed(
    'Ouvrir l’aide de cet écran',
    () => openHelp('here'),
    'F1, comment faire, touches, raccourcis, je suis perdu, besoin d’aide',
    'help',
  ),
  deed('Tout le guide', () => openHelp('all'), 'pages', 'help'),
]

/** Before anything is typed. */
export const oftenSought: readonly string[] = [
  'Préparer une réunion',
  'Importer dans l’annuaire',
  'Préparer ou ouvrir un envoi',
  'Choisir l’apparence, claire ou sombre',
]
