import fc from 'fast-check'
import { headsOfRow } from '#main/db/heads.ts'
import { sealOf } from '#main/db/sealed-minutes.ts'
import { opId } from '#main/db/stored-op.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Terms } from '#shared/records/exchanges/grant.ts'
import { write as rowWrite } from '#shared/records/row-write.ts'
import { replicaOfBranch } from '#shared/sync/branch.ts'
import type { Tx } from '#shared/sync/op.ts'
import { holds } from '#shared/sync/row-head.ts'
import { commits, espaceOf, grant, type Member, type Person, seenOf, termsOf, vouch } from './espaces.ts'
import {
  type DeadKind,
  dead,
  deadKinds,
  type Liar,
  type LieKind,
  liarOf,
  lieKinds,
  lies,
  minutes,
  quiet,
} from './liars.ts'
import { nameOf } from './replica-keys.ts'
import { copyFolder, emptyFolder, type Replica, remove, replicaMaker, rowId, txsOf, write } from './replicas.ts'

/** The first hub, another one, two members who do not lie, two who do, and one whom nobody ever lets in. */
export interface Cast {
  readonly honest: readonly Person[]
  readonly liars: readonly [Person, Person]
  readonly stranger: Person
}

export const castOf = ([hub, second, a, b, liar, other, stranger]: readonly Person[]): Cast => ({
  honest: [hub, second, a, b] as readonly Person[],
  liars: [liar, other] as [Person, Person],
  stranger: stranger as Person,
})

/** Of the replicas of those who lie. */
export const liarWords = ['X', 'Y'] as const

const places = fc.nat(3)
const liarPlaces = fc.nat(1)
const rows = fc.nat(2)

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), at: places, row: rows }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: places, row: rows }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('title' as const, 'section' as const), at: places }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('validate' as const, 'reopen' as const), at: places }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'restart' as const,
        'rebuild' as const,
        'clone' as const,
        'keep' as const,
        'restore' as const,
      ),
      at: places,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      at: places,
      to: places,
      seed: fc.nat(99),
      batch: fc.constantFrom(1, 3, 99),
      isTwice: fc.boolean(),
    }),
  },
  /** A hub that does not lie lets a liar in, or out. */
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('let' as const),
      at: fc.nat(1),
      liar: liarPlaces,
      role: fc.constantFrom('coordinator', 'coordinator', null),
      isFromNothing: fc.boolean(),
    }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('lie' as const),
      liar: liarPlaces,
      lie: fc.oneof(
        { weight: 3, arbitrary: fc.constant('plain' as const) },
        { weight: 8, arbitrary: fc.constantFrom(...lieKinds) },
        { weight: 2, arbitrary: fc.constantFrom(...deadKinds) },
      ),
      row: rows,
      pick: fc.nat(50),
      /** Whose log the liar has read. */
      heard: places,
      /** Who is told, a bit each; the others hear of it from those, or at the end. */
      told: fc.nat(15),
    }),
  },
)

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** Each with its number, so that it writes the same whatever is left out beside it. */
export type History = readonly (Step & { readonly n: number })[]

export const liarHistories: fc.Arbitrary<History> = fc
  .array(step, { minLength: 4, maxLength: 30, size: 'max' })
  .map((steps) => steps.map((one, n) => ({ ...one, n })))

/** What became of a history. */
export interface LiarWorld {
  /** Those who do not lie, clones included; each as it is now. */
  readonly honest: readonly Member[]
  /** What each lie came to, by its number in the history. */
  readonly lied: ReadonlyMap<number, Tx>
  /** What those who do not lie wrote and somebody else heard, by hash. */
  readonly spread: ReadonlyMap<string, Tx>
  /** Of what those who do not lie meant to write, what a lie kept from being: of a value that no field holds, or in minutes that it validated. */
  readonly locked: number
  /** What was not as it must be, on the way. */
  readonly faults: readonly string[]
  drop(): void
}

/**
 * Plays a history, then brings everything to everyone, in an order of its own for each.
 * @param unsaid lies, by their numbers, in whose place the liar says nothing, having heard as much: what comes after waits for as much
 */
