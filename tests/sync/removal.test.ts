import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest } from '#main/db/check.ts'
import type { Commit } from '#main/db/commit.ts'
import { conflictOf } from '#main/db/conflict.ts'
import { lastSeq, removedField, type Tx } from '#shared/sync/op.ts'
import { runs } from '../support/histories.ts'
import { nameOf } from '../support/replica-keys.ts'
import {
  craftTx,
  createReplicas,
  exchange,
  knowingOne,
  op,
  type Replica,
  remove,
  rowId,
  shownBy,
  undo as takeBack,
  txsOf,
  write,
} from '../support/replicas.ts'

const person = `person ${rowId(0)}`
const removal = `${person} #removed`
const isThere = (replica: Replica): boolean => shownBy(replica).rows.has(person)
const contested = (replica: Replica): readonly string[] => shownBy(replica).contested

const restore = ({ workspace: { log } }: Replica): Commit | null =>
  log.commit({ intent: 'person.update', author: null, writes: [], restores: [{ record: 'person', id: rowId(0) }] })

const undo = (replica: Replica, commit: Commit | null): Commit | null => commit && takeBack(replica, commit)

const expectGone = (...replicas: readonly Replica[]): void => {
  for (const replica of replicas) expect(shownBy(replica)).toEqual({ rows: new Map(), contested: [] })
}

/** Two postes that both know one person. */
const both = () => knowingOne({ lastName: 'AVELINE', firstName: 'Noé' })

/** The same, one of which changed the person while the other removed it. */
const editedAndRemoved = () => {
  const [a, b] = both()
  write(a, 'person', rowId(0), { firstName: 'Élise' })
  remove(b, 'person', rowId(0))
  exchange(a, b)
  return [a, b] as const
}

describe('FS-5 a removal takes away what it had seen, and nothing else', () => {
  test('a row everyone had seen is gone everywhere', () => {
    const [a, b] = both()
    remove(b, 'person', rowId(0))
    exchange(a, b)
    expectGone(a, b)
  })

  test('an edit it had not seen keeps the row, shown as removed and changed', () => {
    const [a, b] = editedAndRemoved()
    for (const replica of [a, b]) {
      expect(shownBy(replica).rows.get(person)).toMatchObject({ lastName: 'AVELINE', firstName: 'Élise' })
      expect(contested(replica)).toEqual([removal])
    }
  })

  test('removing again, having seen the edit, settles it', () => {
    const [a, b] = editedAndRemoved()
    remove(a, 'person', rowId(0))
    exchange(a, b)
    expectGone(a, b)
  })

  test('keeping it, having seen the removal, settles it too', () => {
    const [a, b] = editedAndRemoved()
    restore(b)
    exchange(a, b)
    for (const replica of [a, b]) expect([isThere(replica), contested(replica)]).toEqual([true, []])
  })

  test('two removals apart, each after an edit the other had not seen, cover both edits', () => {
    const [a, b] = both()
    write(a, 'person', rowId(0), { firstName: 'Élise' })
    remove(a, 'person', rowId(0))
    write(b, 'person', rowId(0), { lastName: 'BOISVERT' })
    remove(b, 'person', rowId(0))
    exchange(a, b)
    expectGone(a, b)
  })

  test('restored by one while removed again by the other: the row stays, shown', () => {
    const [a, b] = both()
    remove(a, 'person', rowId(0))
    exchange(a, b)
    restore(a)
    remove(b, 'person', rowId(0))
    exchange(a, b)
    for (const replica of [a, b]) expect([isThere(replica), contested(replica)]).toEqual([true, [removal]])
  })

  test('an intent that writes a row and removes it leaves it removed', () => {
    const [a, b] = createReplicas(2) as [Replica, Replica]
    const row = { record: 'person', id: rowId(0) } as const
    const writes = [{ ...row, values: { lastName: 'AVELINE' } }]
    const removals = [row]
    a.workspace.log.commit({ intent: 'person.update', author: null, writes, removals })
    exchange(a, b)
    expectGone(a, b)
  })

  test('any edits and any removal, apart: the row stays exactly when an edit was not seen', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 4 }), (heard) => {
        const [a, b] = both()
        for (const [n, isHeard] of heard.entries()) {
          write(a, 'person', rowId(0), { firstName: `Prénom ${n}` })
          if (isHeard) exchange(a, b)
        }
        remove(b, 'person', rowId(0))
        exchange(a, b)
        const unseen = heard.lastIndexOf(true) < heard.length - 1
        for (const replica of [a, b])
          expect([isThere(replica), contested(replica).length]).toEqual([unseen, Number(unseen)])
      }),
      { numRuns: runs(25) },
    )
  })
})

