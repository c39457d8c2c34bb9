import type { RowId } from '../../kernel/ids.ts'
import type {
  Attendance,
  Axis,
  AxisSheet,
  Espace,
  Fiche,
  FollowUp,
  Meeting,
  Picture,
  RubricText,
  Section,
  Sector,
  Series,
} from '../records.ts'
import type { FicheRubric } from '../roadmap/fiche-rubrics.ts'
import type { Thread } from '../roadmap/thread/thread.ts'

/** Everything the minutes of one meeting are made of, as stored: what documents are composed from. */
export interface Minutes {
  readonly meeting: Meeting
  readonly espace: Espace | null
  readonly sector: Sector | null
  readonly series: Series | null
  /** The meeting that comes after it (`meeting/next-meeting.ts`). */
  readonly next: Meeting | null
  /** In order, the title block first if there is one. */
  readonly sections: readonly Section[]
  /** The points of the agenda that the meeting did not come to, as was said of them. */
  readonly untreated: readonly RowId[]
  /** All attendances of the meeting, in no promised order. */
  readonly attendances: readonly Attendance[]
  /** What was decided and asked, in order. */
  readonly followUps: readonly FollowUp[]
  /** The rows the sections point to. */
  readonly axisSheets: readonly AxisSheet[]
  readonly fiches: readonly Fiche[]
  /** How the espace shows its fiches, and what they say under the rubrics it added. */
  readonly rubrics: readonly FicheRubric[]
  readonly rubricTexts: readonly RubricText[]
  readonly axes: readonly Axis[]
  /** Of the sections that print them, and of them alone. */
  readonly threads: readonly SectionThreads[]
  /** The pictures their texts show. */
  readonly pictures: readonly Picture[]
}

/** Where the actions of a table of an axis, or a fiche, come from and what came of them. */
interface SectionThreads {
  readonly section: RowId
  readonly threads: readonly Thread[]
}
