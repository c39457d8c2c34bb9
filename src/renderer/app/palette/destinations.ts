import type { LinkProps } from '@tanstack/react-router'
import { standardTemplateNames } from '#shared/records/meetings/meeting-template.ts'
import type { StandardTemplateName } from '#shared/records/meetings/standard-templates.ts'
import { openHelp } from '../../components/help-opened.ts'
import type { Worded } from '../../components/word-index.ts'

/** What the program itself has: a page, or something to do. */
export interface Destination extends Worded {
  readonly kind: 'page' | 'deed'
  readonly icon: DestinationIcon
  readonly opens: Opens
}

export type DestinationIcon =
  | 'home'
  | 'actor'
  | 'territory'
  | 'meeting'
  | 'forum'
  | 'followUp'
  | 'text'
  | 'axis'
  | 'fiche'
  | 'indicator'
  | 'need'
  | 'newsItem'
  | 'exchange'
  | 'settings'
  | 'do'
  | 'help'

/** An address, with the page of the guide that says how to go on from there; or something done at once. */
export type Opens =
  | { readonly to: Pick<LinkProps, 'to' | 'search' | 'params'>; readonly help?: string }
  | { readonly act: () => void }

type Address = NonNullable<LinkProps['to']>
type Link = Pick<LinkProps, 'to' | 'search'>

const page = (icon: DestinationIcon, name: string, to: Address, also = ''): Destination => ({
  ...{ id: `page ${to}`, kind: 'page', icon, name, also },
  opens: { to: { to } },
})

const deed = (name: string, to: Link | (() => void), also = '', icon: DestinationIcon = 'do'): Destination => ({
  ...{ id: `deed ${name}`, kind: 'deed', icon, name, also },
  opens: typeof to === 'function' ? { act: to } : { to },
})

/** What is done from a page that one first chooses something on: the guide says how beside it. */
const howTo = (name: string, to: Address, help: string, also = ''): Destination => ({
  ...{ id: `deed ${name}`, kind: 'deed', icon: 'do', name, also },
  opens: { to: { to }, help },
})

/** The templates that ship: those of the espace are found as rows are. */
const shippedTemplates = Object.entries(standardTemplateNames).map(
  ([template, name]): Destination => ({
    ...{ id: `template ${template}`, kind: 'page', icon: 'meeting', name: `Modèle de réunion\u00a0: ${name}` },
    opens: { to: { to: '/reunions/modeles/$template', params: { template: template as StandardTemplateName } } },
  }),
)

