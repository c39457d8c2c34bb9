import { type ImportFormat, importTargets } from '#shared/contract/directory/directory-import.ts'
import type { ImportWords } from '../components/list-import/import-words.ts'

export const directoryWords: ImportWords = {
  within: 'dans l’annuaire',
  known: 'l’annuaire',
  purpose: 'Concerto lit une liste de structures, de lieux ou de personnes, et montre ce qu’il ferait de chaque ligne.',
}

export const formatNames: Readonly<Record<ImportFormat, string>> = {
  'lieux-v1': 'Lieux de médiation numérique, schéma national 1.0.2',
  'lieux-v0': 'Lieux de médiation numérique, ancien schéma',
  'data-inclusion-structures': 'data·inclusion, structures',
  'data-inclusion-services': 'data·inclusion, services',
  governance: 'Contacts de la gouvernance',
  'concerto-actors': 'La liste des structures de Concerto',
  'concerto-places': 'La liste des lieux de Concerto',
  'concerto-persons': 'La liste des personnes de Concerto',
  list: 'Une liste, dont les colonnes sont lues d’après leurs titres',
}

/** The targets a column may feed, by what they tell of. */
export const targetGroups = (['actor', 'place', 'person'] as const).map((record) => ({
  group: { actor: 'Structure', place: 'Lieu', person: 'Personne' }[record],
  items: Object.entries(importTargets)
    .filter(([target]) => target.startsWith(`${record}.`))
    .map(([value, label]) => ({ value, label })),
}))
