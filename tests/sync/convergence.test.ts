import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, digest } from '#main/db/check.ts'
import { headPages } from '#main/db/heads.ts'
import { opId } from '#main/db/stored-op.ts'
import { heldFields } from '#shared/sync/row-head.ts'
import { histories, play, runs } from '../support/histories.ts'
import { expectedOf, type FieldWrite, fieldWrites, headsAmong, nameOf, opIds } from '../support/reference-model.ts'
import { createReplicas, exchange, type Replica, rowId, shownBy, txsOf, write } from '../support/replicas.ts'

/** Many properties start from the same histories; each tries its own. */
const always = (property: (world: ReturnType<typeof play>) => void, usual = 25): void =>
  fc.assert(
    fc.property(histories, (history) => {
      const world = play(history)
      try {
        property(world)
      } finally {
        world.drop()
      }
    }),
    { numRuns: runs(usual) },
  )

test('FS-1 what a poste shows is a function of the set of operations that reached it', () => {
  always(({ postes }) => {
    for (const { replica, got } of postes) {
      const expected = expectedOf([...got.values()])
      expect(shownBy(replica)).toEqual({ rows: expected.rows, contested: expected.contested })
      expect(namesOf(replica)).toEqual(expected.applied)
    }
  }, 50)
})

test('FS-1 two postes end the same, whoever speaks first', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  write(b, 'person', rowId(0), { firstName: 'Noé' })
  exchange(a, b)
  const row = expect.objectContaining({ lastName: 'AVELINE', firstName: 'Noé' })
  expect(shownBy(a)).toEqual({ rows: new Map([[`person ${rowId(0)}`, row]]), contested: [] })
  expect(shownBy(b)).toEqual(shownBy(a))
})

test('FS-1, PR-2 all postes end with the same digest, whatever the order, repetition, loss or delay', () => {
  always((world) => {
    world.exchangeAll()
    const [first, ...others] = world.postes.map(({ replica }) => digest(replica.workspace.db))
    for (const other of others) expect(other).toBe(first)
    const expected = expectedOf(txsOf(world.postes[0]?.replica as Replica))
    for (const { replica } of world.postes) {
      expect(shownBy(replica)).toEqual({ rows: expected.rows, contested: expected.contested })
    }
  })
})

test('FS-3 every field of every operation is a head or an ancestor of a head: no value disappears', () => {
  always(({ postes }) => {
    for (const { replica, got } of postes) {
      expect(namesOf(replica)).toEqual(expectedOf([...got.values()]).applied)
      const writes = txsOf(replica).flatMap(fieldWrites)
      expect(reachable(storedHeads(replica), writes)).toEqual(writes.map(nameInField).toSorted())
    }
  })
})

test('FS-3 the heads a database holds are those of the set', () => {
  always(({ postes }) => {
    for (const { replica } of postes) {
      const writes = txsOf(replica).flatMap(fieldWrites)
      const fields = Map.groupBy(writes, (write) => `${write.record} ${write.row} ${write.field}`)
      const heads = [...fields.values()].flatMap((own) => headsAmong(own).map(nameInField))
      expect(storedHeads(replica).toSorted()).toEqual(heads.toSorted())
    }
  })
})

test('FS-3 the value that a person replaced is still in the log of every poste', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  exchange(a, b)
  write(b, 'person', rowId(0), { lastName: 'BOISVERT' })
  exchange(a, b)
  const values = (replica: Replica) =>
    txsOf(replica)
      .flatMap(fieldWrites)
      .map((write) => write.value)
  expect(values(a)).toEqual(['"AVELINE"', '"BOISVERT"'])
  expect(values(b)).toEqual(values(a))
})

test('PR-1 rebuilding from the log gives the live tables, at any moment', () => {
  always(({ postes }) => {
    for (const { replica } of postes) {
      const { db, names, projection } = replica.workspace
      expect(check(db, names, projection).problems).toEqual([])
    }
  })
})

/** Names of the operations in a poste's log, sorted. */
const namesOf = (replica: Replica): readonly string[] => txsOf(replica).flatMap(opIds).map(nameOf).toSorted()

/** « replica:seq field » */
const nameInField = (write: FieldWrite): string => `${nameOf(write)} ${write.field}`

/** What the database says is held, by operation and field. */
const storedHeads = ({ workspace: { db, names } }: Replica): readonly string[] =>
  [...headPages(db)]
    .flat(2)
    .flatMap((head) => heldFields(head).map((field) => `${nameOf(opId(names, head.op))} ${field}`))

const reachable = (heads: readonly string[], writes: readonly FieldWrite[]): readonly string[] => {
  const byName = new Map(writes.map((write) => [nameInField(write), write]))
  const found = new Set<string>()
  const queue = [...heads]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const write = byName.get(name)
    if (write === undefined || found.has(name)) continue
    found.add(name)
    queue.push(...write.prev.map((id) => `${nameOf(id)} ${write.field}`))
  }
  return [...found].toSorted()
}
