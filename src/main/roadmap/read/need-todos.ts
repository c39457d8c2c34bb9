import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import type { Todo } from '#shared/contract/workspace/workspace.ts'
import { longAwaitedSince } from '#shared/records/roadmap/long-awaited.ts'

/** The needs that wait too long, in one line. */
export const needTodos = (db: Db, today: string): readonly Todo[] => {
  const found = prepared<[string], { needs: number; since: string | null }>(
    db,
    "SELECT count(*) AS needs, min(raisedOn) AS since FROM need WHERE coalesce(state, 'open') = 'open' AND raisedOn <= ?",
  ).get(longAwaitedSince(today))
  return found === undefined || found.since === null
    ? []
    : [{ kind: 'oldNeeds', needs: found.needs, since: found.since }]
}
