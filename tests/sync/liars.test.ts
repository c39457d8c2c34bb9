import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, digest } from '#main/db/check.ts'
import { headsOfRow } from '#main/db/heads.ts'
import { opNumber } from '#main/db/op-number.ts'
import { opId } from '#main/db/stored-op.ts'
import { removedField, type Tip } from '#shared/sync/op.ts'
import { holds } from '#shared/sync/row-head.ts'
import { type Member, people } from '../support/espaces.ts'
import { runs } from '../support/histories.ts'
import { castOf, type History, type LiarWorld, liarHistories, liarWords, playLiars } from '../support/liar-histories.ts'
import { beside } from '../support/liars.ts'
import { nameOf } from '../support/replica-keys.ts'
import { rowId, shownBy, txsOf } from '../support/replicas.ts'

const cast = castOf(await people(7))

/** Between the numbers of two replicas. */
const apart = opNumber(1, 0)

const aside = ({ replica: { workspace } }: Member) =>
  workspace.db
    .prepare<[], { id: string; seq: number; why: string }>(
      `SELECT id, op % ${apart} AS seq, why FROM aside JOIN replica ON replica.n = op / ${apart} ORDER BY 1, 2`,
    )
    .all()

/** P1, P9: the same everywhere, what is set aside included, and what the log alone gives. */
const converges = ({ honest }: LiarWorld): void => {
  const [first, ...others] = honest as readonly [Member, ...Member[]]
  for (const { replica } of others) expect(digest(replica.workspace.db)).toBe(digest(first.replica.workspace.db))
  const { db, names, projection } = (honest.at(-1) as Member).replica.workspace
  expect(check(db, names, projection).problems).toEqual([])
}

/** P3: whatever one who does not lie wrote counts on every poste, as it was written. */
const keepsHonestWork = ({ honest, spread }: LiarWorld): void => {
  for (const member of honest) {
    expect(aside(member).filter(({ id }) => !isLiars(id))).toEqual([])
    const here = new Map(txsOf(member.replica).map((tx) => [tx.hash, tx]))
    for (const { hash, author, ops } of spread.values()) expect(here.get(hash)).toMatchObject({ author, ops })
  }
}

/** AH-6: what takes a row away knew all that stands in it. */
const hidesNothingUnseen = ({ honest: [first] }: LiarWorld): void => {
  const { replica } = first as Member
  const { db, names } = replica.workspace
  const txs = txsOf(replica)
  const tipsOf = (op: number): readonly Tip[] => {
    const id = opId(names, op)
    const tx = txs.find(
      ({ replica: by, first: from, ops }) => by === id.replica && id.seq - from < ops.length && id.seq >= from,
    )
    return [...(tx?.tips ?? []), [id.replica, id.seq, '']]
  }
  const there = shownBy(replica).rows
  for (const n of [0, 1, 2]) {
    const heads = headsOfRow(db, { record: 'person', id: rowId(n) })
    const known = heads.filter((head) => holds(head, removedField)).flatMap(({ op }) => tipsOf(op))
    const isUnknown = ({ op }: { readonly op: number }): boolean => {
      const { replica: by, seq } = opId(names, op)
      return !isLiars(by) && !known.some(([of, until]) => of === by && until >= seq)
    }
    if (heads.some(isUnknown)) expect(there.has(`person ${rowId(n)}`)).toBe(true)
  }
}

const isLiars = (id: string): boolean => liarWords.some((word) => id.split('/')[0] === nameOf(word))

/** Lies that are the value of nothing: set aside, waiting, or refused. */
const unaccepted = ({ honest, lied }: LiarWorld): ReadonlySet<number> => {
  const { db } = (honest[0] as Member).replica.workspace
  const counts = db
    .prepare<[string], number>(
      `SELECT 1 FROM tx WHERE hash = ? AND NOT EXISTS (SELECT 1 FROM aside
       WHERE op BETWEEN tx.replica * ${apart} + first AND tx.replica * ${apart} + first + count - 1)`,
    )
    .pluck()
  return new Set([...lied].flatMap(([n, { hash }]) => (counts.get(hash) === 1 ? [] : [n])))
}

/** What is shown, but for what is said of rights, and for what was seen: which of two is shown depends on how much was heard. */
const shown = ({ honest }: LiarWorld) => {
  const { rows, contested } = shownBy((honest[0] as Member).replica)
  const values = [...rows].flatMap(([row, fields]) =>
    isLookedAt(row)
      ? Object.entries(fields).flatMap(([field, value]) =>
          field === 'validatedSeen' || contested.includes(`${row} ${field}`) ? [] : [`${row} ${field} ${value}`],
        )
      : [],
  )
  return { values: values.toSorted(), contested: contested.filter(isLookedAt) }
}

/** @param told a record and a row, and a field perhaps */
const isLookedAt = (told: string): boolean =>
  !/^(grant|card|end|root) /.test(told) && !told.startsWith(`${beside.record} ${beside.row}`)

const withWorld = <T>(history: History, unsaid: ReadonlySet<number>, work: (world: LiarWorld) => T): T => {
  const world = playLiars(cast, history, unsaid)
  try {
    return work(world)
  } finally {
    world.drop()
  }
}

const numRuns = runs(8)

test(
  'AH-6, P1, P2, P3, P4, P9 whoever lies changes nothing but what they may write, and stops nobody',
  () => {
    fc.assert(
      fc.property(liarHistories, (history) => {
        const { left, locked, ...told } = withWorld(history, new Set(), (world) => {
          expect(world.faults).toEqual([])
          converges(world)
          keepsHonestWork(world)
          hidesNothingUnseen(world)
          return { left: unaccepted(world), locked: world.locked, ...shown(world) }
        })
        // What could not be written over while it counted would have been, had it not been there.
        if (left.size === 0 || locked > 0) return
        expect(told).toEqual(withWorld(history, left, shown))
      }),
      { numRuns },
    )
  },
  numRuns * 20_000,
)
