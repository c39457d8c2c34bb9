import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Axis, Fiche } from '#shared/records/records.ts'

/** What the two pages of a meeting are made of: its minutes, and what the espace knows of what they speak of. */
export interface Synthesis {
  readonly minutes: Minutes
  /** Of its edition, `YYYY-MM-DD`: tasks are told as they stand on it. */
  readonly day: string
  /** In the order of the minutes. */
  readonly axes: readonly SynthesisAxis[]
  /** By type of structure, most people first. */
  readonly present: readonly PresentType[]
  /** Of these structures, how many had somebody at a meeting held before. */
  readonly cameBefore: number
  readonly open: readonly OpenPoint[]
  /** The next ones from the day of edition on, soonest first; those without a day last. */
  readonly upcoming: readonly Upcoming[]
}

export interface SynthesisAxis {
  readonly axis: Pick<Axis, 'number' | 'title'>
  /** Gommettes of the meeting's sector; `null` when none was counted. */
  readonly votes: number | null
  readonly actions: readonly { readonly text: string; readonly fiche: RowId | null }[]
  readonly fiches: readonly SynthesisFiche[]
}

export interface SynthesisFiche extends Pick<Fiche, 'id' | 'title'> {
  /** The one that was chosen, or what its steps say. */
  readonly state: NonNullable<Fiche['state']>
  /** « 1.2 » */
  readonly reference: string
  /** As told; `null` while nobody bears it. */
  readonly bearer: string | null
}

interface PresentType {
  /** « Commune » */
  readonly type: string
  readonly structures: readonly string[]
  readonly people: number
}

/** What the meeting left, and the meeting that takes it up; `null`: none yet. */
interface OpenPoint {
  readonly point: string
  readonly takenUpIn: string | null
}

interface Upcoming {
  /** « 21 décembre 2026 »; `null` while it is not fixed. */
  readonly day: string | null
  /** « 2e comité de pilotage – Hôtel du Département, 10 h 00 » */
  readonly what: string
}
