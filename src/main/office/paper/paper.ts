import type { EvaluationResults } from '#shared/contract/meetings/evaluations.ts'
import type { Turnout } from '#shared/contract/meetings/turnout.ts'
import type { civilities } from '#shared/records/directory/person.ts'
import type { Programme } from '#shared/records/meetings/programme-item/programme-line.ts'
import type {
  AgendaItem,
  Attendance,
  Espace,
  EvaluationQuestion,
  FollowUp,
  Meeting,
  Picture,
  Sector,
} from '#shared/records/records.ts'

/** The words of a convocation: its letter, and how its mail begins. */
type UsualWords = Pick<Meeting, 'letter' | 'mail'>

/** A meeting and its points, as stored: what every paper of it says. */
export interface PlannedMeeting {
  readonly meeting: Meeting
  readonly espace: Espace | null
  readonly sector: Sector | null
  /** In order. */
  readonly agenda: readonly AgendaItem[]
  /** Rooms and hours, of a forum or a café that has some; `null`: it has an agenda alone. */
  readonly programme: Programme | null
  /** What the espace usually says of this kind of meeting; `null`: what is shipped. */
  readonly usual: UsualWords | null
}

/** A paper of a meeting, with all it is composed from. */
export type MeetingPaper =
  | (PlannedMeeting & {
      readonly kind: 'agenda'
      /** Decisions and tasks of the series still open, to be gone through; none: not wanted, or there is none. */
      readonly followUps: readonly FollowUp[]
    })
  | (PlannedMeeting & {
      readonly kind: 'convocation'
      /** One letter each; none: one letter for all. */
      readonly addressees: readonly Addressee[]
      /** Of the letter, `YYYY-MM-DD`. */
      readonly day: string
      /** Shown by the text of the letter. */
      readonly pictures: readonly Picture[]
    })
  | (PlannedMeeting & {
      readonly kind: 'attendanceSheet'
      /** Whose line it is, each with its number in `sheetLine`. */
      readonly lines: readonly SheetLine[]
      /** Lines left for who comes without being listed. */
      readonly freeLines: number
    })
  | (PlannedMeeting & {
      readonly kind: 'evaluationForm'
      /** In order. */
      readonly questions: readonly EvaluationQuestion[]
      /** Numbered from 1; 0: one whose number is left to write. */
      readonly copies: number
    })
  | (PlannedMeeting & {
      readonly kind: 'turnoutReport'
      readonly turnout: Turnout
      readonly results: EvaluationResults
    })

/** How someone is addressed; `null`: nobody said, and it is never guessed. */
export type Civility = keyof typeof civilities | null

export interface Addressee extends Pick<Attendance, 'lastName' | 'firstName' | 'role' | 'structure'> {
  readonly civility: Civility
  /** The lines of its envelope after the names: « 2 place de la Mairie », « 69480 ANSE »; none when unknown. */
  readonly address: readonly string[]
  /** What they do there, a sentence each; none of who is a guest like any other. */
  readonly part: readonly string[]
}

export interface SheetLine
  extends Pick<
    Attendance,
    'lastName' | 'firstName' | 'role' | 'structure' | 'part' | 'status' | 'answer' | 'representedBy'
  > {
  readonly number: number
  readonly civility: Civility
}
