/**
 * A poste whose computer remembers what it wrote, until it is killed: it writes so many structures, and says so, which is
 * remembered soon after. Arguments: the workspace's folder, that of the witnesses, and how many.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createSession, makeReady } from '#main/headless/session.ts'

const [dataDir = '', witnessDir = '', count = '0'] = process.argv.slice(2)
const app = await createApp({
  dataDir,
  witnessDir,
  resourcesDir: join(import.meta.dirname, '../../../resources'),
  jobs: inlineRunner(),
})
const session = createSession(app, () => undefined)
await makeReady(session)
for (let n = 0; n < Number(count); n += 1)
  await session.call('records.create', { record: 'actor', values: { name: `Structure ${n}` } })
writeSync(1, 'written\n')
setInterval(() => undefined, 1_000)
