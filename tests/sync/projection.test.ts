import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { check, digest } from '#main/db/check.ts'
import { records } from '#shared/records/records.ts'
import { nameOf } from '../support/replica-keys.ts'
import {
  craftTx,
  createReplicas,
  exchange,
  op,
  type Replica,
  remove,
  rowId,
  shownBy,
  txsOf,
  write,
} from '../support/replicas.ts'

const zone = process.env.TZ

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** A little of everything: an edit, a conflict, a removal, a contested removal. */
const dispute = (a: Replica, b: Replica): void => {
  for (const n of [0, 1, 2]) write(a, 'person', rowId(n), { lastName: `Nom ${n}` })
  exchange(a, b)
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  write(b, 'person', rowId(0), { lastName: 'BOISVERT' })
  remove(a, 'person', rowId(1))
  remove(a, 'person', rowId(2))
  write(b, 'person', rowId(2), { firstName: 'Élise' })
  exchange(a, b)
}

test('PR-1 rebuilding gives the live tables, on both sides of a dispute', () => {
  const replicas = createReplicas(2) as [Replica, Replica]
  dispute(...replicas)
  for (const replica of replicas) {
    const { db, names, projection } = replica.workspace
    const live = shownBy(replica)
    expect(live.contested).toHaveLength(2)
    expect(check(db, names, projection).problems).toEqual([])
    db.transaction(() => projection.rebuild()).immediate()
    expect(shownBy(replica)).toEqual(live)
  }
})

test('PR-1 the check tells heads or tables that are not those of the log, and rebuilding mends them', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  dispute(a, b)
  const { db, names, projection } = a.workspace
  const whole = shownBy(a)
  const codes = () => check(db, names, projection).problems.map(({ code }) => code)
  db.exec('UPDATE head SET replaced = \'["firstName"]\' WHERE op = (SELECT min(op) FROM head)')
  expect(codes()).toEqual(['heads'])
  db.exec('DELETE FROM head WHERE op = (SELECT max(op) FROM head)')
  expect(codes()).toEqual(['heads'])
  db.exec("UPDATE person SET lastName = 'X'; INSERT INTO contested VALUES ('person', 'x', 'y')")
  expect(codes()).toEqual(['heads', 'projection'])
  db.transaction(() => projection.rebuild()).immediate()
  expect(codes()).toEqual([])
  expect(shownBy(a)).toEqual(whole)
})

test('PR-1 new rows show the same from the operations that wrote them as from their heads, whatever the kinds of fields', () => {
  const [a] = createReplicas(1) as [Replica]
  const { db, names, projection, log } = a.workspace
  const text = fc.string({ unit: 'binary', maxLength: 20 })
  const rich = fc.record({
    type: fc.constant('doc'),
    content: fc.array(fc.record({ type: fc.constant('text'), text })),
  })
  const some = { requiredKeys: [] }
  const written = fc.record({
    place: fc.record(
      { name: text, emails: fc.array(text), services: fc.array(text), latitude: text, updatedOn: text },
      some,
    ),
    post: fc.record({ title: text, fneReferent: fc.boolean(), person: text }, some),
    axisSheet: fc.record({ stakes: rich, restatedStakes: rich }, some),
    axis: fc.record({ number: fc.integer(), name: text }, some),
  })
  let made = 0
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), (rows) => {
      const writes = rows.flatMap((row) =>
        Object.entries(row).map(([record, values]) => {
          made += 1
          return { record, id: rowId(made), values }
        }),
      )
      log.commit({ intent: 'person.update', author: null, writes: [], again: writes })
      expect(check(db, names, projection).problems).toEqual([])
    }),
    { numRuns: 20 },
  )
})

test('PR-1 a row written with nothing is no row, and what follows is well', () => {
  const [a] = createReplicas(1) as [Replica]
  const { db, names, projection, log } = a.workspace
  expect(write(a, 'person', rowId(0), {})).toBeNull()
  expect(write(a, 'person', rowId(0), { lastName: null })).toBeNull()
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  remove(a, 'person', rowId(1))
  write(a, 'person', rowId(1), { lastName: 'BOISVERT' })
  expect(log.vector()).toEqual({ [nameOf('A')]: 3 })
  expect(check(db, names, projection).problems).toEqual([])
})

test('PR-1 an id of another field, row or record, sent by mistake, retires nothing', () => {
  const [a] = createReplicas(1) as [Replica]
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  const [known] = txsOf(a) as [ReturnType<typeof craftTx>]
  const prev = [{ replica: known.replica, seq: 1 }]
  const ops = [
    op('person', rowId(0), { firstName: 'Noé' }, prev),
    op('person', rowId(1), { lastName: 'BOISVERT' }, prev),
    op('actor', rowId(0), { name: 'Le Relais', lastName: 'CORMERIE' }, prev),
  ]
  const { db, names, projection, log } = a.workspace
  log.receive([craftTx({ replica: 'Z', first: 1, lamport: 1, ops, knows: [known] })])
  expect(shownBy(a).rows.get(`person ${rowId(0)}`)).toMatchObject({ lastName: 'AVELINE' })
  expect(check(db, names, projection).problems).toEqual([])
})

test('PR-2 the digest does not depend on rowids or the order of arrival', () => {
  const [a, b, c, d] = createReplicas(4) as [Replica, Replica, Replica, Replica]
  dispute(a, b)
  write(c, 'person', rowId(5), { lastName: 'DORMAN' })
  exchange(c, d)
  const txs = [...txsOf(a), ...txsOf(c)]
  c.workspace.log.receive(txs)
  d.workspace.log.receive(txs.toReversed())
  a.workspace.log.receive(txs)
  const lines = ({ workspace: { db } }: Replica) => db.prepare('SELECT rowid, id FROM person ORDER BY rowid').all()
  expect(lines(c)).not.toEqual(lines(a))
  expect([digest(c.workspace.db), digest(d.workspace.db)]).toEqual([digest(a.workspace.db), digest(a.workspace.db)])
})

test('PR-2 the digest does not depend on the time zone', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  dispute(a, b)
  write(a, 'meeting', rowId(5), { date: '2026-03-29', startsAt: '02:30' })
  const digests = ['Pacific/Kiritimati', 'Europe/Paris', 'America/Adak'].map((name) => {
    process.env.TZ = name
    a.reopen()
    return digest(a.workspace.db)
  })
  expect(new Set(digests).size).toBe(1)
})

test('PR-2 the digest changes with any value', () => {
  const [a] = createReplicas(1) as [Replica]
  const digests = ['AVELINE', 'AVELINe', 'A', null].map((lastName) => {
    write(a, 'person', rowId(0), { lastName, firstName: 'Noé' })
    return digest(a.workspace.db)
  })
  expect(new Set(digests).size).toBe(4)
})

test('PR-3 only the projector writes the tables of records', () => {
  const source = join(import.meta.dirname, '../../src')
  const writing = /(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM|DROP TABLE|REPLACE INTO)\s+["`]?(\$\{[^}]*\}|\w+)/g
  const tables = new Set<string>(Object.keys(records))
  const writers = globSync('**/*.ts', { cwd: source })
    .filter((file) => !file.includes('.test.'))
    .filter((file) => {
      const targets = [...readFileSync(join(source, file), 'utf8').matchAll(writing)].map((match) => match[1] ?? '')
      return targets.some((target) => tables.has(target) || /record|name\}/.test(target))
    })
  expect(writers).toEqual([join('main', 'db', 'projection.ts')])
})
