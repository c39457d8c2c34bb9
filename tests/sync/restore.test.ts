import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { copyDatabase, readCopy } from '#main/db/backup.ts'
import { check, digest } from '#main/db/check.ts'
import { row } from '#main/db/query.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import { createReplicas, exchange, type Replica, rowId, write } from '../support/replicas.ts'
import { temporaryFolder } from '../support/temporary.ts'

test('OP-3 a copy put back gives what was there, under a new name, and meets the others again', async () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  const { db, log, names, projection } = a.workspace
  write(a, 'person', rowId(0), { lastName: 'BRIQUELANDE' })
  write(b, 'person', rowId(1), { lastName: 'VENTCLAIR' })
  exchange(a, b)
  const file = join(temporaryFolder(), 'copie.db')
  const contents = await copyDatabase(db, file)
  expect(contents).toEqual(readCopy(file))
  expect(contents.transactions).toBe(2)
  const then = digest(db)
  const before = log.replica

  write(a, 'person', rowId(0), { lastName: 'Trop tard' })
  write(a, 'person', rowId(2), { lastName: 'Perdue' })
  exchange(a, b)
  log.restore(file, 'restored' as ReplicaId)
  expect([digest(db), log.replica, row(db, 'person', rowId(2))]).toEqual([then, 'restored', null])
  expect(check(db, names, projection).problems).toEqual([])

  write(a, 'person', rowId(0), { phone: '+33474000000' })
  expect(log.vector()[before]).toBe(1)
  expect(log.vector().restored).toBe(1)
  exchange(a, b)
  expect(digest(db)).toBe(digest(b.workspace.db))
  expect(row(db, 'person', rowId(2))).toMatchObject({ lastName: 'Perdue' })
  expect(check(db, names, projection).problems).toEqual([])
})

test('what is no copy is refused, and nothing is made of it', async () => {
  const [a] = createReplicas(1) as [Replica]
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'un-fichier'), '')
  await expect(copyDatabase(a.workspace.db, join(folder, 'un-fichier', 'copie.db'))).rejects.toThrow()
  expect(() => readCopy(join(folder, 'absent.db'))).toThrow('backup-failed')
})

test('a copy that a later version made is refused, and stays as it is', async () => {
  const [a] = createReplicas(1) as [Replica]
  const file = join(temporaryFolder(), 'copie.db')
  await copyDatabase(a.workspace.db, file)
  const copy = new Database(file)
  copy.pragma('user_version = 99')
  copy.close()
  expect(() => readCopy(file)).toThrow('backup-newer')
})
