/** Rebuilds the projection again and again until it is killed, and says so each time it begins. */
import { writeSync } from 'node:fs'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'

const { db, projection } = openWorkspaceDb(process.argv[2] as string, { clock: systemClock, ids: randomIds })

for (;;) {
  writeSync(1, 'rebuilding\n')
  db.transaction(() => projection.rebuild()).immediate()
}
