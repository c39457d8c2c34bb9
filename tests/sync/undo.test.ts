import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headsOfRow } from '#main/db/heads.ts'
import { replicaOfOp } from '#main/db/op-number.ts'
import { createUndoStack } from '#main/kit/undo-stack.ts'
import { reverse } from '#main/workspace/history/reverse.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { write as rowWrite } from '#shared/records/row-write.ts'
import { heldFields } from '#shared/sync/row-head.ts'
import { runs } from '../support/histories.ts'
import { createReplicas, type Replica, rowId, shownBy } from '../support/replicas.ts'
import { createUndoModel, type Told, type Writes } from '../support/undo-model.ts'

const rowNumbers = [0, 1]

/** A poste with the list that « Annuler » walks. */
const poste = (replica: Replica) => {
  const { workspace } = replica
  const undoStack = createUndoStack()
  type Written = Parameters<typeof workspace.log.commit>[0]
  const write = (intent: Omit<Written, 'author'>, remember = undoStack.remember) => {
    const commit = workspace.log.commit({ ...intent, author: null })
    if (commit !== null) remember({ intent: intent.intent, commit })
    return commit
  }
  const tell = (verb: 'undo' | 'redo'): Told => {
    try {
      const told = reverse({ workspace, undoStack, write }, verb)
      return told === null ? 'nothing' : told.keeps ? 'part' : 'whole'
    } catch (error) {
      if (error instanceof AppFailure && error.error.code === 'overtaken') return 'overtaken'
      throw error
    }
  }
  return {
    replica,
    write: (writes: Writes, there: ReadonlyMap<number, boolean>) => {
      const rowsThat = (is: boolean) => [...there].filter(([, value]) => value === is).map(([row]) => nameOf(row))
      const named = [...writes].map(([row, values]) => rowWrite('person', rowId(row), values))
      write({ intent: 'person.update', writes: named, removals: rowsThat(false), restores: rowsThat(true) })
    },
    undo: () => tell('undo'),
    redo: () => tell('redo'),
  }
}

const nameOf = (row: number) => ({ record: 'person', id: rowId(row) }) as const

const shown = (replica: Replica) => {
  const { rows } = shownBy(replica)
  const filled = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
  return new Map(
    rowNumbers.flatMap((row) => {
      const values = rows.get(`person ${rowId(row)}`)
      return values === undefined ? [] : [[row, filled(values)] as const]
    }),
  )
}

const values = fc.record(
  {
    lastName: fc.constantFrom('AVELINE', 'BOISVERT', null),
    firstName: fc.constantFrom('Noé', 'Élise', null),
    phone: fc.constantFrom('+33400000001', null),
  },
  { requiredKeys: [] },
)

/** One row more than the other: histories must meet. */
const row = fc.constantFrom(0, 0, 1)

const ours = fc.record({
  kind: fc.constant('ours' as const),
  writes: fc.array(fc.tuple(row, values), { maxLength: 2 }),
  removal: fc.constantFrom(null, null, null, 0, 1),
})

const walk = fc.record({
  kind: fc.constantFrom('undo' as const, 'redo' as const),
  times: fc.integer({ min: 1, max: 4 }),
})

const theirs = fc.record({
  kind: fc.constant('theirs' as const),
  row,
  values,
  there: fc.constantFrom(true, false, null, null),
})

type Ours = typeof ours extends fc.Arbitrary<infer One> ? One : never
type Theirs = typeof theirs extends fc.Arbitrary<infer One> ? One : never

const write = (values: Record<string, string>): Ours => ({ kind: 'ours', writes: [[0, values]], removal: null })

/** An operation goes on holding one field after another was written over, and is then named for both. */
const twoFieldsThenOne = [
  write({ lastName: 'AVELINE', firstName: 'Noé' }),
  write({ lastName: 'BOISVERT' }),
  write({ lastName: 'AVELINE', firstName: 'Élise' }),
  { kind: 'undo' as const, times: 3 },
  { kind: 'redo' as const, times: 3 },
]

interface Rows {
  readonly isThere: (row: number) => boolean
  readonly isKnown: (row: number) => boolean
}

/** What of a step a screen would offer: nobody writes in a row that was removed. */
const offered = ({ writes, removal }: Ours, { isThere, isKnown }: Rows): readonly [Writes, readonly number[]] => [
  new Map(writes.filter(([row]) => row !== removal && (isThere(row) || !isKnown(row)))),
  removal !== null && isThere(removal) ? [removal] : [],
]

