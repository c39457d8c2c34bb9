import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { dateSchema, rowIdSchema } from '../../records/field-schema.ts'
import { type MinutesVariant, minutesVariants } from '../../records/minutes/minutes-variant.ts'
import type { Sending } from '../../records/records.ts'
import { sendingWays } from '../../records/workspace/sending.ts'
import { file, mutation, query, returns } from '../define.ts'
import type { ReadyDocument, ReadyFile } from '../ready-file.ts'
import { asPaper } from './house-templates.ts'

/** What some are told. */
export const sendingSubject = z.discriminatedUnion('kind', [
  /** That a meeting is held, moved, put off or cancelled. */
  z.strictObject({ kind: z.literal('invitation'), meeting: rowIdSchema }),
  /** That their answer is waited for. */
  z.strictObject({ kind: z.literal('reminder'), meeting: rowIdSchema }),
  /** The validated minutes. */
  z.strictObject({ kind: z.literal('minutes'), meeting: rowIdSchema }),
  /** That a campaign asks for figures: its workbook. */
  z.strictObject({ kind: z.literal('collection'), campaign: rowIdSchema }),
  /** That those figures are waited for, or are to be corrected. */
  z.strictObject({
    kind: z.literal('collectionReminder'),
    campaign: rowIdSchema,
    /** Those too who have until a day that is not passed. */
    early: z.literal(true).optional(),
  }),
  /** That what the directory says of a structure is to be checked: of one, or of those of a sector (`null`: of all) that nobody checked for long. */
  z.strictObject({ kind: z.literal('check'), sector: rowIdSchema.nullable(), actor: rowIdSchema.nullable() }),
])

export type SendingSubject = z.output<typeof sendingSubject>

/** How somebody can be reached, from what is known of them. */
export type Reach = 'mail' | 'letter' | 'none'

export interface Recipient {
  /** A presence on the list of the meeting, a structure of the campaign or of the directory; of others to whom minutes are given, the row that names them. */
  readonly id: RowId
  /** « BRUMECLAIRE Églantine », or the structure. */
  readonly name: string
  /** Function, structure. */
  readonly detail: string | null
  readonly group: RecipientGroup
  readonly reach: Reach
  /** Professional; most often one. */
  readonly addresses: readonly string[]
  /** Somebody without a mail address of their own: these are those of their structure. */
  readonly ofStructure?: boolean
  /** In one line: « 12 rue des Tilleuls, 69400 Limas ». */
  readonly postal: string | null
  readonly state: 'toTell' | 'changed' | 'told' | 'aside'
  /** The latest, `null` when nothing is noted. */
  readonly noted: NotedSending | null
}

/** Of minutes, who was there and who was not; of the rest, all in one. */
export type RecipientGroup = 'all' | 'present' | 'excused' | 'invited' | 'others'

export interface NotedSending extends Pick<Sending, 'way' | 'on' | 'variant'> {
  /** `null` for what was noted before sendings were told one by one. */
  readonly id: RowId | null
  /** The member's name. */
  readonly by: string | null
  /** What they were told that is no longer so, or is not what is told now: « 9 h 00 », « version 3 », « le classeur ». */
  readonly said: string | null
}

/** Words of a message: those that come from what is known are told from those that are written. */
export interface MessagePart {
  readonly text: string
  readonly fact: boolean
}

export interface SendingMessage {
  readonly recipient: RowId
  readonly subject: string
  readonly parts: readonly MessagePart[]
}

export interface Attached {
  readonly name: string
  readonly as: 'word' | 'excel' | 'calendar'
}

export interface SendingPage {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  readonly recipients: readonly Recipient[]
  /** Whether letters can be written of it. */
  readonly letters: boolean
  /** Whether `open` has a mail program to open drafts in. */
  readonly opens: boolean
  readonly attached: readonly Attached[]
  /** What no message or letter says yet, and somebody must: asked once. */
  readonly missing: readonly ('signatory' | 'replyEmail' | 'replyBy')[]
  /** Why nothing can be told yet, a French sentence; `null`: it can. */
  readonly waiting: string | null
  /** What is printed or sent and is not as one would have it, in French sentences. */
  readonly remarks: readonly string[]
  readonly variants: Variants
}

/** Of minutes: what each group is given. */
export type Variants = Readonly<Partial<Record<RecipientGroup, MinutesVariant>>>

const subject = sendingSubject
const some = z.array(rowIdSchema).min(1).max(5_000)
const variants = z
  .partialRecord(z.enum(['all', 'present', 'excused', 'invited', 'others']), oneOf(minutesVariants))
  .default({})

export const sendingsContract = {
  /** @throws AppFailure `not-found` */
  page: query(z.strictObject({ subject }), returns<SendingPage>()),
  /** The mail to one of them. @throws AppFailure `not-found` */
  message: query(z.strictObject({ subject, to: rowIdSchema, variants }), returns<SendingMessage>()),
  /**
   * A draft a person, what is joined in each: one `.eml`, or a zip of several. Nothing is noted by it.
   * @param as of the papers that may be either: minutes
   * @throws AppFailure `sending-unreachable`, `sending-too-soon`, `cancelled`, `pdf.…`
   */
  drafts: file({ subject, to: some, variants, as: asPaper.as }, returns<ReadyFile & { readonly drafts: number }>()),
  /**
   * The draft of one, opened in the mail program of this computer. Nothing is noted by it.
   * @throws AppFailure `sending-unreachable`, `sending-too-soon`, `draft-not-opened`
   */
  open: mutation(z.strictObject({ subject, to: rowIdSchema, variants, as: asPaper.as }), returns<null>()),
  /** A letter a person, in one Word file. @throws AppFailure `sending-unreachable`, `sending-too-soon`, `cancelled` */
  letters: file({ subject, to: some, variants }, returns<ReadyDocument & { readonly letters: number }>()),
  /**
   * That it left, how and when: the only gesture that says so.
   * @param way `null`: as each is reached
   * @throws AppFailure `sending-too-soon`
   */
  note: mutation(
    z.strictObject({ subject, to: some, way: oneOf(sendingWays).nullable(), on: dateSchema, variants }),
    returns<{ readonly noted: number }>(),
  ),
  /** It was not so: the latest that was noted of them is taken away; of somebody added, to whom nothing was given, the line. @throws AppFailure `not-found` */
  forget: mutation(z.strictObject({ subject, to: rowIdSchema }), returns<null>()),
  /**
   * What is typed for somebody without address: a mail address, or « 12 rue des Tilleuls, 69400 Limas ».
   * @throws AppFailure `address-unreadable`, `address-homeless`, `not-found`
   */
  address: mutation(
    z.strictObject({ subject, to: rowIdSchema, typed: z.string().trim().min(1).max(300) }),
    returns<null>(),
  ),
  /** Somebody else to whom the minutes are given, once; who is in the directory by their row, else by name. @throws AppFailure `not-found` */
  add: mutation(
    z.strictObject({
      subject,
      person: rowIdSchema.nullable(),
      actor: rowIdSchema.nullable(),
      name: z.string().trim().min(1).max(300),
    }),
    returns<null>(),
  ),
}
