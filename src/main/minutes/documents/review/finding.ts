import { createHash } from 'node:crypto'
import type { RowId } from '#shared/kernel/ids.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { Bearer } from '#shared/records/bearer.ts'
import type { followUpKinds } from '#shared/records/meetings/follow-up.ts'
import type { Remark, RemarkPlace, RemarkRepair, RemarkWeight } from '#shared/records/minutes/remark.ts'
import type { KnownRow, RowWrite } from '#shared/records/row-write.ts'

/** What a check found: the remark to be, what it is about, and how it can be mended. */
export interface Finding {
  readonly code: string
  readonly weight: RemarkWeight
  readonly title: string
  readonly detail?: string
  readonly places: readonly RemarkPlace[]
  /** Any value: when it changes, a remark that was left comes back. */
  readonly about: unknown
  readonly mending?: Mending
}

export type Mending =
  /** Only a person can: the button goes to the place. */
  | { readonly way: 'open'; readonly verb: string }
  | { readonly way: 'write'; readonly verb: string; readonly change: Change }
  /** One of several changes. */
  | { readonly way: 'choose'; readonly verb: string; readonly choices: readonly Choice[] }
  /** Puts people on the list of those present. */
  | { readonly way: 'enlist'; readonly verb: string; readonly people: readonly Speaker[] }
  /** Takes fiches to the next meeting. */
  | { readonly way: 'carry'; readonly verb: string; readonly fiches: readonly CarriedFiche[] }
  /** Notes what was decided or asked among what follows the meeting. */
  | { readonly way: 'follow'; readonly verb: string; readonly points: readonly SaidFollowUp[] }

export interface Change {
  readonly writes: readonly RowWrite[]
  readonly removals?: readonly KnownRow[]
}

export interface Choice {
  readonly text: string
  readonly change: Change
}

/** Someone who speaks in the minutes, as their line names them. */
export interface Speaker {
  readonly civility: 'madame' | 'monsieur' | null
  readonly firstName: string
  readonly lastName: string
  readonly structure: string | null
  readonly role: string | null
}

/** A fiche whose cells the meeting did not treat. `what`: « Faisabilité et impact ». */
export interface CarriedFiche {
  readonly fiche: RowId
  readonly section: RowId
  readonly title: string
  readonly what: string
}

/** A decision or a task, as a text says it. */
export interface SaidFollowUp {
  readonly section: RowId
  readonly kind: keyof typeof followUpKinds
  readonly text: string
  readonly bearer: Bearer | null
  /** `YYYY-MM-DD`. */
  readonly dueOn: string | null
}

export type FoundRemark = Remark & { readonly mending: Mending | null }

export const remarkOf = ({ code, weight, title, detail = '', places, about, mending }: Finding): FoundRemark => ({
  code,
  key: `${code} ${createHash('sha256').update(JSON.stringify(about)).digest('base64url').slice(0, 22)}`,
  weight,
  title: withNoBreakSpaces(title),
  detail: withNoBreakSpaces(detail),
  places,
  repair: mending === undefined ? null : repairOf(mending),
  mending: mending ?? null,
})

const repairOf = (mending: Mending): RemarkRepair => {
  if (mending.way === 'choose')
    return { way: 'choose', verb: mending.verb, options: mending.choices.map(({ text }) => text) }
  return { way: mending.way === 'open' ? 'open' : 'apply', verb: withNoBreakSpaces(mending.verb) }
}
