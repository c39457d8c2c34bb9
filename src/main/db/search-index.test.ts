import fc from 'fast-check'
import { expect, test } from 'vitest'
import { records } from '#shared/records/records.ts'
import { createReplicas, type Replica, remove, rowId, write } from '../../../tests/support/replicas.ts'
import { rows } from './query.ts'
import { searchRows } from './search.ts'

const names = ['Médiathèque', 'Mairie', 'Relais mairie', null]

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('name', 'name', 'move', 'remove', 'restore', 'search', 'search', 'rebuild', 'vacuum'),
    row: fc.nat(2),
    name: fc.constantFrom(...names),
  }),
  { minLength: 1, maxLength: 25, size: 'max' },
)

type Step = typeof steps extends fc.Arbitrary<readonly (infer One)[]> ? One : never

const perform = (replica: Replica, { kind, row, name }: Step): void => {
  const { db, log, projection } = replica.workspace
  const id = rowId(row)
  if (kind === 'name') write(replica, 'actor', id, { name })
  else if (kind === 'move') write(replica, 'actor', id, { sourceId: '45.5' })
  else if (kind === 'remove') remove(replica, 'actor', id)
  else if (kind === 'search') searchRows(db, 'actor', 'relais', 10)
  else if (kind === 'vacuum') db.exec('VACUUM')
  else if (kind === 'rebuild') db.transaction(() => projection.rebuild()).immediate()
  else log.commit({ intent: 'person.update', author: null, writes: [], restores: [{ record: 'actor', id }] })
}

test('whatever was written since the last search, a search finds the rows that have the word, and no other', () => {
  fc.assert(
    fc.property(steps, (history) => {
      const [replica] = createReplicas(1) as [Replica]
      for (const step of history) perform(replica, step)
      const { db } = replica.workspace
      for (const word of ['mediatheque', 'mairie', 'relais']) {
        const has = (name: string | null): boolean =>
          (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ').includes(word)
        const expected = rows(db, 'actor').filter(({ name }) => has(name))
        expect(searchRows(db, 'actor', word, 10).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
      }
    }),
    { numRuns: 40 },
  )
})

test('compacting the file keeps each row under the number that the index knows it by', () => {
  const [replica] = createReplicas(1) as [Replica]
  const { db } = replica.workspace
  const found = (word: string) => searchRows(db, 'actor', word, 10)
  for (const n of [0, 1, 2, 3]) write(replica, 'actor', rowId(n), { name: `Relais ${'abcd'[n]}` })
  expect(found('relais')).toHaveLength(4)
  for (const n of [0, 2]) remove(replica, 'actor', rowId(n))
  db.exec('VACUUM')
  expect([found('b'), found('d'), found('a')]).toEqual([[rowId(1)], [rowId(3)], []])
  // SQLite promises so only for a declared key.
  const keyOf = (name: string) => db.prepare(`SELECT name, type FROM pragma_table_info('${name}') WHERE pk = 1`).get()
  for (const { name } of Object.values(records)) expect(keyOf(name)).toEqual({ name: 'n', type: 'INTEGER' })
})
