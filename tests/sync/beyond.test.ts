import { expect, test } from 'vitest'
import { beyondFields } from '#main/db/beyond.ts'
import { check, digest } from '#main/db/check.ts'
import type { Field } from '#shared/records/field.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { failureCode } from '../support/failure-code.ts'
import { nameOf } from '../support/replica-keys.ts'
import { craftTx, createReplicas, exchange, op, type Replica, rowId, txsOf, undo, write } from '../support/replicas.ts'

const text = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mots' }] }] }

/** What a later version may hold in a field of each kind, and this one does not read; then what this one may write there. */
const valuesOf = (field: Field): readonly [later: unknown, known: unknown] | null => {
  switch (field.kind) {
    case 'text':
      return [{ fr: 'Mots' }, 'M']
    case 'rich':
      return ['Mots', text]
    case 'integer':
      return [field.max + 1, field.min]
    case 'decimal':
      return ['douze', String(Math.max(field.min, 0))]
    case 'date':
      return ['2026-W45', '2026-11-05']
    case 'time':
      return ['9h', '09:00']
    case 'flag':
      return ['oui', true]
    case 'list':
      return [['a@exemple.fr', { label: 'b' }], ['b@exemple.fr']]
    case 'choices':
      return [[{ code: 'free' }], Object.keys(field.choices).slice(0, 1)]
    case 'ref':
    case 'same':
      return ['urn:later:6', rowId(2)]
    // A code is said where it stands; nobody types the others.
    case 'choice':
    case 'position':
    case 'logged':
      return null
  }
}

const fields = Object.values(records).flatMap(({ name, fields }) =>
  Object.entries<Field>(fields).flatMap(([field, declared]) => {
    const values = valuesOf(declared)
    return values === null ? [] : [{ record: name as RecordName, field, later: values[0], known: values[1] }]
  }),
)

/** One a record, but for those in which the program alone writes. */
const ops = Object.values(records).flatMap(({ name }) => {
  const own = fields.filter(({ record }) => record === name)
  return own.length === 0 ? [] : [op(name, rowId(1), Object.fromEntries(own.map(({ field, later }) => [field, later])))]
})

const listed = ({ workspace: { db } }: Replica): readonly string[] =>
  beyondFields(db, 10_000)
    .map(({ record, field }) => `${record}.${field}`)
    .toSorted()

const all = fields.map(({ record, field }) => `${record}.${field}`).toSorted()

const problems = ({ workspace: { db, names, projection } }: Replica) => check(db, names, projection).problems

/** A poste that took in a row of each record, in which a later version wrote every field. */
const takingIn = (): Replica => {
  const [a] = createReplicas(1) as [Replica]
  a.workspace.log.receive([craftTx({ replica: 'Newer', first: 1, lamport: 1, ops })])
  return a
}

test('PR-6 a field of any kind that is not read is listed, and is one whose writing is refused', () => {
  const a = takingIn()
  expect(listed(a)).toEqual(all)
  const written = fields.filter(
    ({ record, field, known }) => failureCode(() => write(a, record, rowId(1), { [field]: known })) !== 'value-newer',
  )
  expect(written).toEqual([])
  expect(problems(a)).toEqual([])
})

test('PR-6 a field is listed no more once another version writes what is read, and may be written', () => {
  const a = takingIn()
  const at = ops.findIndex(({ record }) => record === 'need') + 1
  const known = op('need', rowId(1), { raisedOn: '2026-11-05' }, [{ replica: nameOf('Newer'), seq: at }])
  a.workspace.log.receive([craftTx({ replica: 'Other', first: 1, lamport: 2, ops: [known], knows: txsOf(a) })])
  expect(listed(a)).toEqual(all.filter((one) => one !== 'need.raisedOn'))
  const done = write(a, 'need', rowId(1), { raisedOn: '2026-11-06' })
  if (done !== null) undo(a, done)
  expect(listed(a)).toEqual(all.filter((one) => one !== 'need.raisedOn'))
  expect(problems(a)).toEqual([])
})

test('PR-6 two postes list the same fields, in whatever order what is in them came', () => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  a.workspace.log.receive([craftTx({ replica: 'Newer', first: 1, lamport: 1, ops })])
  write(b, 'need', rowId(1), { text: 'Du réseau', raisedOn: '2026-11-05' })
  exchange(a, b)
  expect(listed(a)).toEqual(listed(b))
  expect(digest(a.workspace.db)).toBe(digest(b.workspace.db))
  expect([...problems(a), ...problems(b)]).toEqual([])
})

test('PR-6 what a later version wrote, written again in a row of its own as a copy is, is listed there too', () => {
  const a = takingIn()
  const again = ops.map(({ record, changes }) => ({ record, id: rowId(3), values: JSON.parse(changes) }))
  a.workspace.log.commit({ intent: 'fiche.duplicate', author: null, writes: [], again })
  expect(listed(a)).toEqual(all.flatMap((one) => [one, one]))
  expect(problems(a)).toEqual([])
})
