import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import type { ComposedDocument } from '../../records/composed-document.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { meetingKinds } from '../../records/meetings/meeting/meeting.ts'
import type { Meeting } from '../../records/records.ts'
import { mutation, query, returns } from '../define.ts'

/** Whose words these are: of a meeting, of a template of the espace, or of all meetings of a kind. */
const wordsOwner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting'), id: rowIdSchema }),
  z.strictObject({ kind: z.literal('template'), id: rowIdSchema }),
  z.strictObject({
    kind: z.literal('kind'),
    of: oneOf(meetingKinds),
  }),
])

export type WordsOwner = z.output<typeof wordsOwner>

/** What a convocation says, and how it comes out. */
export interface ConvocationWords {
  readonly title: string
  /** Words of its own, which are edited where they stand; `null`: the usual ones are said. */
  readonly own: {
    readonly record: 'meeting' | 'meetingTemplate' | 'convocationText'
    readonly id: RowId
    readonly letter: Meeting['letter']
    readonly mail: Meeting['mail']
  } | null
  /** Minutes are validated: nothing is written any more. */
  readonly locked: boolean
  /** The letter as it will be set, to nobody in particular; pictures come without their bytes. */
  readonly document: ComposedDocument
  /** The mail, as plain text: French, signed by the member. */
  readonly message: { readonly subject: string; readonly body: string }
}

const ofOwner = z.strictObject({ of: wordsOwner })

export const convocationsContract = {
  words: query(ofOwner, returns<ConvocationWords>()),
  /** Gives it words of its own: those it says now, to be changed. */
  rewrite: mutation(ofOwner, returns<null>()),
  /** Back to the usual words, and to those that are shipped for a kind of meeting. */
  restore: mutation(ofOwner, returns<null>()),
}
