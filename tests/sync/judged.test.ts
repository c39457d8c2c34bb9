import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest } from '#main/db/check.ts'
import { conflictOf } from '#main/db/conflict.ts'
import { row } from '#main/db/query.ts'
import { settlePoint } from '#main/exchanges/conflicts/settle-point.ts'
import { writeName } from '#main/kit/write-name.ts'
import type { Field } from '#shared/records/field.ts'
import { holds, isNothing } from '#shared/records/holds.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { write as rowWrite } from '#shared/records/row-write.ts'
import { runs } from '../support/histories.ts'
import { craftTx, createReplicas, op, type Replica, remove, rowId, txsOf, undo, write } from '../support/replicas.ts'

const poste = () => (createReplicas(1) as [Replica])[0]

/** All that a poste holds: its log to the letter, and its tables. */
const heldBy = (replica: Replica) => [txsOf(replica), digest(replica.workspace.db), replica.workspace.log.vector()]

const refusal = (doing: () => unknown): string => {
  try {
    doing()
  } catch (error) {
    return error instanceof Error ? error.message : 'thrown'
  }
  return 'written'
}

/** One declared field of each kind. */
const fieldsByKind = new Map(
  Object.values(records).flatMap(({ name, fields }) =>
    Object.entries(fields as Readonly<Record<string, Field>>).map(
      ([field, declared]) => [declared.kind, [name as RecordName, field, declared] as const] as const,
    ),
  ),
)

const secret = 'BRIQUELANDE'

describe('OP-6 what this program writes is judged before anything is written', () => {
  test.each([...fieldsByKind])(
    'a value that a %s does not hold is refused whole, and is not said',
    (_kind, [record, field, declared]) => {
      const replica = poste()
      write(replica, 'person', rowId(0), { lastName: 'AVELINE' })
      const before = heldBy(replica)
      fc.assert(
        fc.property(fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string(), fc.constant({ type: secret })), (value) => {
          fc.pre(value !== null && !holds(declared, value) && !isNothing(declared, value))
          const writes = [
            rowWrite('person', rowId(1), { lastName: 'BOISVERT' }),
            rowWrite(record, rowId(2), { [field]: value }),
          ]
          const said = refusal(() => replica.workspace.log.commit({ intent: 'person.update', author: null, writes }))
          expect(said).toBe(`The field ${record}.${field} (${declared.kind}) does not hold that value`)
          expect(heldBy(replica)).toEqual(before)
        }),
        { numRuns: runs(20) },
      )
    },
  )

  test.each([
    ['need', { txet: secret }, 'No field need.txet'],
    ['need', { constructor: secret }, 'No field need.constructor'],
    ['need', { '#removed': { A: 1 } }, 'No field need.#removed'],
    ['neeed' as RecordName, { text: secret }, 'No record neeed'],
    ['toString' as RecordName, { text: secret }, 'No record toString'],
    ['need', { state: 'zzz' }, 'The field need.state (choice) does not hold that value'],
    ['need', { raisedOn: 'hier' }, 'The field need.raisedOn (date) does not hold that value'],
    ['need', { text: 'x'.repeat(2_001) }, 'The field need.text (text) does not hold that value'],
    [
      'meeting',
      { validatedSeen: { vector: { A: 1 }, but: [] } },
      'The field meeting.validatedSeen (logged) does not hold that value',
    ],
  ] as const)('%s %j is refused', (record, values, sentence) => {
    const replica = poste()
    expect(refusal(() => write(replica, record, rowId(0), values))).toBe(sentence)
    expect(txsOf(replica)).toEqual([])
  })

  test('nothing, said as an empty text or an empty list, empties', () => {
    const replica = poste()
    write(replica, 'actor', rowId(0), { name: 'Le Relais', emails: ['relais@example.org'] })
    write(replica, 'actor', rowId(0), { name: '', emails: [] })
    expect(txsOf(replica).at(-1)?.ops[0]?.changes).toBe('{"name":null,"emails":null}')
    expect(write(replica, 'actor', rowId(1), { name: '' })).toBeNull()
  })
})

/** What a newer version wrote of the same person: a choice and a field that are not known here. */
const newer = craftTx({
  replica: 'Newer',
  first: 1,
  lamport: 1,
  ops: [op('person', rowId(0), { civility: 'docteur', pronouns: 'elle', lastName: 'AVELINE' })],
})

describe('OP-5, OP-6 what a newer version wrote', () => {
  const received = () => {
    const replica = poste()
    replica.workspace.log.receive([newer])
    return replica
  }
  const lastChanges = (replica: Replica): unknown => {
    const own = txsOf(replica).filter((tx) => tx.replica === replica.workspace.log.replica)
    return JSON.parse(own.at(-1)?.ops[0]?.changes ?? 'null')
  }

  test('is not written over', () => {
    const replica = received()
    const before = txsOf(replica)
    expect(() => write(replica, 'person', rowId(0), { civility: 'madame' })).toThrow()
    expect(txsOf(replica)).toEqual(before)
  })

  test('may be chosen against what was written here', () => {
    const replica = poste()
    write(replica, 'person', rowId(0), { civility: 'madame' })
    replica.workspace.log.receive([newer])
    const { db, names, log } = replica.workspace
    const point = { record: 'person', id: rowId(0), field: 'civility' } as const
    const side = conflictOf(db, names, point, point.field)?.sides.find(({ value }) => value === 'docteur')
    if (side === undefined) throw new Error('no side')
    log.commit({
      ...settlePoint(replica.workspace, { ...point, choice: { kind: 'side', side: writeName(side.id) } }),
      author: null,
    })
    expect(lastChanges(replica)).toEqual({ civility: 'docteur' })
    expect(conflictOf(db, names, point, point.field)).toBeNull()
  })

  test('comes back with its row', () => {
    const replica = received()
    const done = remove(replica, 'person', rowId(0))
    if (done === null) throw new Error('nothing written')
    expect(undo(replica, done)).not.toBeNull()
    expect(row(replica.workspace.db, 'person', rowId(0))).toMatchObject({ lastName: 'AVELINE' })
  })

  test('does not keep its row from being saved with it, and is not taken for another row', () => {
    const replica = received()
    write(replica, 'person', rowId(0), { civility: 'docteur', firstName: 'Noé' })
    expect(lastChanges(replica)).toEqual({ firstName: 'Noé' })
    const before = heldBy(replica)
    expect(refusal(() => write(replica, 'person', rowId(1), { civility: 'docteur' }))).toContain('person.civility')
    expect(heldBy(replica)).toEqual(before)
  })
})
