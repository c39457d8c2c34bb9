import type { RowId } from '../../kernel/ids.ts'
import type { attendance } from '../meetings/attendance.ts'
import type { followUp } from '../meetings/follow-up.ts'
import type { meeting } from '../meetings/meeting/meeting.ts'
import type { ChangesOf } from '../record.ts'
import type { axisSheet } from '../roadmap/axis-sheet.ts'
import type { fiche } from '../roadmap/fiche/fiche.ts'
import type { ImportLayout } from './import-layout.ts'
import type { LostLetter } from './lost-letter.ts'
import type { picture } from './picture.ts'
import type { section } from './section.ts'

/** Minutes read from a file, before anything is written: rows without ids, and what the reader noticed. */
export interface ImportedMinutes {
  readonly meeting: ChangesOf<typeof meeting>
  /** « NORD », as the file writes it, when it names a sector. */
  readonly sectorName: string | null
  readonly sections: readonly ImportedSection[]
  readonly attendances: readonly ImportedAttendance[]
  /** What its table of decisions and tasks says, in order. */
  readonly followUps: readonly ChangesOf<typeof followUp>[]
  /** The pictures its texts show, each under an id that stands for it until it is written. */
  readonly pictures: readonly ImportedPicture[]
  /** Those of its pictures that minutes keep once they are made lighter, or another kind of file. */
  readonly heavy: readonly HeavyPicture[]
  /** The meeting that Concerto exported the file of; `null` for a file of another make. */
  readonly exportedFrom: RowId | null
  /** For the preview: what was cleaned, or could not be kept as it was. */
  readonly remarks: readonly ImportRemark[]
  readonly lostLetters: readonly LostLetter[]
  /** Where it stands on the pages of its file; `null` when the file has none. */
  readonly layout: ImportLayout | null
}

/**
 * Someone whom the minutes list; the address is for the directory, no document prints it. Of one name alone, « Nathalie », nobody
 * knows who it is: the directory is told nothing.
 */
export type ImportedAttendance = ChangesOf<typeof attendance> & { readonly email?: string; readonly ofOneName?: true }

export interface ImportedPicture {
  readonly id: RowId
  readonly row: ChangesOf<typeof picture>
}

/** A picture as its file holds it. */
export interface HeavyPicture {
  readonly id: RowId
  readonly bytes: Uint8Array
  /** As it is shown, in pixels; what is not said is as it is. */
  readonly shown: { readonly width: number | null; readonly height: number | null }
  readonly alternative: string | null
}

/** What the remarks of an import are about, in the order in which they are told. */
export const remarkSubjects = {
  changes: 'Modifications suivies',
  comments: 'Commentaires',
  damaged: 'Mots abîmés',
  pictures: 'Images',
  structure: 'Mise en forme',
  margins: 'En-têtes et pieds de page',
  cleaned: 'Nettoyage',
} as const

export interface ImportRemark {
  readonly about: keyof typeof remarkSubjects
  /** In French, a whole sentence. */
  readonly sentence: string
}

export interface ImportedSection {
  readonly row: ChangesOf<typeof section>
  readonly axis: ImportedAxis | null
  readonly fiche: ImportedFiche | null
}

/**
 * `number` and `title` are those of the heading « Axe prioritaire 2 – Communiquer… »; under another heading, the number is that of
 * the line over the table, when it says one, and the title is empty.
 */
export interface ImportedAxis {
  readonly number: number | null
  readonly title: string
  readonly cells: ChangesOf<typeof axisSheet>
}

/** `axisNumber`: the axis under whose heading the fiche stands, `null` when it stands alone. */
export interface ImportedFiche {
  readonly axisNumber: number | null
  readonly row: ChangesOf<typeof fiche>
}