/** `also`: what people call it, beside its name and the neighbours of its words. */
export const destinations: readonly Destination[] = [
  page('home', 'Accueil', '/', 'à faire, tableau de bord, début'),
  page('actor', 'Annuaire', '/annuaire', 'structures, acteurs, lieux, personnes'),
  page('territory', 'Territoire', '/territoire', 'carte, couverture, qui fait quoi'),
  page('meeting', 'Réunions', '/reunions', 'calendrier, agenda, concertation, comité'),
  page('forum', 'Forums et cafés rencontres', '/forums'),
  page('followUp', 'Suites à donner', '/reunions/suites', 'retards'),
  page('text', 'Comptes-rendus', '/comptes-rendus'),
  page('axis', 'Axes et votes', '/axes', 'formulations, convergence'),
  page('fiche', 'Fiches-actions', '/fiches', 'budget, calendrier, matrice, retards'),
  page('indicator', 'Indicateurs', '/indicateurs', 'atteint, provisoire'),
  page('indicator', 'Dictionnaire des indicateurs', '/indicateurs/dictionnaire', 'définitions'),
  page('need', 'Besoins', '/besoins'),
  page('newsItem', 'Actualités', '/actualites'),
  page('exchange', 'Échanges', '/echanges', 'département, recevoir'),
  page('exchange', 'Collègues', '/echanges/postes', 'ordinateur, six mots, perdu, volé'),
  page('exchange', 'Points à trancher', '/echanges/points'),
  page('exchange', 'Journal des échanges', '/echanges/journal'),
  page('settings', 'Sauvegardes', '/sauvegardes', 'disque, revenir'),
  page('settings', 'Réglages', '/reglages', 'nom, rôle, apparence, orthographe'),
  page('settings', 'Réglages de l’espace', '/reglages/espace', 'département, périmètre, secteurs'),
  page('settings', 'Réglages des documents', '/reglages/documents', 'courriers, signature, modèles, convocations'),
  page('settings', 'À propos de Concerto', '/a-propos', 'version, licences, mise à jour'),
  page('help', 'Déclaration d’accessibilité', '/accessibilite', 'RGAA, handicap, lecteur d’écran, recours'),
  ...shippedTemplates,
  deed(
    'Préparer une réunion',
    { to: '/reunions', search: { nouvelle: true } },
    'créer, nouvelle, concertation, comité',
  ),
  deed('Préparer un forum', { to: '/forums', search: { nouveau: true } }, 'créer, nouveau, café rencontre'),
  deed('Importer un compte-rendu', { to: '/comptes-rendus/importer' }, 'Word, PDF, déjà écrit'),
  deed('Ajouter une structure', { to: '/annuaire', search: { ajouter: 'acteurs' } }, 'créer, nouveau'),
  deed('Ajouter une personne', { to: '/annuaire', search: { ajouter: 'personnes' } }, 'créer, nouvelle'),
  deed(
    'Importer dans l’annuaire',
    { to: '/annuaire/importer' },
    'Excel, CSV, liste d’acteurs, de structures, de lieux',
  ),
  deed('Préparer les relances', { to: '/annuaire/relances' }, 'vérifier l’annuaire'),
  deed('Trancher les doublons probables', { to: '/annuaire/doublons' }, 'en double'),
  deed('Saisir les gommettes', { to: '/axes/gommettes' }),
  deed('Importer un plan d’actions', { to: '/fiches/importer' }, 'Excel'),
  deed('Faire le rapport de situation', { to: '/fiches/rapport' }, 'bilan, avancement, entre deux dates, comité'),
  deed('Présenter ou exporter le diaporama de restitution', { to: '/restitution' }, 'projeter'),
  deed('Lire des chiffres reçus', { to: '/indicateurs/lecture' }, 'classeurs qui reviennent, réponses'),
  deed('Préparer une campagne de collecte', { to: '/indicateurs/campagnes/nouvelle' }, 'demander des chiffres'),
  deed(
    'Suivre les campagnes de collecte',
    { to: '/indicateurs/campagnes' },
    'qui a répondu, relancer, envoyer un classeur, envoyer les classeurs de la collecte',
  ),
  deed('Ajouter un indicateur', { to: '/indicateurs/dictionnaire', search: { nouveau: true } }, 'créer, nouveau'),
  deed('Noter un besoin', { to: '/besoins', search: { noter: true } }, 'ajouter'),
  deed('Écrire une actualité', { to: '/actualites', search: { ecrire: true } }, 'ajouter'),
  deed('Composer la lettre d’information', { to: '/actualites/lettre' }),
  deed('Préparer ou ouvrir un envoi', { to: '/echanges' }, 'collègues, département, fichier'),
  deed('Inviter un collègue, ouvrir une invitation', { to: '/echanges/postes' }, 'rejoindre, travailler à plusieurs'),
  deed('Échanger par un dossier partagé', { to: '/echanges' }),
  deed('Sauvegarder maintenant, revenir à une copie', { to: '/sauvegardes' }, 'restaurer, perdu, disque dur'),
  deed('Modifier les modèles de réunion', { to: '/reunions/modeles' }, 'ordre du jour type'),
  deed('Choisir un modèle Word', { to: '/reglages/modeles-word' }, 'maison, en-tête'),
  deed('Choisir les rubriques des fiches', { to: '/reglages/rubriques' }, 'champs, colonnes'),
  deed('Modifier les blocs de texte', { to: '/reglages/blocs-de-texte' }, 'phrases toutes faites, mentions légales'),
  deed('Changer son nom ou son rôle', { to: '/reglages' }),
  deed('Ouvrir ou quitter l’espace d’essai', { to: '/reglages' }, 'démonstration, exemple, apprendre, visite guidée'),
  deed('Changer le département ou ses secteurs', { to: '/reglages/espace' }, 'espace, périmètre'),
  deed('Dire qui signe les courriers', { to: '/reglages/documents' }, 'signataire, adresse de réponse, en-tête'),
  deed('Choisir l’apparence, claire ou sombre', { to: '/reglages' }, 'nuit'),
  howTo('Imprimer la feuille d’émargement', '/reunions', 'preparer-une-reunion', 'liste à signer'),
  howTo('Inviter des personnes à une réunion', '/reunions', 'preparer-une-reunion#inviter', 'ajouter des invités'),
  howTo(
    'Prévenir les invités, envoyer les convocations',
    '/reunions',
    'preparer-une-reunion#prevenir',
    'courriels, courriers',
  ),
  howTo('Écrire l’ordre du jour', '/reunions', 'preparer-une-reunion#lordre-du-jour', 'durées, horloge'),
  howTo(
    'Reporter ou annuler une réunion',
    '/reunions',
    'preparer-une-reunion#reporter-ou-annuler',
    'changer la date, supprimer',
  ),
  howTo(
    'Dire qui préside une réunion',
    '/reunions',
    'preparer-une-reunion#qui-preside',
    'présidence, présidente, présider, animer',
  ),
  howTo('Noter les présents', '/reunions', 'premiers-pas#noter-les-presents', 'saisir les présences, absents, excusés'),
  howTo('Tenir une réunion, prendre des notes en séance', '/reunions', 'tenir-une-reunion', 'salle, écrire'),
  howTo('Projeter la réunion au mur', '/reunions', 'tenir-une-reunion#projeter', 'écran, vidéoprojecteur'),
  howTo('Imprimer les badges d’un forum', '/forums', 'preparer-un-forum#les-documents', 'programme, étiquettes'),
  howTo('Évaluer une rencontre', '/reunions', 'evaluer-une-rencontre', 'fiches d’évaluation, bilan'),
  howTo('Exporter un compte-rendu en Word', '/comptes-rendus', 'ecrire-et-exporter#exporter-en-word', 'télécharger'),
  howTo('Imprimer un compte-rendu, en faire un PDF', '/comptes-rendus', 'ecrire-et-exporter#imprimer-ou-faire-un-pdf'),
  howTo(
    'Faire relire, puis valider un compte-rendu',
    '/comptes-rendus',
    'ecrire-et-exporter#faire-relire-puis-valider',
    'clore',
  ),
  howTo(
    'Envoyer un compte-rendu aux présents',
    '/comptes-rendus',
    'ecrire-et-exporter#faire-relire-puis-valider',
    'participants, diffusion',
  ),
  howTo('Exporter l’annuaire en Excel ou en CSV', '/annuaire', 'annuaire#exporter', 'étiquettes, publier'),
  howTo('Effacer une personne', '/annuaire', 'annuaire#vie-privee', 'droit à l’effacement, opposition'),
  howTo(
    'Réunir deux entrées de l’annuaire',
    '/annuaire/doublons',
    'annuaire#les-doublons',
    'fusionner, deux structures en double',
  ),
  howTo('Exporter la feuille de route en Word', '/fiches', 'fiches-actions#en-word', 'fiches, document'),
  howTo('Suivre les budgets et les financeurs', '/fiches', 'fiches-actions#la-liste', 'argent'),
  howTo('Comparer les secteurs', '/indicateurs', 'indicateurs#ou-lon-en-est', 'côte à côte'),
  howTo('Exporter le classeur Excel des indicateurs', '/indicateurs', 'indicateurs#le-classeur-excel', 'tableau'),
  howTo('Saisir des chiffres', '/indicateurs', 'indicateurs#saisir-les-chiffres', 'taper, ajouter'),
  howTo('Donner ses activités à La Coop', '/reunions', 'la-coop', 'conseiller numérique coordinateur'),
  howTo('Mettre Concerto à jour', '/a-propos', 'premiers-pas#ce-quil-faut-savoir', 'logiciel, installer'),
  howTo(
    'Signaler un ordinateur perdu ou volé',
    '/echanges/postes',
    'travailler-a-plusieurs#un-ordinateur-est-perdu-ou-change',
  ),
  deed('Ouvrir l’aide de cet écran', () => openHelp('here'), 'F1, comment faire, touches', 'help'),
  deed('Tout le guide', () => openHelp('all'), 'pages', 'help'),
]

/** Before anything is typed. */
export const oftenSought: readonly string[] = [
  'Préparer une réunion',
  'Importer dans l’annuaire',
  'Préparer ou ouvrir un envoi',
  'Choisir l’apparence, claire ou sombre',
]

export const opensHelp = (address: string): Opens => ({
  act: () => openHelp(address),
})
