import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import type { Message } from '#main/office/mail/message.ts'
import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import type { NotedSending, Recipient, SendingPage, Variants } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Sending } from '#shared/records/records.ts'
import type { FieldsOf, RowWrite } from '#shared/records/row-write.ts'
import type { NotedRow } from './last-sendings.ts'
import type { AskedWord } from './write-word.ts'

/** A file joined to a mail. */
export interface JoinedFile {
  readonly name: string
  /** MIME */
  readonly type: string
  readonly bytes: Uint8Array
}

/**
 * Something that some are told. A room declares each of its own; how it is written, joined, printed and noted is the same for
 * all (`workspace/sendings`).
 */
export interface Telling {
  readonly recipients: readonly Recipient[]
  readonly page: Omit<SendingPage, 'today' | 'recipients' | 'letters' | 'opens'>
  readonly message: (to: Recipient, variants: Variants) => Promise<Message>
  /** What is joined to the mail of each, in their order. */
  readonly joined: (
    to: readonly Recipient[],
    variants: Variants,
    asked: Pick<AskedWord, 'as' | 'job'>,
  ) => Promise<readonly (readonly JoinedFile[])[]>
  /** A letter each, in one Word file; `null`: this is not told by letter. */
  readonly letters: ((to: readonly Recipient[], job: string) => Promise<MadeFile<ReadyDocument>>) | null
  /** What is kept of what each was told, and whose row it is. */
  readonly said: (to: Recipient, variants: Variants) => FieldsOf<'sending'>
  /** What becomes of other rows once these are noted: a meeting is convened. */
  readonly after: (noted: ReadonlySet<RowId>) => readonly RowWrite[]
  /** Somebody who is on no list joins them; `null`: they are those of a list. */
  readonly add: ((who: Pick<Sending, 'person' | 'actor' | 'name'>) => readonly RowWrite[]) | null
  /** Where an address typed for somebody is written, and the writes that make its row. */
  readonly home: (to: Recipient) => AddressHome & { readonly writes: readonly RowWrite[] }
  /** Where an answer goes, when it is not to whoever sends. */
  readonly replyTo?: string | null
  /** Of the drafts together: « 2e-concertation_2024-10-30 ». */
  readonly fileName: string
}

/** The row of the directory that keeps somebody’s address. A person has no postal address but that of their structure. */
export interface AddressHome {
  readonly person: RowId | null
  readonly actor: RowId | null
}

/** The latest sending of somebody, as it is told. @param said what they were told that is no longer so, or is not what is told now */
export const notedOf = (db: Db, noted: NotedRow, said: string | null): NotedSending => ({
  id: noted.id,
  way: noted.way,
  on: noted.on,
  by: row(db, 'member', noted.by)?.name ?? null,
  variant: noted.variant,
  said,
})

/** What was noted before sendings were told one by one: a day, nothing else. */
export const notedBefore = (on: string | null): NotedSending => ({
  ...{ id: null, way: null, by: null, variant: null, said: null },
  on,
})
