import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import type { Bearer } from '../../records/bearer.ts'
import { dateSchema, rowIdSchema } from '../../records/field-schema.ts'
import { followUp, followUpKinds, followUpStates } from '../../records/meetings/follow-up.ts'
import type { FollowUp } from '../../records/records.ts'
import { mutation, query, returns } from '../define.ts'

export interface BearerSuggestion extends Bearer {
  /** What tells it from others: a function, a structure. */
  readonly detail: string
  /** On the list of this meeting. */
  readonly here: boolean
}

export interface FollowUpLine {
  readonly followUp: FollowUp
  readonly meeting: { readonly id: RowId; readonly title: string; readonly date: string | null }
  readonly series: { readonly id: RowId; readonly name: string } | null
}

export interface FollowUpList {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  readonly lines: readonly FollowUpLine[]
}

/** Something that the texts mark as an action or a decision, and that nobody took up. */
export interface SaidFollowUp {
  readonly section: { readonly id: RowId; readonly title: string }
  readonly kind: keyof typeof followUpKinds
  readonly text: string
  /** Whom the passage cites, `null` when it cites nobody or several. */
  readonly bearer: Bearer | null
}

/** A mail to be sent by the person's own mail program; `to` is empty when no address is known. */
export interface BearerMail {
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
}

const { text, bearer } = followUp.fields

const bearerSchema = z.strictObject({
  name: z.string().trim().min(1).max(bearer.max),
  person: rowIdSchema.nullable(),
  actor: rowIdSchema.nullable(),
})

const newFollowUp = z.strictObject({
  kind: oneOf(followUpKinds),
  text: z.string().trim().min(1).max(text.max),
  bearer: bearerSchema.nullable(),
  dueOn: dateSchema.nullable(),
  /** The section of the minutes it was said in. */
  section: rowIdSchema.nullable(),
})

export const followUpsContract = {
  /** Those of a meeting, in their order; of all meetings (`null`) what is awaited first, soonest first, then the rest. */
  list: query(z.strictObject({ meeting: rowIdSchema.nullable() }), returns<FollowUpList>()),
  /** After those of the meeting, in one intent. */
  add: mutation(
    z.strictObject({ meeting: rowIdSchema, items: z.array(newFollowUp).min(1).max(200) }),
    returns<{ readonly ids: readonly RowId[] }>(),
  ),
  /** `after`: the one it follows in its meeting, `null` for the first place. */
  move: mutation(z.strictObject({ id: rowIdSchema, after: rowIdSchema.nullable() }), returns<null>()),
  /** Done today, dropped, or open again: what was told of its outcome then goes. */
  settle: mutation(z.strictObject({ id: rowIdSchema, state: oneOf(followUpStates) }), returns<null>()),
  /** Who may answer for it: people of the meeting first, then people and structures of the directory. */
  bearers: query(
    z.strictObject({ meeting: rowIdSchema.nullable(), text: z.string().max(200) }),
    returns<readonly BearerSuggestion[]>(),
  ),
  /** What the minutes say and nobody took up, in the order of the text. */
  said: query(z.strictObject({ meeting: rowIdSchema }), returns<readonly SaidFollowUp[]>()),
  /** To the bearer of this one, with all that is awaited of them. */
  mail: query(z.strictObject({ id: rowIdSchema }), returns<BearerMail>()),
}
