/**
 * A poste that works and looks at its shared folder without rest, until it is killed. Says each write once it is
 * acknowledged: « row value », « left value » once all up to that one is in the shared folder, and « behind » when it is told that
 * something is missing, which it goes on without. Arguments:
 * the workspace's folder, a row that all postes write in, and where its computer remembers what it wrote.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '#main/app/create-app.ts'
import type { Accepted } from '#main/app/deps.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createSession } from '#main/headless/session.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'

const [dataDir = '', shared = '', witnessDir] = process.argv.slice(2)
const open = (accepts: readonly Accepted[]) =>
  createApp({
    dataDir,
    witnessDir,
    accepts,
    resourcesDir: join(import.meta.dirname, '../../../resources'),
    jobs: inlineRunner(),
  })
const app = await open([]).catch((error: unknown) => {
  if (!(error instanceof AppFailure) || error.error.code !== 'workspace-behind') throw error
  writeSync(1, 'behind\n')
  return open(['workspace-behind'])
})
const { call } = createSession(app, () => undefined)
const say = (id: string, name: string): void => void writeSync(1, `${id} ${name}\n`)

for (let n = 0; ; n += 1) {
  const name = `Structure ${process.pid}-${n}`
  say((await call('records.create', { record: 'actor', values: { name } })).id, name)
  if (n % 4 === 0) {
    await call('records.update', { record: 'actor', id: shared as RowId, changes: { name } })
    say(shared, name)
  }
  const { published } = await call('mailbox.look', { publish: false })
  if (published !== null) writeSync(1, `left ${name}\n`)
}
