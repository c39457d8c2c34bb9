import type { RowId } from '#shared/kernel/ids.ts'
import type { AttainmentState } from '#shared/records/indicators/attainment.ts'
import type { Espace, FollowUp } from '#shared/records/records.ts'
import type { Roadmap, ToldMeeting } from '../roadmap/roadmap.ts'

/** What a coordinator tells a committee of what happened between two days: a « rapport de situation ». */
export interface Report {
  readonly espace: Espace | null
  /** `YYYY-MM-DD`: what happened from one on, to the other, both included. */
  readonly from: string
  readonly to: string
  /** The roadmap at the end of the day before the first, and at the end of the last. */
  readonly before: RoadmapOn
  readonly after: RoadmapOn
  /** In the order of the dictionary. */
  readonly indicators: readonly ReportIndicator[]
  readonly meetings: readonly ReportMeeting[]
  /** Of meetings held before, done between the two days. */
  readonly doneSince: readonly ReportFollowUp[]
  /** Of any meeting, late on the last day, the latest first. */
  readonly lateFollowUps: readonly ReportFollowUp[]
  readonly lateAnswers: readonly LateAnswers[]
  /** After the last day, the soonest first. */
  readonly toCome: readonly ComingDay[]
  /** The next committee, `YYYY-MM-DD`. */
  readonly committee: string | null
}

/** The roadmap at the end of a day, from the log: without its texts, which a report does not tell. */
export interface RoadmapOn extends Pick<Roadmap, 'axes' | 'loose' | 'day'> {
  /** The day on which each field of each row was last written by then. */
  readonly writtenOn: ReadonlyMap<RowId, Readonly<Record<string, string>>>
  /** The fiche in which one was gathered by then; itself. */
  readonly standingFor: (fiche: RowId) => RowId
}

/** An indicator at the period that was over on the last day, and at the one that was over before the first. */
export interface ReportIndicator {
  readonly name: string
  readonly state: AttainmentState
  /** Whole percent of the target; `null` without a target or a figure. */
  readonly rate: number | null
  /** In words, « 448 »; `null`: there is none. */
  readonly target: string | null
  readonly now: ReportFigure
  /** `null`: no other period was over before the first day. */
  readonly before: ReportFigure | null
  /** Structures that were asked and that answered, while the period it stands at is open; `null` also when an earlier one of its year alone is. */
  readonly answered: { readonly given: number; readonly asked: number } | null
  /** Those whose answer is not there or not whole, while it is awaited. */
  readonly missing: readonly string[]
}

export interface ReportFigure {
  /** « T3 2026 » */
  readonly period: string
  /** In words; `null`: there is none. */
  readonly value: string | null
  readonly provisional: boolean
}

/** A meeting held between the two days, and what it decided and asked. */
interface ReportMeeting {
  readonly meeting: ToldMeeting
  readonly followUps: readonly ReportFollowUp[]
}

export interface ReportFollowUp extends Pick<FollowUp, 'kind' | 'text' | 'bearer' | 'dueOn' | 'doneOn' | 'state'> {
  readonly meeting: ToldMeeting
}

/** A campaign whose day is passed, and who has not answered. */
export interface LateAnswers {
  readonly campaign: string
  readonly dueOn: string
  readonly asked: number
  /** Structures by their names. */
  readonly awaited: readonly string[]
}

/** Something that a day brings. */
export interface ComingDay {
  readonly day: string
  readonly words: string
  /** When and where. */
  readonly detail: string | null
}