export const playLiars = (cast: Cast, history: History, unsaid: ReadonlySet<number>): LiarWorld => {
  const make = replicaMaker()
  const dropped: Replica[] = []
  const all = [...cast.honest]
  const honest = [
    ...espaceOf(
      all,
      all.map(() => make(emptyFolder())),
    ),
  ]
  const liars = cast.liars.map((person, at) => liarOf(all, person, liarWords[at] as string))
  const lied = new Map<number, Tx>()
  const untold: Tx[] = []
  const spread = new Map<string, Tx>()
  const faults: string[] = []
  let locked = 0
  const kept = new Map<number, Replica>()
  const toldTo = new Map<Replica, Set<Tx>>()
  const at = (n: number): Member => honest[n % honest.length] as Member
  const ownNames = new Set(honest.map(({ replica }) => replica.workspace.log.replica))

  /** Everyone is let in, a liar among them, and has the same. */
  const settle = (): void => {
    const [root, second, ...others] = honest as [Member, Member, ...Member[]]
    grant(root, second, { role: 'hub' })
    for (const one of others) grant(root, one, { role: 'coordinator' })
    letIn(root, liars[0] as Liar, { role: 'coordinator', from: {} })
    write(root.replica, 'meeting', minutes.meeting, { title: 'Concertation', state: 'toValidate' })
    write(root.replica, 'section', minutes.section, { meeting: minutes.meeting, level: 1 })
    const txs = honest.flatMap(({ replica }) => txsOf(replica))
    for (const { replica } of honest) replica.workspace.log.receive(txs)
  }

  /** From one who does not lie: what they send is taken in, whatever they took in themselves. */
  const send = (
    from: Member,
    to: Member,
    { seed, batch, isTwice }: { seed: number; batch: number; isTwice: boolean },
  ) => {
    const txs = shuffled(txsOf(from.replica), seed)
    for (const tx of txs) if (ownNames.has(tx.replica)) spread.set(tx.hash, tx)
    for (const turn of isTwice ? [1, 2] : [1])
      for (let first = 0; first < txs.length; first += batch)
        try {
          to.replica.workspace.log.receive(txs.slice(first, first + batch))
        } catch (error) {
          faults.push(`P4 turn ${turn}: ${error instanceof AppFailure ? error.error.code : String(error)}`)
        }
  }

  /** Each by itself: what is refused keeps the others out of no log. Nobody is told the same twice, unless it is a replay. */
  const tell = (to: Member, txs: readonly Tx[]): void => {
    const already = toldTo.get(to.replica) ?? new Set<Tx>()
    toldTo.set(to.replica, already)
    for (const tx of txs.filter((one) => !already.has(one))) {
      orRefused(() => to.replica.workspace.log.receive([tx]), refusals)
      already.add(tx)
    }
  }

  const open = (n: number, replica: Replica): Member => {
    const member = { ...at(n), replica }
    ownNames.add(replica.workspace.log.replica)
    vouch(all, member)
    return member
  }

  const happen = (one: History[number]): void => {
    if (one.kind === 'let') {
      const liar = liars[one.liar] as Liar
      const by = at(one.at)
      const from = one.isFromNothing ? {} : seenOf(by, nameOf(liar.word))
      letIn(by, liar, { role: one.role, from })
      return
    }
    if (one.kind === 'lie') {
      const liar = liars[one.liar] as Liar
      const subject = {
        ...{ honest: cast.honest, stranger: cast.stranger, row: one.row, pick: one.pick, value: `MENSONGE ${one.n}` },
        heard: txsOf(at(one.heard).replica),
      }
      const telling = (own: readonly Tx[]): void => {
        for (const [place, to] of honest.entries()) if (((one.told >> (place % 4)) & 1) === 1) tell(to, own)
      }
      const isDead = one.lie in dead
      if (unsaid.has(one.n)) {
        if (!isDead && one.lie !== 'fork') liar.wrote.push(quiet(liar, subject))
        telling(liar.wrote)
        return
      }
      const tx = isDead ? dead[one.lie as DeadKind](liar, subject) : lies[one.lie as LieKind](liar, subject)
      lied.set(one.n, tx)
      untold.push(tx)
      const own = [...liar.wrote, tx]
      if (!isDead) liar.wrote.push(tx)
      telling(own)
      return
    }
    const member = at(one.at)
    const { replica } = member
    const { db, log, projection } = replica.workspace
    const isSealed = sealOf(db, minutes.meeting) !== null
    // Whoever finds minutes validated by a lie does not do what they would have done without it.
    if (isSealed && ofMinutes.includes(one.kind) && isSealedBy(replica, liars)) locked += 1
    switch (one.kind) {
      case 'write':
        if (!orRefused(() => write(replica, 'person', rowId(one.row), { lastName: `VRAI ${one.n}` }), ['value-newer']))
          locked += 1
        break
      case 'remove':
        remove(replica, 'person', rowId(one.row))
        break
      // What is sealed here is not written here: the program refuses it.
      case 'title':
        if (!isSealed) write(replica, 'meeting', minutes.meeting, { title: `Concertation ${one.n}` })
        break
      case 'section':
        if (!isSealed) write(replica, 'section', minutes.section, { meeting: minutes.meeting, level: (one.n % 6) + 1 })
        break
      case 'validate':
        if (!isSealed)
          log.commit({
            ...{ intent: 'versions.validate', author: null, seals: [{ meeting: minutes.meeting, but: [] }] },
            writes: [rowWrite('meeting', minutes.meeting, { state: 'validated' })],
          })
        break
      case 'reopen':
        if (isSealed) write(replica, 'meeting', minutes.meeting, { state: 'toValidate', validatedSeen: null })
        break
      case 'restart':
        replica.reopen()
        break
      case 'rebuild':
        db.transaction(() => projection.rebuild()).immediate()
        break
      case 'clone':
        if (honest.length < 6) honest.push(open(one.at, make(copyFolder(replica))))
        break
      case 'keep':
        kept.get(one.at)?.drop()
        kept.set(one.at, make(copyFolder(replica)))
        break
      case 'restore': {
        const former = kept.get(one.at)
        if (former === undefined || one.at >= 4) break
        kept.delete(one.at)
        dropped.push(replica)
        honest[one.at] = open(one.at, former)
        break
      }
      case 'send':
        if (at(one.to) !== member) send(member, at(one.to), one)
    }
  }

  settle()
  for (const one of history) happen(one)
  const told = [...liars.flatMap(({ wrote }) => wrote), ...untold]
  for (const [seed, one] of honest.entries()) {
    for (const other of honest) if (other !== one) send(other, one, { seed, batch: 99, isTwice: false })
    tell(one, shuffled(told, seed * 5))
  }
  return {
    honest,
    lied,
    spread,
    locked,
    faults,
    drop: () => {
      for (const replica of [...honest.map((one) => one.replica), ...kept.values(), ...dropped]) replica.drop()
    },
  }
}

