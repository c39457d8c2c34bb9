import { expect, test } from 'vitest'
import { digest } from '#main/db/check.ts'
import { rows } from '#main/db/query.ts'
import { rowNames } from '#main/kit/subject.ts'
import { createReplicas, exchange, type Replica, rowId, txsOf, write } from '../support/replicas.ts'

test('FS-10 what points to a row that has not come is there already, and names it once it comes', () => {
  const [a, b, c] = createReplicas(3) as [Replica, Replica, Replica]
  write(a, 'sector', rowId(0), { name: 'Amont' })
  exchange(a, b)
  write(b, 'actor', rowId(1), { name: 'Atelier du Moulin', sector: rowId(0) })
  const ownOfB = txsOf(b).filter(({ replica }) => replica === b.workspace.log.replica)

  c.workspace.log.receive(ownOfB)
  const nameOf = () => rowNames(c.workspace.db)('sector', rowId(0))
  expect(rows(c.workspace.db, 'actor')).toMatchObject([{ name: 'Atelier du Moulin', sector: rowId(0) }])
  expect(nameOf()).toBe('(en attente)')

  exchange(a, c)
  expect(nameOf()).toBe('Amont')
  expect(digest(c.workspace.db)).toBe(digest(b.workspace.db))
})
