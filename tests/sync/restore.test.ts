import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { copyDatabase, readCopy } from '#main/db/backup.ts'
import { check, digest } from '#main/db/check.ts'
import { row } from '#main/db/query.ts'
import { nameOf, seedOf } from '../support/replica-keys.ts'
import { craftTx, createReplicas, exchange, op, type Replica, rowId, txsOf, write } from '../support/replicas.ts'
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
  log.restore(file, seedOf('restored'))
  expect([digest(db), log.replica, row(db, 'person', rowId(2))]).toEqual([then, nameOf('restored'), null])
  expect(check(db, names, projection).problems).toEqual([])

  write(a, 'person', rowId(0), { phone: '+33474000000' })
  expect(log.vector()[before]).toBe(1)
  expect(log.vector()[nameOf('restored')]).toBe(1)
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

test('OP-4 what waited in a copy waits again once it is put back', async () => {
  const [a] = createReplicas(1) as [Replica]
  const { db, log } = a.workspace
  const first = craftTx({ replica: 'Z', first: 1, lamport: 1, ops: [op('person', rowId(0), { lastName: 'AVELINE' })] })
  const ops = [op('person', rowId(0), { firstName: 'Noé' })]
  const second = craftTx({ replica: 'Z', first: 2, lamport: 2, ops, after: first })
  log.receive([second])
  const file = join(temporaryFolder(), 'copie.db')
  await copyDatabase(db, file)
  log.receive([first])
  log.restore(file, seedOf('restored'))
  expect(log.receive([first])).toMatchObject({ applied: 2, waiting: 0 })
})

test('OP-3 replicas met since a copy was made are met anew once it is put back', async () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  const { db, log, names, projection } = a.workspace
  const file = join(temporaryFolder(), 'copie.db')
  await copyDatabase(db, file)
  const of = (replica: string, lastName: string) =>
    craftTx({ replica, first: 1, lamport: 1, ops: [op('person', rowId(0), { lastName })] })
  log.receive([of('Y', 'AVELINE')])
  log.receive([of('Z', 'BOISVERT')])
  // Asked outside any transaction, their numbers stay in memory.
  expect(txsOf(a)).toHaveLength(2)
  log.restore(file, seedOf('restored'))
  log.receive([of('Z', 'BOISVERT')])
  log.receive([of('Y', 'AVELINE')])
  b.workspace.log.receive(txsOf(a))
  expect(check(db, names, projection).problems).toEqual([])
  expect(digest(db)).toBe(digest(b.workspace.db))
  a.reopen()
  expect(a.workspace.log.replica).toBe(nameOf('restored'))
})
