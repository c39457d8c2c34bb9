import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from './migrations.ts'
import { createNames } from './names.ts'

const setUp = () => {
  const db = new Database(':memory:')
  migrate(db)
  return { db, names: createNames(db) }
}

test('a name has one number, for ever', () => {
  const { db, names } = setUp()
  const n = names.name('lastName')
  expect([names.name('lastName'), names.nameOf(n)]).toEqual([n, 'lastName'])
  expect(createNames(db).name('lastName')).toBe(n)
  expect(names.name('firstName')).not.toBe(n)
})

test('a name met in a transaction that is rolled back is forgotten with it', () => {
  const { db, names } = setUp()
  const meet = db.transaction((name: string) => {
    names.addLine(name, 'r1')
    names.nameOf(names.name(name))
    throw new Error('back')
  })
  expect(() => meet('lastName')).toThrow('back')
  const n = names.name('firstName')
  expect([names.nameOf(n), names.name('lastName') === n]).toEqual(['firstName', false])
  expect(names.findLine('lastName', 'r1')).toBeNull()
})

test('a row is named by its record and its id together', () => {
  const { names } = setUp()
  const line = names.addLine('person', 'r1')
  expect(names.findLine('person', 'r1')).toBe(line)
  expect(names.findLine('actor', 'r1')).toBeNull()
  expect(names.lineOf(line)).toEqual({ record: 'person', id: 'r1' })
})
