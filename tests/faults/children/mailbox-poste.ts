/**
 * A poste that works and looks at its shared folder without rest, until it is killed. Says each write once it is
 * acknowledged: « row value ». Arguments: the workspace's folder, and a row that all postes write in.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createSession } from '#main/headless/session.ts'
import type { RowId } from '#shared/kernel/ids.ts'

const [dataDir = '', shared = ''] = process.argv.slice(2)
const app = await createApp({
  dataDir,
  resourcesDir: join(import.meta.dirname, '../../../resources'),
  jobs: inlineRunner(),
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
  await call('mailbox.look', { publish: false })
}
