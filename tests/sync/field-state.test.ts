import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldHistory } from '#main/db/field-history.ts'
import { runs } from '../support/histories.ts'
import { nameOf } from '../support/replica-keys.ts'
import {
  createReplicas,
  exchange,
  knowingOne,
  type Replica,
  rowId,
  shownBy,
  txsOf,
  write,
} from '../support/replicas.ts'

const person = `person ${rowId(0)}`
const lastName = (replica: Replica): unknown => shownBy(replica).rows.get(person)?.lastName
const contested = (replica: Replica): readonly string[] => shownBy(replica).contested

/** Two postes, each of which wrote of one person before it heard of the other. */
const writtenApart = (atA: Record<string, unknown>, atB: Record<string, unknown>): readonly [Replica, Replica] => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  write(a, 'person', rowId(0), atA)
  write(b, 'person', rowId(0), atB)
  exchange(a, b)
  return [a, b]
}

test('FS-2 one head is the value', () => {
  const [a, b] = knowingOne({ lastName: 'AVELINE' })
  write(b, 'person', rowId(0), { lastName: 'BOISVERT' })
  exchange(a, b)
  expect([lastName(a), lastName(b), contested(a), contested(b)]).toEqual(['BOISVERT', 'BOISVERT', [], []])
})

test('FS-2 several heads with equal values are that value, without conflict', () => {
  const [a, b] = writtenApart({ lastName: 'AVELINE' }, { lastName: 'AVELINE' })
  expect([lastName(a), lastName(b), contested(a), contested(b)]).toEqual(['AVELINE', 'AVELINE', [], []])
})

test('FS-2 with equal clocks and equal Lamport times the greatest replica is shown, everywhere', () => {
  const [a, b] = writtenApart({ lastName: 'AVELINE' }, { lastName: 'BOISVERT' })
  expect([lastName(a), lastName(b)]).toEqual(['BOISVERT', 'BOISVERT'])
  expect([contested(a), contested(b)]).toEqual([[`${person} lastName`], [`${person} lastName`]])
})

test('FS-2 two postes that write some fields in common: a conflict there, and only there', () => {
  const [a, b] = knowingOne({ lastName: 'AVELINE', firstName: 'Noé', phone: '01' })
  write(a, 'person', rowId(0), { lastName: 'BOISVERT', firstName: 'Élise' })
  write(b, 'person', rowId(0), { firstName: 'Oriane', phone: '02' })
  exchange(a, b)
  for (const replica of [a, b]) {
    const row = { lastName: 'BOISVERT', firstName: 'Oriane', phone: '02' }
    expect(shownBy(replica).rows.get(person)).toMatchObject(row)
    expect(contested(replica)).toEqual([`${person} firstName`])
  }
  write(a, 'person', rowId(0), { firstName: 'Élise', email: 'e@exemple.org' })
  exchange(a, b)
  for (const replica of [a, b]) {
    const row = { lastName: 'BOISVERT', firstName: 'Élise', phone: '02', email: 'e@exemple.org' }
    expect([shownBy(replica).rows.get(person), contested(replica)]).toEqual([expect.objectContaining(row), []])
  }
})

test('FS-2 any fields written apart: each is a conflict exactly when two wrote it differently', () => {
  const fields = ['lastName', 'firstName', 'phone', 'email', 'note'] as const
  const values = fc.dictionary(fc.constantFrom(...fields), fc.constantFrom('A', 'B'), { minKeys: 1 })
  fc.assert(
    fc.property(fc.array(values, { minLength: 3, maxLength: 3 }), fc.boolean(), (writings, known) => {
      const replicas = createReplicas(3)
      const before = Object.fromEntries(fields.map((field) => [field, 'before']))
      if (known) write(replicas[0] as Replica, 'person', rowId(0), before)
      exchange(...replicas)
      for (const [index, own] of writings.entries()) write(replicas[index] as Replica, 'person', rowId(0), own)
      exchange(...replicas)
      const written = (field: string) => writings.flatMap((own) => own[field] ?? [])
      const differ = fields.filter((field) => new Set(written(field)).size > 1)
      for (const replica of replicas) {
        const shown = shownBy(replica).rows.get(person) ?? {}
        const expected = fields.map((field) => written(field).at(-1) ?? (known ? 'before' : null))
        expect(fields.map((field) => shown[field])).toEqual(expected)
        expect(contested(replica)).toEqual(differ.map((field) => `${person} ${field}`).toSorted())
      }
    }),
    { numRuns: runs(25) },
  )
})

