import type { AttainmentState } from '#shared/records/indicators/attainment.ts'
import type { Axis, AxisSheet, Espace, Picture } from '#shared/records/records.ts'
import type { Thread } from '#shared/records/roadmap/thread/thread.ts'
import type { Period } from '#shared/text/period.ts'
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
  /** Who decides, and how it was written; `null` for a part of the roadmap. */
  readonly governance: Governance | null
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
  /** What was first said of it, those with the most votes first. */
  readonly said: readonly Said[]
  readonly fiches: readonly RoadmapFiche[]
  /** Chosen fiches stand under its bare name. */
  readonly isBare: boolean
}

/** A formulation as it was said and voted. */
export interface Said {
  readonly text: string
  readonly sector: string | null
  readonly votes: number | null
}

export interface RoadmapFiche extends PrintedFiche {
  /** « 1.2 »: the second fiche of axis 1 in the whole roadmap, whatever part of it is printed. */
  readonly reference: string
  /** What its indicators say, in the order of `indicators`. */
  readonly measures: readonly FicheMeasure[]
}

/** An indicator of a fiche as a line tells it: in words, « – » when there is none. */
export interface FicheMeasure {
  readonly name: string
  readonly unit: string | null
  /** At whose end it stands. */
  readonly period: Period
  /** What is set beside the target, of the whole département, « 448 »; `null` when there is none. */
  readonly value: string | null
  /** « 500 » */
  readonly target: string | null
  readonly state: AttainmentState
  /** « Cumul sur un trimestre connu. », then « T3 2026, chiffre provisoire : 8 réponses sur 12, il manque : CCAS. », one a period whose answers are awaited. */
  readonly awaited: readonly string[]
}

export interface Governance {
  /** The next committee that is planned. */
  readonly committee: CommitteeMeeting | null
  readonly members: readonly Member[]
  /** Concertations that were held, or are to be, by their rank in their series. */
  readonly rounds: readonly Round[]
  /** What was said and no axis gathers. */
  readonly unattached: readonly Said[]
  /** Structures that came, by the sector of the meeting. */
  readonly structures: readonly { readonly sector: string; readonly names: readonly string[] }[]
}

interface CommitteeMeeting extends ToldMeeting {
  readonly startsAt: string | null
  readonly place: string | null
}

interface Member {
  readonly name: string
  /** « Coporteur », « Membre confirmé », « Candidat ». */
  readonly quality: string
  /** « Hermine GRANDSENTIER, vice-présidente »; `null` when nobody is named. */
  readonly person: string | null
}

interface Round {
  /** `null`: it has none. */
  readonly number: number | null
  /** Days of its meetings, the first one first. */
  readonly dates: readonly string[]
  readonly meetings: number
  readonly people: number
  readonly formulations: number
  readonly votes: number
}

export interface ToldMeeting {
  readonly title: string
  readonly sector: string | null
  readonly date: string | null
}
