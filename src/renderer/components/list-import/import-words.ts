import { plural } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import type { Counts, ImportStage, OpenedList } from './use-list-import.ts'

/** How an import speaks of itself. */
export interface ImportWords {
  /** What enters goes « dans l’annuaire ». */
  readonly within: string
  /** What a line is compared with: « l’annuaire ». */
  readonly known: string
  /** What it reads, before a file is chosen. */
  readonly purpose: string
}

/** What stands under the page's name. */
export const headSentence = (stage: ImportStage, { within, purpose }: ImportWords): string => {
  if (stage.kind === 'done') return `${quoted(stage.imported.fileName)} est entré ${within}.`
  if (stage.kind !== 'preview' && stage.kind !== 'importing') return purpose
  const { opened, settings } = stage.prepared
  const about = [quoted(opened.fileName), ...aboutSheet(opened, settings.sheet)].join(', ')
  return `${about}. Rien n’entre ${within} avant «\u00a0Importer\u00a0».`
}

const aboutSheet = ({ sheets }: OpenedList, chosen: number | null): readonly string[] => {
  const sheet = chosen === null ? undefined : sheets[chosen]
  if (sheet === undefined) return []
  const lines = plural(sheet.rows, 'ligne', 'lignes')
  return sheet.name === null ? [lines] : [`feuille ${quoted(sheet.name)}`, lines]
}

/** « CSV en Windows-1252, séparé par « ; » » */
export const readingSentence = ({ encoding, separator }: OpenedList): string | null => {
  if (encoding === null) return null
  return separator === null
    ? `Lu en ${encoding}.`
    : `Lu en ${encoding}, cellules séparées par ${separatorName(separator)}.`
}

const separatorName = (separator: string): string => (separator.length > 1 ? separator : quoted(separator))

/** Lines that « Importer » writes. */
export const writtenLines = (counts: Counts): number => counts.new + counts.changed

/** Lines that wait for a decision or a correction. */
export const waitingLines = (counts: Counts): number => counts.doubtful + counts.refused + counts.skipped
