import type { TargetShare } from '#main/indicators/documents/target-share.ts'
import type { ToldAxis, ToldFiche } from '#main/roadmap/documents/told-roadmap.ts'
import type { Espace, Meeting } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'

/** All that is given back to those who came: what they said, what is made of it, what comes. */
export interface Restitution {
  /** `YYYY-MM-DD`: it is what it was that day. */
  readonly day: string
  readonly espace: Espace | null
  /** Where it is shown; `null`: nobody said. */
  readonly shownAt: RestitutionMeeting | null
  readonly method: Method
  /** In the order of the sectors: those that said something. */
  readonly sectors: readonly SectorVotes[]
  /** In their order. */
  readonly axes: readonly AxisVotes[]
  /** First formulations that are in no axis, the most votes first. */
  readonly loose: readonly SaidFirst[]
  /** The fiches that have a slide of their own. */
  readonly chosen: readonly ToldFiche[]
  readonly shares: readonly TargetShare[]
  /** The soonest first. */
  readonly toCome: readonly RestitutionMeeting[]
  /** What is still asked of structures. */
  readonly asked: { readonly period: Period; readonly dueOn: string } | null
}

type RestitutionMeeting = Pick<Meeting, 'title' | 'date' | 'place'>

/** How it was done. */
export interface Method {
  /** Concertations that were held, oldest first. */
  readonly held: readonly { readonly date: string; readonly first: boolean }[]
  readonly people: number
  readonly structures: number
  /** Gommettes each person had; `null`: not known, or not the same everywhere. */
  readonly votesEach: number | null
  /** The last committee that was held. */
  readonly committee: string | null
}

/** What a sector first said, the most votes first. */
export interface SectorVotes {
  /** `null`: what no sector said. */
  readonly name: string | null
  readonly votesEach: number | null
  readonly said: readonly Said[]
  /** Somebody's words there. */
  readonly quotation: string | null
}

export interface Said {
  readonly text: string
  /** `null`: nobody counted. */
  readonly votes: number | null
}

export interface SaidFirst extends Said {
  readonly sector: string | null
}

export interface AxisVotes extends ToldAxis {
  /** In the order of the sectors that said something. */
  readonly votes: readonly number[]
  /** How many first formulations it gathers, by sector, in the same order. */
  readonly formulations: readonly number[]
}
