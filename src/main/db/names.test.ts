import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import { migrate } from './migrations.ts'
import { createNames } from './names.ts'

const a = 'A' as ReplicaId
const b = 'B' as ReplicaId

const setUp = () => {
  const db = new Database(':memory:')
  migrate(db)
  return { db, names: createNames(db) }
}

test('a replica has one number, for ever', () => {
  const { db, names } = setUp()
  const n = names.replica(a)
  expect([names.replica(a), names.replicaOf(n)]).toEqual([n, a])
  expect(createNames(db).replica(a)).toBe(n)
  expect(names.replica(b)).not.toBe(n)
})

test('a replica met in a transaction that is rolled back is forgotten with it', () => {
  const { db, names } = setUp()
  const meet = db.transaction((id: ReplicaId) => {
    names.replicaOf(names.replica(id))
    throw new Error('back')
  })
  expect(() => meet(a)).toThrow('back')
  const n = names.replica(b)
  expect([names.replicaOf(n), names.replica(a) === n]).toEqual([b, false])
})
