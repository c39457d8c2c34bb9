import type { RowId } from '../kernel/ids.ts'

/** What a line makes one hesitate about: the structure or place it names, or the person. */
export type Asked = 'entry' | 'person'

/** Why a cell or a line was not taken, or was taken otherwise than written. */
export interface ImportIssue {
  /** Index of the column, `null` when it is about the whole line. */
  readonly column: number | null
  /** « C », or the name of the JSON field. */
  readonly columnName: string | null
  readonly value: string
  /** French sentence: « un code postal a cinq chiffres. » */
  readonly reason: string
  /** Another value of the cell would mend it, though the line is taken without. */
  readonly mendable?: true
}

/** A known entry that a line may be about. */
export interface NearEntry {
  readonly record: 'actor' | 'place' | 'person' | 'fiche'
  readonly id: RowId
  readonly name: string
  /** The street and the commune where it stands; for a person, the structure where they serve. */
  readonly where: string | null
  /** From 0 to 100. */
  readonly score: number
}

interface LineBase {
  /** Line of the file (or rank of the object of a JSON file), from 1. */
  readonly line: number
  readonly name: string
  /** Cells left out or changed, the line being taken all the same. */
  readonly issues: readonly ImportIssue[]
}

export type ImportLine = LineBase &
  (
    | { readonly effect: 'refused' }
    | { readonly effect: 'doubtful'; readonly asks: Asked; readonly near: readonly NearEntry[] }
    | {
        readonly effect: 'changed'
        readonly changes: readonly {
          readonly label: string
          readonly before: string | null
          readonly after: string | null
        }[]
      }
    | { readonly effect: 'new'; readonly about: string }
    | { readonly effect: 'identical' }
    | { readonly effect: 'skipped' }
  )

/** Whether a person should look at a line: it waits for them, or enters with something said of it. */
export const isToLookAt = (effect: ImportLine['effect'], hasIssues: boolean): boolean =>
  effect === 'refused' || effect === 'doubtful' || (hasIssues && (effect === 'new' || effect === 'changed'))

/** What lines are called by what becomes of them. */
export const effectNouns: Readonly<Record<ImportLine['effect'], readonly [one: string, many: string]>> = {
  new: ['nouvelle', 'nouvelles'],
  changed: ['modifiée', 'modifiées'],
  identical: ['identique', 'identiques'],
  doubtful: ['douteuse', 'douteuses'],
  refused: ['refusée', 'refusées'],
  skipped: ['laissée', 'laissées'],
}
