import { folded } from '../../words/folded.ts'
import type { PaletteResult } from './group-results.ts'

const pages: readonly PaletteResult[] = [
  { id: 'home', icon: 'home', label: 'Accueil', to: { to: '/' } },
  { id: 'directory', icon: 'actor', label: 'Annuaire', to: { to: '/annuaire' } },
  { id: 'territory', icon: 'territory', label: 'Territoire', to: { to: '/territoire' } },
  { id: 'meetings', icon: 'meeting', label: 'Réunions', to: { to: '/reunions' } },
  { id: 'forums', icon: 'forum', label: 'Forums et cafés rencontres', to: { to: '/forums' } },
  { id: 'followUps', icon: 'followUp', label: 'Suites à donner', to: { to: '/reunions/suites' } },
  { id: 'minutes', icon: 'text', label: 'Comptes-rendus', to: { to: '/comptes-rendus' } },
  { id: 'axes', icon: 'axis', label: 'Axes et votes', to: { to: '/axes' } },
  { id: 'fiches', icon: 'fiche', label: 'Fiches-actions', to: { to: '/fiches' } },
  { id: 'indicators', icon: 'indicator', label: 'Indicateurs', to: { to: '/indicateurs' } },
  {
    id: 'dictionary',
    icon: 'indicator',
    label: 'Dictionnaire des indicateurs',
    to: { to: '/indicateurs/dictionnaire' },
  },
  { id: 'needs', icon: 'need', label: 'Besoins', to: { to: '/besoins' } },
  { id: 'news', icon: 'newsItem', label: 'Actualités', to: { to: '/actualites' } },
  { id: 'backups', icon: 'settings', label: 'Sauvegardes', to: { to: '/sauvegardes' } },
  { id: 'settings', icon: 'settings', label: 'Réglages', to: { to: '/reglages' } },
  { id: 'about', icon: 'settings', label: 'À propos de Concerto', to: { to: '/a-propos' } },
]

const deeds: readonly PaletteResult[] = [
  { id: 'create', icon: 'do', label: 'Préparer une réunion', to: { to: '/reunions', search: { nouvelle: true } } },
  { id: 'createForum', icon: 'do', label: 'Préparer un forum', to: { to: '/forums', search: { nouveau: true } } },
  { id: 'addNeed', icon: 'do', label: 'Noter un besoin', to: { to: '/besoins', search: { noter: true } } },
  { id: 'addNews', icon: 'do', label: 'Écrire une actualité', to: { to: '/actualites', search: { ecrire: true } } },
  {
    id: 'addIndicator',
    icon: 'do',
    label: 'Ajouter un indicateur',
    to: { to: '/indicateurs/dictionnaire', search: { nouveau: true } },
  },
  { id: 'digest', icon: 'do', label: 'Composer la lettre d’information', to: { to: '/actualites/lettre' } },
  { id: 'votes', icon: 'do', label: 'Saisir les gommettes', to: { to: '/axes/gommettes' } },
  { id: 'slides', icon: 'do', label: 'Présenter ou exporter le diaporama de restitution', to: { to: '/restitution' } },
  { id: 'templates', icon: 'do', label: 'Modifier les modèles de réunion', to: { to: '/reunions/modeles' } },
  { id: 'addActor', icon: 'do', label: 'Ajouter un acteur', to: { to: '/annuaire', search: { ajouter: 'acteurs' } } },
  {
    id: 'addPerson',
    icon: 'do',
    label: 'Ajouter une personne',
    to: { to: '/annuaire', search: { ajouter: 'personnes' } },
  },
  { id: 'importDirectory', icon: 'do', label: 'Importer dans l’annuaire', to: { to: '/annuaire/importer' } },
  { id: 'relances', icon: 'do', label: 'Préparer les relances', to: { to: '/annuaire/relances' } },
  { id: 'read-figures', icon: 'do', label: 'Lire des chiffres reçus', to: { to: '/indicateurs/lecture' } },
  { id: 'campaigns', icon: 'do', label: 'Suivre les campagnes de collecte', to: { to: '/indicateurs/campagnes' } },
  {
    id: 'newCampaign',
    icon: 'do',
    label: 'Préparer une campagne de collecte',
    to: { to: '/indicateurs/campagnes/nouvelle' },
  },
  { id: 'duplicates', icon: 'do', label: 'Trancher les doublons probables', to: { to: '/annuaire/doublons' } },
  { id: 'houseTemplates', icon: 'do', label: 'Choisir un modèle Word', to: { to: '/reglages/modeles-word' } },
  { id: 'importPlan', icon: 'do', label: 'Importer un plan d’actions', to: { to: '/fiches/importer' } },
  { id: 'rubrics', icon: 'do', label: 'Choisir les rubriques des fiches', to: { to: '/reglages/rubriques' } },
  { id: 'textBlocks', icon: 'do', label: 'Modifier les blocs de texte', to: { to: '/reglages/blocs-de-texte' } },
  { id: 'import', icon: 'do', label: 'Importer un compte-rendu', to: { to: '/comptes-rendus/importer' } },
]

/** Screens and deeds whose name holds what is typed; all of them before anything is. */
export const commands = (
  text: string,
): { readonly pages: readonly PaletteResult[]; readonly deeds: readonly PaletteResult[] } => {
  const wanted = folded(text.trim())
  const matches = ({ label }: PaletteResult) => folded(label).includes(wanted)
  return { pages: pages.filter(matches), deeds: deeds.filter(matches) }
}
