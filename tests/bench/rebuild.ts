/**
 * Rebuilds heads and tables from 500 000 field writes, a fifth of them rewrites; then from 200 000 that rewrite the same
 * fields, one an operation, as typing does. The baseline is the goal.
 */

import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { type RowWrite, type WriteOf, write } from '#shared/records/row-write.ts'
import { median, print, timed } from './figure.ts'
import { changed, commit, inFolder, open, persons } from './workspaces.ts'

const goal = 200_000

const once = (workspace: WorkspaceDb): void => {
  const writes = persons(80_000)
  for (let from = 0; from < writes.length; from += 10_000) commit(workspace, writes.slice(from, from + 10_000))
  commit(workspace, changed(writes.slice(0, 20_000), 1))
}

const overAndOver = (workspace: WorkspaceDb): void => {
  const writes = persons(10_000)
  for (let turn = 0; turn < 20; turn += 1) commit(workspace, changed(writes, turn).map(ofOneField))
}

const ofOneField = ({ id, values }: WriteOf<'person'>): RowWrite => write('person', id, { note: values.note ?? null })

const measure = (figure: string, fieldWrites: number, fill: (workspace: WorkspaceDb) => void): Promise<void> =>
  inFolder(async (folder) => {
    const workspace = open(folder)
    fill(workspace)
    const { db, projection } = workspace
    const stored = db.prepare<[], number>('SELECT count(*) FROM op, json_each(op.changes)').pluck().get()
    if (stored !== fieldWrites) throw new Error(`${stored} field writes instead of ${fieldWrites}`)
    const times: number[] = []
    for (let round = 0; round < 3; round += 1) {
      times.push(await timed(() => db.transaction(() => projection.rebuild()).immediate()))
    }
    const value = fieldWrites / (median(times) / 1_000)
    print({ figure, value, baseline: goal, unit: 'field writes/s (baseline: goal)' })
    workspace.close()
  })

await measure('rebuild-500000-field-writes', 500_000, once)
await measure('rebuild-200000-rewrites', 200_000, overAndOver)
