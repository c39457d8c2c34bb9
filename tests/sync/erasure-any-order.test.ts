import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, digest } from '#main/db/check.ts'
import { erasing, holding } from '../support/erase.ts'
import { failureCode } from '../support/failure-code.ts'
import { runs } from '../support/histories.ts'
import { emptyFolder, exchange, type Replica, replicaMaker, rowId, txsOf, write } from '../support/replicas.ts'

/** What postes do, by their ranks and that of a row or of an operation. */
type Step = readonly [what: 'write' | 'meet' | 'erase' | 'eraseRow' | 'replay', who: number, other: number]

const steps = fc.array(
  fc.tuple(
    fc.constantFrom('write', 'write', 'write', 'meet', 'meet', 'erase', 'eraseRow', 'replay'),
    fc.nat({ max: 3 }),
    fc.nat({ max: 40 }),
  ) as fc.Arbitrary<Step>,
  { maxLength: 24 },
)

const field = 'lastName'
const rows = 3

/** Every write says a word of its own, so that what is left of it is found. */
const wordOf = (n: number): string => `MOT${n}.`

const play = (postes: readonly Replica[], history: readonly Step[]): ReadonlySet<string> => {
  const erased = new Set<string>()
  const wordsIn = (row: string, ops: readonly string[] | null): readonly string[] =>
    postes.flatMap((poste) =>
      txsOf(poste).flatMap(({ replica, first, ops: written }) =>
        written.flatMap((op, at) =>
          op.row === row && (ops === null || ops.includes(`${replica}:${first + at}`))
            ? (op.changes.match(/MOT\d+\./g) ?? [])
            : [],
        ),
      ),
    )
  for (const [n, [what, who, other]] of history.entries()) {
    const [one, two] = [postes[who], postes[other % postes.length]] as [Replica, Replica]
    const row = rowId(other % rows)
    if (what === 'meet') exchange(one, two)
    if (what === 'replay') one.workspace.log.receive(txsOf(two).toReversed())
    // A row that was erased takes no word any more.
    if (what === 'write') failureCode(() => write(one, 'person', row, { [field]: wordOf(n), firstName: `${n}` }))
    if (what !== 'erase' && what !== 'eraseRow') continue
    const known = txsOf(one).flatMap(({ replica, first, ops }) =>
      ops.flatMap((op, at) => (op.record === 'person' ? [{ row: op.row, name: `${replica}:${first + at}` }] : [])),
    )
    const picked = known[other % Math.max(known.length, 1)]
    if (picked === undefined) continue
    const ops = what === 'erase' ? [picked.name] : null
    for (const word of wordsIn(picked.row, ops)) erased.add(word)
    one.workspace.log.commit({
      ...{ intent: 'espace.erase', author: null, writes: [] },
      again: [erasing({ record: 'person', row: picked.row, fields: [field], ops })],
    })
  }
  return erased
}

const agree = (poste: Replica, first: Replica, erased: ReadonlySet<string>): void => {
  const { db, names, projection, log } = poste.workspace
  expect(digest(db)).toBe(digest(first.workspace.db))
  expect(check(db, names, projection).problems).toEqual([])
  expect(Object.values(log.pins())).not.toContain('-')
  for (const word of erased) expect(holding(poste, word)).toEqual([])
}

test('FS-1 whatever is erased, by whomever, in whatever order it comes, all postes show the same, and no byte of it', () => {
  fc.assert(
    fc.property(steps, (history) => {
      const make = replicaMaker()
      const postes = Array.from({ length: 4 }, () => make(emptyFolder()))
      try {
        const erased = play(postes, history)
        exchange(...postes)
        for (const poste of postes) agree(poste, postes[0] as Replica, erased)
      } finally {
        for (const poste of postes) poste.drop()
      }
    }),
    { numRuns: runs(6) },
  )
})
