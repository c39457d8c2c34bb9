import {
  type DirectoryImportPreview,
  type ImportFormat,
  type ImportLine,
  importTargets,
} from '#shared/contract/directory-import.ts'
import { plural } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import type { ImportStage, Prepared } from './use-directory-import.ts'

export const formatNames: Readonly<Record<ImportFormat, string>> = {
  'lieux-v1': 'Lieux de médiation numérique, schéma national 1.0.2',
  'lieux-v0': 'Lieux de médiation numérique, ancien schéma',
  'data-inclusion-structures': 'data·inclusion, structures',
  'data-inclusion-services': 'data·inclusion, services',
  governance: 'Contacts de la gouvernance',
  list: 'Liste',
}

/** What stands under the page's name. */
export const headSentence = (stage: ImportStage): string => {
  if (stage.kind === 'done') return `${quoted(stage.imported.fileName)} est entré dans l’annuaire.`
  if (stage.kind !== 'preview' && stage.kind !== 'importing')
    return 'Concerto lit une liste de structures, de lieux ou de personnes, et montre ce qu’il ferait de chaque ligne.'
  return `${[quoted(stage.prepared.opened.fileName), ...aboutSheet(stage.prepared)].join(', ')}. Rien n’entre dans l’annuaire avant « Importer ».`
}

const aboutSheet = ({ opened, settings }: Prepared): readonly string[] => {
  const sheet = opened.sheets[settings.sheet]
  if (sheet === undefined) return []
  const lines = plural(sheet.rows, 'ligne', 'lignes')
  return sheet.name === null ? [lines] : [`feuille ${quoted(sheet.name)}`, lines]
}

/** « CSV en Windows-1252, séparé par « ; » » */
export const readingSentence = ({ encoding, separator }: Prepared['opened']): string | null => {
  if (encoding === null) return null
  return separator === null
    ? `Lu en ${encoding}.`
    : `Lu en ${encoding}, cellules séparées par ${separatorName(separator)}.`
}

const separatorName = (separator: string): string => (separator.length > 1 ? separator : quoted(separator))

/** Lines that « Importer » writes. */
export const writtenLines = ({ counts }: DirectoryImportPreview): number => counts.new + counts.changed

/** Lines that wait for a decision or a correction. */
export const waitingLines = ({ counts }: DirectoryImportPreview): number =>
  counts.doubtful + counts.refused + counts.skipped

/** The targets a column may feed, by what they tell of. */
export const targetGroups = (['actor', 'place', 'person'] as const).map((record) => ({
  group: { actor: 'Structure', place: 'Lieu', person: 'Personne' }[record],
  items: Object.entries(importTargets)
    .filter(([target]) => target.startsWith(`${record}.`))
    .map(([value, label]) => ({ value, label })),
}))

export const effectNouns: Readonly<Record<ImportLine['effect'], readonly [one: string, many: string]>> = {
  new: ['nouvelle', 'nouvelles'],
  changed: ['modifiée', 'modifiées'],
  identical: ['identique', 'identiques'],
  doubtful: ['douteuse', 'douteuses'],
  refused: ['refusée', 'refusées'],
  skipped: ['laissée', 'laissées'],
}