const ofMinutes: readonly string[] = ['title', 'section', 'validate', 'reopen']

const isSealedBy = ({ workspace: { db, names } }: Replica, liars: readonly Liar[]): boolean =>
  headsOfRow(db, { record: 'meeting', id: minutes.meeting }).some((head) => {
    const by = replicaOfBranch(opId(names, head.op).replica)
    return holds(head, 'validatedSeen') && liars.some(({ word }) => nameOf(word) === by)
  })

const letIn = (by: Member, liar: Liar, said: Pick<Terms, 'role' | 'from'>): void => {
  commits(by, 'grant', rowNamed(liar.own.verifying), { terms: termsOf(liar, said) })
}

/** What a liar alone brings may be refused; nothing else may. */
const refusals: readonly string[] = ['operation-damaged', 'transaction-unsigned']

/** @returns whether it was done */
const orRefused = (work: () => unknown, codes: readonly string[]): boolean => {
  try {
    work()
    return true
  } catch (error) {
    if (error instanceof AppFailure && codes.includes(error.error.code)) return false
    throw error
  }
}

/** By their names and not their places, so that what is left out leaves the others in their order. */
const shuffled = (txs: readonly Tx[], seed: number): readonly Tx[] =>
  txs.toSorted((a, b) => ((a.first * 31 + seed) % 17) - ((b.first * 31 + seed) % 17))
