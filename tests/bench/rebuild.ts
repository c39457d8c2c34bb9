/** Rebuilds heads and tables from 500 000 operations, a fifth of them rewrites; the baseline is the goal. */
import { median, print, timed } from './figure.ts'
import { changed, commit, inFolder, open, persons } from './workspaces.ts'

const operations = 500_000
const goal = 200_000

await inFolder(async (folder) => {
  const workspace = open(folder)
  const writes = persons(operations / 5 - 20_000)
  for (let from = 0; from < writes.length; from += 10_000) commit(workspace, writes.slice(from, from + 10_000))
  commit(workspace, changed(writes.slice(0, 20_000), 1))
  const { db, projection } = workspace
  const stored = db.prepare<[], number>('SELECT count(*) FROM op').pluck().get()
  if (stored !== operations) throw new Error(`${stored} operations instead of ${operations}`)
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    times.push(await timed(() => db.transaction(() => projection.rebuild()).immediate()))
  }
  print({
    figure: 'rebuild-500000-operations',
    value: operations / (median(times) / 1_000),
    baseline: goal,
    unit: 'operations/s (baseline: goal)',
  })
  workspace.close()
})
