import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '#main/db/check.ts'
import type { Commit } from '#main/db/commit.ts'
import { searchRows } from '#main/db/search.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RecordName } from '#shared/records/records.ts'
import { runs } from '../support/histories.ts'
import { laterVersion } from '../support/later-version.ts'
import {
  exchange,
  type Replica,
  remove,
  replicaMaker,
  rowId,
  shownBy,
  txsOf,
  undo,
  write,
} from '../support/replicas.ts'
import { newFolderInMemory } from '../support/temporary.ts'

/** `CONCERTO_PROPERTY_FACTOR=63` plays five hundred. */
const numRuns = runs(8)

type Values = Readonly<Record<string, unknown>>

/** What happens at one of four postes: two of this version, then two of a later one. */
type Step =
  | {
      readonly kind: 'write'
      readonly at: number
      readonly row: number
      readonly record: RecordName
      readonly values: Values
    }
  | { readonly kind: 'remove' | 'restore'; readonly at: number; readonly row: number; readonly record: RecordName }
  | { readonly kind: 'undo' | 'reopen' | 'rebuild'; readonly at: number }
  | { readonly kind: 'send'; readonly from: number; readonly to: number; readonly reversed: boolean }

const text = (...blocks: readonly unknown[]) => ({ type: 'doc', content: blocks })
const para = (words: string, mark?: string) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words, ...(mark !== undefined && { marks: [{ type: mark }] }) }],
})

const known: readonly (readonly [RecordName, Values])[] = [
  ['need', { state: 'open', text: 'Du réseau' }],
  ['need', { state: 'dropped' }],
  ['need', { text: null }],
  ['place', { name: 'Le Clic', services: ['access'] }],
  ['place', { services: ['basics', 'access'] }],
  ['place', { services: null }],
  ['person', { lastName: 'AVELINE', firstName: 'Noé' }],
  ['person', { lastName: null }],
  ['agendaItem', { title: 'Accueil', minutes: 10 }],
  ['section', { body: text(para('Début')) }],
  ['section', { body: text(para('Début', 'bold'), para('Suite')) }],
]

/** A record of the later version only. */
const budget = 'budget' as RecordName

const later: readonly (readonly [RecordName, Values])[] = [
  ['need', { state: 'deferred' }],
  ['place', { services: ['deferred', 'access'] }],
  ['person', { lastName: 'É'.repeat(300) }],
  ['agendaItem', { minutes: 5_000 }],
  ['section', { body: text(para('Début'), { type: 'callout', content: [para('encadré', 'doubleUnderline')] }) }],
  [budget, { amount: '10 000 €' }],
  [budget, { amount: null }],
  [
    'person',
    { laterText: 'a', laterRich: text(para('b')), laterInteger: 3, laterDate: '2026-11-24', laterTime: '09:30' },
  ],
  [
    'person',
    { laterPosition: 'a0', laterChoice: 'b', laterChoices: ['a', 'b'], laterFlag: true, laterDecimal: '4.50' },
  ],
  ['person', { laterList: ['x', 'y'], laterRef: rowId(1), laterChoice: null, firstName: 'Élise' }],
]

const rowNumbers = fc.nat(1)
const writes = (at: fc.Arbitrary<number>, values: readonly (readonly [RecordName, Values])[]): fc.Arbitrary<Step> =>
  fc
    .record({ at, row: rowNumbers, one: fc.constantFrom(...values) })
    .map(({ one: [record, values], ...where }) => ({ kind: 'write', ...where, record, values }))

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: writes(fc.nat(3), known) },
    { weight: 6, arbitrary: writes(fc.constantFrom(2, 3), later) },
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('send' as const),
        from: fc.nat(3),
        to: fc.nat(3),
        reversed: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('remove' as const, 'restore' as const),
        at: fc.nat(3),
        row: rowNumbers,
        record: fc.constantFrom<RecordName[]>('need', 'place', 'person', 'section'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('undo' as const, 'reopen' as const, 'rebuild' as const),
        at: fc.nat(3),
      }),
    },
  ),
  { minLength: 1, maxLength: 40, size: 'max' },
)

