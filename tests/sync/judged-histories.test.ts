import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, digest } from '#main/db/check.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Tx } from '#shared/sync/op.ts'
import { espaceOf, grant, type Member, people, turnLiar, vouch } from '../support/espaces.ts'
import { branchAfter, endAt } from '../support/forks.ts'
import { runs } from '../support/histories.ts'
import { nameOf } from '../support/replica-keys.ts'
import { emptyFolder, op, type Replica, remove, replicaMaker, rowId, txsOf, write } from '../support/replicas.ts'

/** The root, a hub it may make, two members, one whose program judges nothing, and one whom nobody may ever grant anything. */
const cast = await people(6)
const liarAt = 4

const places = fc.nat({ max: cast.length - 1 })

const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('write' as const),
        at: places,
        record: fc.constantFrom('person' as const, 'espace' as const),
        row: fc.nat({ max: 1 }),
        value: fc.constantFrom('AVELINE', 'BOISVERT', 'CORNOUAILLE'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('remove' as const),
        at: places,
        record: fc.constantFrom('person' as const, 'espace' as const),
        row: fc.nat({ max: 1 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('grant' as const),
        at: fc.constantFrom(0, 0, 1, 2, liarAt),
        to: places,
        role: fc.constantFrom('hub', 'coordinator', 'coordinator', null),
        isFromNothing: fc.boolean(),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('send' as const),
        at: places,
        to: places,
        seed: fc.nat({ max: 99 }),
        batch: fc.constantFrom(1, 3, 99),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constantFrom('reopen' as const, 'rebuild' as const), at: places }),
    },
    // Whoever has the key of another writes once more what comes after one of its transactions.
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('fork' as const),
        at: places,
        of: places,
        after: fc.nat({ max: 9 }),
        row: fc.nat({ max: 1 }),
        value: fc.constantFrom('DOUBLE', 'AVELINE'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('end' as const), at: places, of: places, until: fc.nat({ max: 9 }) }),
    },
  ),
  { minLength: 5, maxLength: 45, size: 'max' },
)

type Step = typeof steps extends fc.Arbitrary<readonly (infer One)[]> ? One : never

/** @returns what it brings that may still wait where it came */
const happen = (members: readonly Member[], step: Step): readonly Tx[] => {
  const member = members[step.at] as Member
  const { replica } = member
  switch (step.kind) {
    case 'write': {
      const field = step.record === 'person' ? 'lastName' : 'departementName'
      orRefused(() => write(replica, step.record, rowId(step.row), { [field]: step.value }))
      break
    }
    case 'remove':
      orRefused(() => remove(replica, step.record, rowId(step.row)))
      break
    case 'grant':
      orRefused(() =>
        grant(member, members[step.to] as Member, { role: step.role, ...(step.isFromNothing ? { from: {} } : {}) }),
      )
      break
    case 'send':
      receive(members[step.to] as Member, shuffled(txsOf(replica), step.seed), step.batch)
      break
    case 'fork': {
      const written = ofReplica(replica, step.of)
      const after = written.at(step.after % (written.length + 1))
      const named = written.flatMap(({ ops, first }) =>
        ops.flatMap(({ record, row }, at) => (record === 'person' && row === rowId(step.row) ? [first + at] : [])),
      )
      const until = after === undefined ? 0 : after.first + after.ops.length - 1
      const prev = named.filter((seq) => seq <= until).map((seq) => ({ replica: nameOf(words[step.of] ?? ''), seq }))
      const ops = [op('person', rowId(step.row), { lastName: step.value }, prev)]
      const branch = branchAfter(words[step.of] ?? '', after, ...ops)
      receive(member, [branch], 1)
      return [branch]
    }
    case 'end': {
      const written = ofReplica(replica, step.of)
      const until = written.at(step.until % written.length)
      if (until !== undefined) orRefused(() => endAt(member, until))
      break
    }
    case 'reopen':
      replica.reopen()
      break
    case 'rebuild':
      replica.workspace.db.transaction(() => replica.workspace.projection.rebuild()).immediate()
      break
  }
  return []
}

/** What the replicas of the cast are named after, in their order. */
const words = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** What a poste holds of the first replica of another. */
const ofReplica = (replica: Replica, of: number): readonly Tx[] =>
  txsOf(replica).filter((tx) => tx.replica === nameOf(words[of] ?? ''))

const orRefused = (work: () => unknown): void => {
  try {
    work()
  } catch (error) {
    if (!(error instanceof AppFailure && ['not-allowed', 'operation-changed'].includes(error.error.code))) throw error
  }
}

const receive = (to: Member, txs: readonly Tx[], batch: number): void => {
  const { replica } = to.replica.workspace.log
  for (let from = 0; from < txs.length; from += batch)
    orRefused(() => to.replica.workspace.log.receive(txs.slice(from, from + batch)))
  // What wrote twice goes on under another name, for which its poste vouches too.
  if (to.replica.workspace.log.replica !== replica) orRefused(() => vouch(cast, to))
}

const shuffled = (txs: readonly Tx[], seed: number): readonly Tx[] =>
  txs.toSorted((a, b) => ((a.first * 31 + seed) % 17) - ((b.first * 31 + seed) % 17))

const asideOf = ({ replica: { workspace } }: Member, by: Member): number =>
  workspace.db
    .prepare<[string], number>('SELECT count(*) FROM aside JOIN replica ON replica.n = op / 4294967296 WHERE id = ?')
    .pluck()
    .get(by.replica.workspace.log.replica) ?? 0

test('P1, P9 all postes judge alike whatever comes first and whoever lies, and tables are those of the log', () => {
  fc.assert(
    fc.property(steps, (history) => {
      const make = replicaMaker()
      const replicas = cast.map(() => make(emptyFolder()))
      try {
        const members = espaceOf(cast, replicas)
        turnLiar(members[liarAt] as Member)
        const waiting = history.flatMap((step) => happen(members, step))
        const honest = members.filter((_one, at) => at !== liarAt)
        // Twice: who finds that they wrote twice says under which name they go on.
        for (const _round of [1, 2]) {
          const all = [...replicas.flatMap(txsOf), ...waiting]
          for (const [seed, one] of honest.entries()) receive(one, shuffled(all, seed * 5), 7)
        }
        // What one that nobody knows wrote is in no log but its own.
        const root = honest[0] as Member
        const known = honest.filter(({ own, replica }) => replica === root.replica || isNamed(root, own.verifying))
        for (const member of known) {
          const { db, names, projection } = member.replica.workspace
          expect(check(db, names, projection).problems).toEqual([])
          expect(digest(db)).toBe(digest(root.replica.workspace.db))
          expect(asideOf(member, root)).toBe(0)
        }
      } finally {
        for (const replica of replicas) replica.drop()
      }
    }),
    { numRuns: runs(25) },
  )
})

const isNamed = ({ replica: { workspace } }: Member, poste: string): boolean =>
  workspace.db
    .prepare<[string], number>("SELECT 1 FROM op WHERE record = 'grant' AND changes ->> '$.terms.poste' = ?")
    .pluck()
    .get(poste) === 1
