/**
 * Writes one row after another, and now and then four hundred at once. Says each one on standard output only when the
 * log has acknowledged it: « id value ». Arguments: the workspace's folder, and how many times (until killed).
 */
import { writeSync } from 'node:fs'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'

const { log } = openWorkspaceDb(process.argv[2] as string, { clock: systemClock, ids: randomIds })

for (let n = 0; n < Number(process.argv[3] ?? Number.POSITIVE_INFINITY); n += 1) {
  const count = n % 10 === 9 ? 400 : 1
  const rows = Array.from({ length: count }, (_, index) => ({ id: randomIds.row(), lastName: `Nom ${n}-${index}` }))
  log.commit({
    intent: count === 1 ? 'person.update' : 'directory.import',
    author: null,
    writes: rows.map(({ id, lastName }) => ({ record: 'person', id, values: { lastName, source: 'typed' } })),
  })
  writeSync(1, rows.map(({ id, lastName }) => `${id} ${lastName}\n`).join(''))
}