/** What an older poste may not write over is refused it, in words. */
const unlessLocked = <T>(work: () => T): T | null => {
  try {
    return work()
  } catch (error) {
    if (error instanceof AppFailure && error.error.code === 'value-newer') return null
    throw error
  }
}

/** What each poste wrote, to be undone. */
type Done = ReadonlyMap<Replica, (Commit | null)[]>

const happen = (postes: readonly Replica[], done: Done, step: Step): void => {
  if (step.kind === 'send') send(postes, step)
  else act(postes[step.at] as Replica, done, step)
}

const send = (postes: readonly Replica[], { from, to, reversed }: Step & { kind: 'send' }): void => {
  const txs = txsOf(postes[from] as Replica)
  postes[to]?.workspace.log.receive(reversed ? txs.toReversed() : txs)
}

const act = (poste: Replica, done: Done, step: Exclude<Step, { kind: 'send' }>): void => {
  const { log, db, projection } = poste.workspace
  const own = done.get(poste) ?? []
  switch (step.kind) {
    case 'reopen':
      poste.reopen()
      return
    case 'rebuild':
      db.transaction(() => projection.rebuild()).immediate()
      return
    case 'undo': {
      const last = own.pop() ?? null
      // What undoes is of this version: it knows nothing of what the other one wrote.
      if (last !== null && step.at < 2) unlessLocked(() => undo(poste, last))
      return
    }
    case 'remove':
      own.push(remove(poste, step.record, rowId(step.row)))
      return
    case 'restore': {
      const restores = [{ record: step.record, id: rowId(step.row) }]
      own.push(log.commit({ intent: 'person.update', author: null, writes: [], restores }))
      return
    }
    default:
      own.push(unlessLocked(() => written(poste, step)))
  }
}

/** Which blocks and marks may be written is said twice, and the later version learnt it once: it says a text again. */
const written = (poste: Replica, { at, record, row, values }: Step & { kind: 'write' }): Commit | null =>
  at > 1 && record === 'section'
    ? poste.workspace.log.commit({
        ...{ intent: 'section.update', author: null, writes: [] },
        again: [{ record, id: rowId(row), values }],
      })
    : write(poste, record, rowId(row), values)

test(
  'TV-8 an older and a newer version exchange whatever they write: the older loses nothing, and is the newer once updated',
  async () => {
    const newest = await laterVersion()
    fc.assert(
      fc.property(steps, (history) => {
        const make = replicaMaker()
        const older = [make(newFolderInMemory()), make(newFolderInMemory())] as const
        const newer = [1, 2].map(() => make(newFolderInMemory(), newest.openWorkspaceDb))
        const postes = [...older, ...newer]
        try {
          const done: Done = new Map(postes.map((poste) => [poste, []]))
          for (const step of history) happen(postes, done, step)
          exchange(...postes)
          const [wanted] = newer.map(({ workspace: { db } }) => newest.digest(db))
          const all = byName(newer[0] as Replica)
          for (const poste of older) {
            const { db, names, projection } = poste.workspace
            expect(byName(poste)).toEqual(all)
            expect(check(db, names, projection).problems).toEqual([])
            expect(() => [shownBy(poste), searchRows(db, 'section', 'encadré', 5)]).not.toThrow()
          }
          expect(shownBy(older[1])).toEqual(shownBy(older[0]))
          for (const poste of older) poste.reopen(newest.openWorkspaceDb)
          for (const { workspace } of postes) {
            expect(newest.digest(workspace.db)).toBe(wanted)
            expect(newest.check(workspace.db, workspace.names, workspace.projection).problems).toEqual([])
          }
        } finally {
          for (const poste of postes) poste.drop()
        }
      }),
      { numRuns },
    )
  },
  numRuns * 20_000,
)

/** All that a poste has, in an order of its own. */
const byName = (poste: Replica) =>
  txsOf(poste).toSorted((a, b) => (a.replica === b.replica ? a.first - b.first : a.replica < b.replica ? -1 : 1))
