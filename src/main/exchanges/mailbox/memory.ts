import { z } from 'zod'
import type { Db } from '#main/db/db.ts'
import { written } from '#main/db/disk-errors.ts'
import { metaState } from '#main/db/meta.ts'
import { type MailboxSettings, mailboxSettingsSchema } from '#shared/contract/exchanges/mailbox.ts'

const vector = z.record(z.string(), z.number())

/** A file of the folder that was read: it need not be again while its disk tells the same of it. */
const readFileSchema = z.strictObject({
  name: z.string(),
  bytes: z.number(),
  changedAt: z.number(),
  hash: z.string(),
  /** Signing key and extent of its bundle; `null` for one that is for others. */
  bundle: z.strictObject({ verifying: z.string(), since: vector, until: vector }).nullable(),
})

export type ReadFile = z.output<typeof readFileSchema>

const publishedSchema = z.strictObject({
  name: z.string(),
  /** Unknown of what was published before it was kept. */
  replica: z.string().default(''),
  since: vector,
  until: vector,
  recipients: z.array(z.string()),
})

/** What this poste remembers of its shared folder from one start to the next: none of it is in the log. */
const memorySchema = z.strictObject({
  settings: mailboxSettingsSchema.nullable().default(null),
  read: z.array(readFileSchema).default([]),
  /** Its own, the latest last. */
  published: z.array(publishedSchema).default([]),
})

export type MailboxMemory = z.output<typeof memorySchema>

/** Where a later version wrote what this one cannot read, the folder is chosen again. */
const memory = metaState('mailbox', memorySchema)

export const readMemory = memory.read

/** @throws AppFailure `disk-full`, `disk-failed` */
export const keepMemory = (db: Db, changed: Partial<MailboxMemory>): void =>
  written(db, () => memory.write(db, changed))

/** Another folder is another story: nothing of it was read. */
export const keepSettings = (db: Db, settings: MailboxSettings | null): void => {
  const isSame = settings !== null && settings.folder === readMemory(db).settings?.folder
  keepMemory(db, isSame ? { settings } : { settings, read: [], published: [] })
}
