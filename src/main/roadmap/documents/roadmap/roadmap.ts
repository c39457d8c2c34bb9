import type { Axis, AxisSheet, Espace, Picture } from '#shared/records/records.ts'
import type { Thread } from '#shared/records/roadmap/thread/thread.ts'
import type { PrintedFiche } from '../fiche/printed-fiche.ts'

/** The roadmap of an espace, or the part of it that was asked for. */
export interface Roadmap {
  readonly espace: Espace | null
  /** `YYYY-MM-DD`: it is what it was that day. */
  readonly day: string
  /** In the order of their numbers. */
  readonly axes: readonly RoadmapAxis[]
  /** Fiches of no axis. */
  readonly loose: readonly RoadmapFiche[]
  /** What stands after the fiches. */
  readonly matrix: boolean
  readonly calendar: boolean
  /** Those that its texts show. */
  readonly pictures: readonly Picture[]
}

export interface RoadmapAxis {
  readonly axis: Axis
  /** What validated it, or is to look at it. */
  readonly instance: ToldMeeting | null
  /** What its meetings said of it, the first one first. */
  readonly sheets: readonly { readonly sheet: AxisSheet; readonly meeting: ToldMeeting | null }[]
  /** The furthest first; none: there is none, or they are not wanted. */
  readonly threads: readonly Thread[]
  /** The axes that it stands for, as they were called. */
  readonly gathered: readonly Axis[]
  readonly fiches: readonly RoadmapFiche[]
}

export interface RoadmapFiche extends PrintedFiche {
  /** « 1.2 »: the second fiche of axis 1 in the whole roadmap, whatever part of it is printed. */
  readonly reference: string
}

interface ToldMeeting {
  readonly title: string
  readonly sector: string | null
  readonly date: string | null
}
