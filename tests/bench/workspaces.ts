import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { openWorkspaceDb, type WorkspaceDb } from '#main/db/workspace-db.ts'
import type { FieldsOf, RowWrite, WriteOf } from '#shared/records/row-write.ts'

/** Works in a new folder, removed at the end. */
export const inFolder = async <T>(work: (folder: string) => T | Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const open = (folder: string): WorkspaceDb => openWorkspaceDb(folder, { clock: systemClock, ids: randomIds })

/** So many persons of five fields each. */
export const persons = (count: number): readonly WriteOf<'person'>[] =>
  Array.from({ length: count }, (_, n) => ({ record: 'person', id: randomIds.row(), values: valuesOf(n, 0) }))

/** The same persons with five other values each than at the turn before. */
export const changed = (writes: readonly WriteOf<'person'>[], turn: number): readonly WriteOf<'person'>[] =>
  writes.map((write, n) => ({ ...write, values: valuesOf(n, turn) }))

const valuesOf = (n: number, turn: number): FieldsOf<'person'> => ({
  firstName: `Prénom ${n} (${turn})`,
  lastName: `Nom ${n} (${turn})`,
  note: `Note ${n} (${turn})`,
  civility: (n + turn) % 2 === 0 ? 'madame' : 'monsieur',
  source: (n + turn) % 2 === 0 ? 'typed' : 'minutes',
})

export const commit = ({ log }: WorkspaceDb, writes: readonly RowWrite[]): void => {
  log.commit({ intent: 'person.update', author: null, writes })
}