describe('AH-6 nobody has seen what is not written yet', () => {
  /** Another program removes the person, having seen this much, as it says. */
  const removes = (knows: readonly Tx[], seen: Readonly<Record<string, unknown>>): Tx =>
    craftTx({ replica: 'Z', first: 1, lamport: 9, knows, ops: [op('person', rowId(0), { [removedField]: seen })] })

  test('a removal that says that it saw all there will ever be takes away what its writer knew', () => {
    const [a, b] = both()
    const forged = removes(txsOf(a), { [a.workspace.log.replica]: lastSeq, [b.workspace.log.replica]: lastSeq })
    a.workspace.log.receive([forged])
    expectGone(a)
    for (const replica of [a, b]) write(replica, 'person', rowId(0), { firstName: 'Élise' })
    exchange(a, b)
    for (const replica of [a, b]) {
      expect([isThere(replica), contested(replica)]).toEqual([true, [removal]])
      const { db, names } = replica.workspace
      expect(conflictOf(db, names, { record: 'person', id: rowId(0) }, removedField)?.sides).toHaveLength(3)
    }
  })

  test('a removal whose vector is none removes nothing of what others wrote', () => {
    for (const seen of ['all', 7, [lastSeq], { [nameOf('A')]: 'all' }]) {
      const [a] = both()
      a.workspace.log.receive([removes(txsOf(a), seen as Readonly<Record<string, unknown>>)])
      expect([isThere(a), contested(a)]).toEqual([true, [removal]])
    }
  })

  test('any ranks, whatever is pinned: what is hidden was written by then, and was pinned', () => {
    const ranks = fc.array(fc.nat(9), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(ranks, fc.nat(2), fc.nat(3), ([ofA = 0, ofB = 0, ofZ = 0], heard, later) => {
        const [a, b] = both()
        for (let n = 0; n < heard; n += 1) write(b, 'person', rowId(0), { firstName: `Prénom ${n}` })
        exchange(a, b)
        const [nameA, nameB] = [a.workspace.log.replica, b.workspace.log.replica]
        const forged = removes(
          txsOf(a).filter(({ replica }) => replica === nameA),
          { [nameA]: ofA, [nameB]: ofB, [nameOf('Z')]: ofZ },
        )
        for (let n = 0; n < later; n += 1) write(a, 'person', rowId(0), { lastName: `NOM ${n}` })
        exchange(a, b)
        for (const replica of [a, b]) replica.workspace.log.receive([forged])
        const isHidden = heard + later === 0 && ofA > 0
        for (const replica of [a, b]) expect(isThere(replica)).toBe(!isHidden)
        expect(digest(a.workspace.db)).toBe(digest(b.workspace.db))
      }),
      { numRuns: runs(25) },
    )
  })
})

describe('UN-2 undo is one more intent, and never overwrites', () => {
  test('a removal, undone, redone, undone', () => {
    const [a] = both()
    const states: boolean[] = []
    let last = remove(a, 'person', rowId(0))
    for (let turn = 0; turn < 4; turn += 1) {
      states.push(isThere(a))
      last = undo(a, last)
    }
    expect(states).toEqual([false, true, false, true])
  })

  test('a creation, undone, redone, undone', () => {
    const [a] = createReplicas(1) as [Replica]
    const states: boolean[] = []
    let last = write(a, 'person', rowId(0), { lastName: 'AVELINE' })
    for (let turn = 0; turn < 4; turn += 1) {
      states.push(isThere(a))
      last = undo(a, last)
    }
    expect(states).toEqual([true, false, true, false])
  })

  test('a field that another wrote since keeps that value', () => {
    const [a, b] = both()
    const commit = write(a, 'person', rowId(0), { lastName: 'BOISVERT', firstName: 'Élise' })
    exchange(a, b)
    write(b, 'person', rowId(0), { lastName: 'CORMERIE' })
    exchange(a, b)
    undo(a, commit)
    expect(shownBy(a).rows.get(person)).toMatchObject({ lastName: 'CORMERIE', firstName: 'Noé' })
  })

  test('a row that another wrote in since is not taken away', () => {
    const [a, b] = createReplicas(2) as [Replica, Replica]
    const commit = write(a, 'person', rowId(0), { lastName: 'AVELINE' })
    exchange(a, b)
    write(b, 'person', rowId(0), { firstName: 'Élise' })
    exchange(a, b)
    expect(undo(a, commit)).toBeNull()
    expect(shownBy(a).rows.get(person)).toMatchObject({ lastName: 'AVELINE', firstName: 'Élise' })
  })

  test('a row that another removed since is not brought back', () => {
    const [a, b] = both()
    const commit = write(a, 'person', rowId(0), { lastName: 'BOISVERT' })
    exchange(a, b)
    remove(b, 'person', rowId(0))
    exchange(a, b)
    expect(undo(a, commit)).toBeNull()
    expect(shownBy(a)).toEqual({ rows: new Map(), contested: [] })
  })

  test('a removal done again leaves there what another wrote since it was undone', () => {
    const [a, b] = both()
    const undone = undo(a, remove(a, 'person', rowId(0)))
    exchange(a, b)
    write(b, 'person', rowId(0), { firstName: 'Élise' })
    exchange(a, b)
    expect(undo(a, undone)).toBeNull()
    expect(shownBy(a).rows.get(person)).toMatchObject({ lastName: 'AVELINE', firstName: 'Élise' })
  })

  test('a choice between two values goes back to what was shown', () => {
    const [a, b] = createReplicas(2) as [Replica, Replica]
    write(a, 'person', rowId(0), { lastName: 'AVELINE' })
    write(b, 'person', rowId(0), { lastName: 'BOISVERT' })
    exchange(a, b)
    undo(a, write(a, 'person', rowId(0), { lastName: 'CORMERIE' }))
    expect(shownBy(a).rows.get(person)).toMatchObject({ lastName: 'BOISVERT' })
  })
})
