import { afterEach, expect, test } from 'vitest'
import { check } from '#main/db/check.ts'
import { row } from '#main/db/query.ts'
import { text } from '#shared/records/field.ts'
import { defineRecord, masculine } from '#shared/records/record.ts'
import { records } from '#shared/records/records.ts'
import { craftTx, createReplicas, op, type Replica, rowId, txsOf } from '../support/replicas.ts'

/** The declarations as a later version will have them: more records, more fields. */
const declarations = records as unknown as Record<string, ReturnType<typeof defineRecord>>
const personFields = records.person.fields as unknown as Record<string, ReturnType<typeof text>>

const update = (): void => {
  declarations.budget = defineRecord('budget', masculine('budget', 'budgets'), { amount: text('Montant') })
  personFields.pronouns = text('Pronoms')
}

afterEach(() => {
  delete declarations.budget
  delete personFields.pronouns
})

const newer = craftTx({
  replica: 'Newer',
  first: 1,
  lamport: 1,
  ops: [
    op('budget', rowId(0), { amount: '10 000 €' }),
    op('person', rowId(0), { pronouns: 'elle', lastName: 'AVELINE', '#future': { kind: 'later' } }),
    op('person"; DROP TABLE op; --', rowId(0), { 'x" TEXT); --': 1, ['__proto__']: 2, constructor: 3 }),
  ],
})

const problems = ({ workspace: { db, names, projection } }: Replica) => check(db, names, projection).problems

test('OP-5, BU-5 an unknown record, field or kind is stored, counted and relayed, and what is known is shown', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  expect(a.workspace.log.receive([newer])).toMatchObject({ applied: 1, known: 0, waiting: 0 })
  expect(row(a.workspace.db, 'person', rowId(0))).toMatchObject({ lastName: 'AVELINE' })
  expect(check(a.workspace.db, a.workspace.names, a.workspace.projection).operations).toBe(3)
  expect(problems(a)).toEqual([])
  b.workspace.log.receive(txsOf(a))
  expect(txsOf(b)).toEqual([newer])
})

test('OP-5 after an update the same operations are shown, from the log alone', () => {
  const [a] = createReplicas(1) as [Replica]
  a.workspace.log.receive([newer])
  update()
  a.reopen()
  const budget = () => a.workspace.db.prepare('SELECT id, amount FROM budget').all()
  expect(budget()).toEqual([{ id: rowId(0), amount: '10 000 €' }])
  expect(row(a.workspace.db, 'person', rowId(0))).toMatchObject({ lastName: 'AVELINE', pronouns: 'elle' })
  expect(problems(a)).toEqual([])
  delete declarations.budget
  a.reopen()
  expect(budget).toThrow('no such table')
  expect(txsOf(a)).toEqual([newer])
  expect(problems(a)).toEqual([])
})

test('OP-5 a value of another kind than its field’s is kept and not shown', () => {
  const [a] = createReplicas(1) as [Replica]
  const values = { title: { kind: 'rich' }, number: 'deux', date: 12, place: true, footer: ['x'], state: 'toValidate' }
  const ops = [op('meeting', rowId(0), values)]
  const odd = craftTx({ replica: 'Newer', first: 1, lamport: 1, ops })
  a.workspace.log.receive([odd])
  expect(row(a.workspace.db, 'meeting', rowId(0))).toMatchObject({
    title: null,
    number: null,
    date: null,
    place: null,
    footer: null,
    state: 'toValidate',
  })
  expect(txsOf(a)).toEqual([odd])
  expect(problems(a)).toEqual([])
})
