import type { Db } from '#main/db/db.ts'
import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { BearerMail } from '#shared/contract/meetings/follow-ups.ts'
import { fold } from '#shared/kernel/fold.ts'
import { isAwaited } from '#shared/records/meetings/follow-up/awaited.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { composeBearerMail } from './compose-mail.ts'
import { allLines } from './load-lines.ts'

/** A mail to whoever bears this one, with all that is awaited of them: nothing is sent. */
export const bearerMail = (context: FeatureContext, asked: FollowUp): BearerMail => {
  const { db } = context.workspace
  const key = bearerKey(db, asked)
  const lines = allLines(db).filter(
    ({ followUp }) => followUp.id === asked.id || (isAwaited(followUp) && bearerKey(db, followUp) === key),
  )
  return {
    to: addressesOf(db, asked),
    ...composeBearerMail({
      lines,
      today: localDay(context.clock.now()),
      espace: rows(db, 'espace', (q) => q.orderBy('id').limit(1))[0] ?? null,
      sender: row(db, 'member', readMeta(db, 'member'))?.name ?? null,
    }),
  }
}

/** Equal for the same bearer: by the row that stands for them, else by their name as told. */
const bearerKey = (db: Db, { bearer, bearerPerson, bearerActor }: FollowUp): string => {
  if (bearerPerson !== null) return sameEntry(db, 'person', bearerPerson).standing
  if (bearerActor !== null) return sameEntry(db, 'actor', bearerActor).standing
  return fold(bearer ?? '')
}

const addressesOf = (db: Db, { bearerPerson, bearerActor }: FollowUp): readonly string[] => {
  if (bearerPerson !== null) {
    const email = row(db, 'person', sameEntry(db, 'person', bearerPerson).standing)?.email ?? null
    return email === null ? [] : [email]
  }
  if (bearerActor === null) return []
  return row(db, 'actor', sameEntry(db, 'actor', bearerActor).standing)?.emails ?? []
}