test('FS-2 a clock ten years ahead wins nothing: the greatest Lamport time is shown', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  b.clock.set('2036-11-24T09:00:00.000Z')
  write(a, 'person', rowId(1), { lastName: 'CORMERIE' })
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  write(b, 'person', rowId(0), { lastName: 'BOISVERT' })
  exchange(a, b)
  expect([lastName(a), lastName(b)]).toEqual(['AVELINE', 'AVELINE'])
})

test('FS-2 any values written apart: the same one is shown everywhere, and a conflict exactly when they differ', () => {
  const clocks = fc.constantFrom('2016-01-01T00:00:00.000Z', '2026-11-24T09:00:00.000Z', '2036-01-01T00:00:00.000Z')
  const writing = fc.record({ value: fc.constantFrom('A', 'B', 'C'), at: clocks, before: fc.nat(2) })
  fc.assert(
    fc.property(fc.array(writing, { minLength: 3, maxLength: 3 }), (writings) => {
      const replicas = createReplicas(3)
      const lamports = writings.map(({ value, at, before }, index) => {
        const replica = replicas[index] as Replica
        replica.clock.set(at)
        for (let n = 0; n < before; n += 1) write(replica, 'person', rowId(1), { firstName: `${index}${n}` })
        write(replica, 'person', rowId(0), { lastName: value })
        return before
      })
      exchange(...replicas)
      const last = writings[lamports.lastIndexOf(Math.max(...lamports))]?.value
      const differ = new Set(writings.map(({ value }) => value)).size > 1
      for (const replica of replicas) {
        expect(lastName(replica)).toBe(last)
        expect(contested(replica).includes(`${person} lastName`)).toBe(differ)
      }
    }),
    { numRuns: runs(25) },
  )
})

test('FS-7 two orders of a list are no conflict: everyone shows the same one', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  write(a, 'section', rowId(0), { position: 'a0' })
  write(b, 'section', rowId(0), { position: 'a1' })
  exchange(a, b)
  for (const replica of [a, b]) {
    expect(shownBy(replica).rows.get(`section ${rowId(0)}`)).toMatchObject({ position: 'a1' })
    expect(contested(replica)).toEqual([])
  }
})

test('FS-4 choosing replaces all heads: the conflict closes everywhere', () => {
  const [a, b, c] = createReplicas(3) as [Replica, Replica, Replica]
  write(a, 'person', rowId(0), { lastName: 'AVELINE' })
  write(b, 'person', rowId(0), { lastName: 'BOISVERT' })
  exchange(a, b, c)
  write(c, 'person', rowId(0), { lastName: 'AVELINE' })
  const choice = txsOf(c).at(-1)
  expect(choice?.ops[0]?.prev.map(({ replica }) => replica).toSorted()).toEqual(['A', 'B'].map(nameOf))
  exchange(a, b, c)
  for (const replica of [a, b, c]) expect([lastName(replica), contested(replica)]).toEqual(['AVELINE', []])
})

test('FS-4 choosing the value already shown closes the conflict too', () => {
  const [a, b] = writtenApart({ lastName: 'AVELINE' }, { lastName: 'BOISVERT' })
  write(a, 'person', rowId(0), { lastName: 'BOISVERT' })
  exchange(a, b)
  for (const replica of [a, b]) expect([lastName(replica), contested(replica)]).toEqual(['BOISVERT', []])
})

test('FS-4 any write, anywhere, after everyone heard of everything closes the conflict', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 3, maxLength: 3 }), fc.nat(2), (values, who) => {
      const replicas = createReplicas(3)
      for (const [index, value] of values.entries()) {
        write(replicas[index] as Replica, 'person', rowId(0), { lastName: value })
      }
      exchange(...replicas)
      write(replicas[who] as Replica, 'person', rowId(0), { lastName: 'D' })
      exchange(...replicas)
      for (const replica of replicas) expect([lastName(replica), contested(replica)]).toEqual(['D', []])
    }),
    { numRuns: runs(25) },
  )
})

test('FS-3 both values of a conflict, and what it was before, are in the history of the field', () => {
  const [a, b] = knowingOne({ lastName: 'AVELINE' })
  write(a, 'person', rowId(0), { lastName: 'BOISVERT' })
  write(b, 'person', rowId(0), { lastName: 'CORMERIE' })
  exchange(a, b)
  write(a, 'person', rowId(0), { lastName: 'DORMAN' })
  const { db, names } = a.workspace
  const history = fieldHistory(db, names, 'person', rowId(0)).map(({ before, after }) => [before, after])
  expect(history[0]).toEqual(['"CORMERIE"', '"DORMAN"'])
  expect(history.slice(1, 3).toSorted()).toEqual([
    ['"AVELINE"', '"BOISVERT"'],
    ['"AVELINE"', '"CORMERIE"'],
  ])
  expect(history[3]).toEqual(['null', '"AVELINE"'])
})