const offeredToThem = ({ row, values, there }: Theirs, { isThere, isKnown }: Rows) => {
  const writes: Writes = new Map(isThere(row) && there !== false ? [[row, values]] : [])
  return { writes, there: new Map(there !== null && isKnown(row) && isThere(row) !== there ? [[row, there]] : []) }
}

const send = ({ workspace: { log } }: Replica, to: Replica): void => {
  to.workspace.log.receive([...log.read(to.workspace.log.vector())])
}

const gone = (rows: readonly number[]): ReadonlyMap<number, boolean> => new Map(rows.map((row) => [row, false]))

test('UN-1 undo and redo give back each earlier and each later state exactly, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 2, arbitrary: ours }, walk), { maxLength: 25, size: 'max' }), (steps) => {
      const [a] = createReplicas(1) as [Replica]
      const us = poste(a)
      const past = [shown(a)]
      let future: (typeof past)[number][] = []
      const known = new Set<number>()
      for (const step of steps) {
        if (step.kind === 'ours') {
          const state = shown(a)
          const [writes, removals] = offered(step, {
            isThere: (row) => state.has(row),
            isKnown: (row) => known.has(row),
          })
          us.write(writes, gone(removals))
          const next = shown(a)
          for (const row of next.keys()) known.add(row)
          if (JSON.stringify([...next]) !== JSON.stringify([...state])) {
            past.push(next)
            future = []
          }
          continue
        }
        for (let time = 0; time < step.times; time += 1) {
          us[step.kind]()
          const moved = step.kind === 'undo' ? (past.length > 1 ? past.pop() : undefined) : future.pop()
          if (moved !== undefined) (step.kind === 'undo' ? future : past).push(moved)
          expect(shown(a)).toEqual(past.at(-1))
        }
      }
    }),
    { numRuns: runs(60), examples: [[twoFieldsThenOne]] },
  )
})

test('UN-2 what another poste wrote since stays, the rest is taken back, and it is said', () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: ours },
    { weight: 3, arbitrary: walk },
    { weight: 2, arbitrary: theirs },
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25, size: 'max' }), (steps) => {
      const [a, b] = createReplicas(2) as [Replica, Replica]
      const [us, them] = [poste(a), poste(b)]
      const model = createUndoModel()
      for (const step of steps) {
        if (step.kind === 'ours') {
          const [writes, removals] = offered(step, model)
          us.write(writes, gone(removals))
          model.ours(writes, removals)
        } else if (step.kind === 'theirs') {
          const { writes, there } = offeredToThem(step, model)
          send(a, b)
          them.write(writes, there)
          model.theirs(writes, there)
          send(b, a)
        } else {
          for (let time = 0; time < step.times; time += 1) expect(us[step.kind]()).toBe(model[step.kind]())
        }
        expect(shown(a)).toEqual(model.shown())
      }
    }),
    { numRuns: runs(60) },
  )
})

/** What another poste wrote, that stands: « row operation field ». */
const foreign = ({ workspace: { db, names, log } }: Replica): readonly string[] =>
  rowNumbers.flatMap((row) =>
    headsOfRow(db, nameOf(row))
      .filter(({ op }) => replicaOfOp(op) !== names.replica(log.replica))
      .flatMap((head) => heldFields(head).map((field) => `${row} ${head.op} ${field}`)),
  )

test('UN-2 undo and redo replace nothing that another poste wrote apart', () => {
  const apart = fc.record({
    kind: fc.constant('apart' as const),
    row,
    values,
    there: fc.constantFrom(true, false, null, null),
  })
  const meet = fc.constantFrom({ kind: 'send' as const }, { kind: 'receive' as const })
  const step = fc.oneof(
    { weight: 3, arbitrary: ours },
    { weight: 3, arbitrary: walk },
    { weight: 2, arbitrary: apart },
    meet,
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25, size: 'max' }), (steps) => {
      const [a, b] = createReplicas(2) as [Replica, Replica]
      const [us, them] = [poste(a), poste(b)]
      for (const step of steps) {
        if (step.kind === 'ours') us.write(new Map(step.writes), gone(step.removal === null ? [] : [step.removal]))
        else if (step.kind === 'apart') {
          const known = headsOfRow(b.workspace.db, nameOf(step.row)).length > 0
          them.write(
            new Map([[step.row, step.values]]),
            new Map(step.there === null || !known ? [] : [[step.row, step.there]]),
          )
        } else if (step.kind === 'send') send(a, b)
        else if (step.kind === 'receive') send(b, a)
        else {
          const before = foreign(a)
          for (let time = 0; time < step.times; time += 1) us[step.kind]()
          expect(foreign(a)).toEqual(before)
        }
      }
    }),
    { numRuns: runs(60) },
  )
})
