import { randomUUID } from 'node:crypto'
import type { Session } from '#main/headless/session.ts'
import type { DuplicatePair } from '#shared/contract/directory/duplicates.ts'

/** Pairs that may be one, once looked for. */
export const probableDuplicates = async ({ call }: Pick<Session, 'call'>): Promise<readonly DuplicatePair[]> => {
  await call('duplicates.search', { job: randomUUID() })
  return (await call('duplicates.list', {}))?.pairs ?? []
}
