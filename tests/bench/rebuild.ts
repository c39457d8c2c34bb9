/** Rebuilds heads and tables from 500 000 field writes, a fifth of them rewrites; the baseline is the goal. */
import { median, print, timed } from './figure.ts'
import { changed, commit, inFolder, open, persons } from './workspaces.ts'

const fieldWrites = 500_000
const goal = 200_000

await inFolder(async (folder) => {
  const workspace = open(folder)
  const writes = persons(fieldWrites / 5 - 20_000)
  for (let from = 0; from < writes.length; from += 10_000) commit(workspace, writes.slice(from, from + 10_000))
  commit(workspace, changed(writes.slice(0, 20_000), 1))
  const { db, projection } = workspace
  const stored = db.prepare<[], number>('SELECT count(*) FROM op, json_each(op.changes)').pluck().get()
  if (stored !== fieldWrites) throw new Error(`${stored} field writes instead of ${fieldWrites}`)
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    times.push(await timed(() => db.transaction(() => projection.rebuild()).immediate()))
  }
  print({
    figure: 'rebuild-500000-field-writes',
    value: fieldWrites / (median(times) / 1_000),
    baseline: goal,
    unit: 'field writes/s (baseline: goal)',
  })
  workspace.close()
})
