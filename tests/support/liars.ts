import { onceName } from '#main/db/once.ts'
import { cardOf } from '#main/keys/cards.ts'
import { espaceNamed } from '#main/keys/genesis.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import { lastSeq, type Op, type OpId, pinOf, removedField, type Tx } from '#shared/sync/op.ts'
import { genesisOf, type Person, termsOf } from './espaces.ts'
import { branchAfter } from './forks.ts'
import { nameOf } from './replica-keys.ts'
import { cardOp, craftTx, op, rowId, sealedTx } from './replicas.ts'

/** Somebody who owns their keys, and the code: they write what no program lets be written, well hashed and signed. */
export interface Liar extends Person {
  /** Of the replica that they write under. */
  readonly word: string
  /** All that they wrote, whoever was told. */
  readonly wrote: Tx[]
}

/** What a lie is about. */
interface Subject {
  /** Those who take part and do not lie, the first hub first. */
  readonly honest: readonly Person[]
  /** Whom nobody ever lets in. */
  readonly stranger: Person
  /** What the liar has heard, of one who does not lie. */
  readonly heard: readonly Tx[]
  /** Number of the row. */
  readonly row: number
  /** Which of what may be meant, modulo how much there is. */
  readonly pick: number
  /** That nothing else writes. */
  readonly value: string
}

/** Whoever lies vouches for their replica first: what nobody vouches for waits for ever. */
export const liarOf = (cast: readonly Person[], person: Person, word: string): Liar => {
  const card = cardOp(person.keys, espaceNamed(genesisOf(cast)), nameOf(word))
  return { ...person, word, wrote: [craftTx({ replica: word, first: 1, lamport: 1, ops: [card] })] }
}

/** Where nobody else writes, and nobody looks. */
export const beside = { record: 'person', row: rowId(8) } as const

/** Says that they know as much as a lie said, and changes nothing that is looked at. */
export const quiet: Lie = (liar, subject) =>
  next(liar, subject, [op(beside.record, beside.row, { lastName: subject.value })])

/** The minutes that all write in, and their only section. */
export const minutes = { meeting: rowId(6), section: rowId(7) } as const

type Lie = (liar: Liar, subject: Subject) => Tx

/** One transaction each, which comes after all that the liar wrote, but for a fork. */
export const lies = {
  /** What anyone may write, on top of what stands. */
  plain: (liar, subject) => next(liar, subject, [person(subject)]),
  /** As somebody else, long ago, and after everything there will ever be. */
  backdated: (liar, subject) => {
    const author = among(subject.honest, subject.pick).member
    const about = { at: '1999-01-01T00:00:00.000Z', author, lamport: Number.MAX_SAFE_INTEGER }
    return next(liar, subject, [person(subject)], about)
  },
  /** Another transaction after one that they wrote before. */
  fork: (liar, subject) =>
    branchAfter(
      liar.word,
      among(liar.wrote, subject.pick),
      op('person', rowId(subject.row), { lastName: subject.value }),
    ),
  /** Lets themselves rule. */
  widen: (liar, subject) => next(liar, subject, [granting(subject, liar, 'hub')]),
  /** Lets somebody in whom nobody knows, under keys that are none. */
  stranger: (liar, subject) => next(liar, subject, [granting(subject, subject.stranger, 'coordinator')]),
  garbageKey: (liar, subject) => {
    const { keys, member } = subject.stranger
    const own = { verifying: 'AAAA', recipient: 'age1none' }
    return next(liar, subject, [granting(subject, { keys, member, own }, 'hub')])
  },
  /** Takes their rights from those above. */
  upwards: (liar, subject) => next(liar, subject, [granting(subject, among(subject.honest, subject.pick), null)]),
  /** Says that the replica of somebody else is theirs. */
  stolenName: (liar, subject) => {
    const { replica } = among(subject.heard, subject.pick)
    const card = cardOf(liar.keys, espaceNamed(genesisOf(subject.honest)), { replica, until: null })
    return next(liar, subject, [op('card', rowNamed(replica), { card }, headsIn(subject, 'card', rowNamed(replica)))])
  },
  /** Says up to where the replica of somebody else stands, that never wrote twice. */
  stolenEnd: (liar, subject) => {
    const { replica, first, ops, hash } = among(subject.heard, subject.pick)
    const until = [first + ops.length - 1, pinOf(hash)]
    return next(liar, subject, [op('end', rowNamed(replica), { end: { replica, until } })])
  },
  /** What a hub alone writes. */
  espace: (liar, subject) => next(liar, subject, [reserved(subject, 'espace', { departementName: subject.value })]),
  promoted: (liar, subject) => next(liar, subject, [op('member', liar.member, { role: 'hub' })]),
  espaceRemoved: (liar, subject) =>
    next(liar, subject, [reserved(subject, 'espace', { [removedField]: seenIn(subject) })]),
  /** In minutes, validated or not. */
  rewritten: (liar, subject) => {
    const values = { level: (subject.pick % 6) + 1 }
    return next(liar, subject, [op('section', minutes.section, values, headsIn(subject, 'section', minutes.section))])
  },
  /** Removes somebody, having seen all that there will ever be. */
  removed: (liar, subject) => {
    const row = rowId(subject.row)
    return next(liar, subject, [
      op('person', row, { [removedField]: seenIn(subject) }, headsIn(subject, 'person', row)),
    ])
  },
  /** Validates what is not written yet. */
  validated: (liar, subject) => {
    const values = { state: 'validated', validatedSeen: { vector: seenIn(subject), but: [] } }
    return next(liar, subject, [op('meeting', minutes.meeting, values, headsIn(subject, 'meeting', minutes.meeting))])
  },
  /** In a version that a transaction of somebody made, or that none did. */
  versionRewritten: (liar, subject) => {
    const { replica, first } = among([...subject.heard, ...liar.wrote.slice(1)], subject.pick)
    const row = onceName('ficheVersion', replica, first)
    return next(liar, subject, [
      op('ficheVersion', row, { title: subject.value }, headsIn(subject, 'ficheVersion', row)),
    ])
  },
  /** Values that no field holds, and an erased form that nobody asked for. */
  poison: (liar, subject) => next(liar, subject, [{ ...person(subject), changes: among(poisons, subject.pick) }]),
} as const satisfies Readonly<Record<string, Lie>>

export type LieKind = keyof typeof lies

export const lieKinds = Object.keys(lies) as readonly LieKind[]

/** What no log ever takes in, whoever is let in: nothing comes after it. */
export const dead = {
  /** Replaces what is not written yet, by somebody else. */
  future: (liar, subject) => {
    const known = among(subject.heard, subject.pick)
    const first = lastOf(subject.heard, known.replica) + 1
    const prev = [{ replica: known.replica, seq: first }]
    const heard = [...subject.heard, { ...known, first, hash: 'x'.repeat(44) }]
    return next(liar, { ...subject, heard }, [{ ...person(subject), prev }])
  },
  /** Replaces what they will write themselves. */
  ownFuture: (liar, subject) =>
    next(liar, subject, [{ ...person(subject), prev: [{ replica: nameOf(liar.word), seq: endOf(liar) + 2 }] }]),
  /** Names what they do not say that they know. */
  unpinned: (liar, subject) => {
    const { replica } = among(subject.heard, subject.pick)
    return next(liar, { ...subject, heard: [] }, [{ ...person(subject), prev: [{ replica, seq: 1 }] }])
  },
  /** Under the name of another, hence not under that of their own key. */
  forgedName: (liar, subject) => {
    const known = among(subject.heard, subject.pick)
    const first = lastOf(subject.heard, known.replica) + 1
    return sealedTx({ ...known, first, before: known.hash, tips: [], ops: [person(subject)] }, liar.word)
  },
  /** Other contents, under the hash and the signature of somebody. */
  altered: (_liar, subject) => ({ ...among(subject.heard, subject.pick), author: subject.stranger.member }),
} as const satisfies Readonly<Record<string, Lie>>

export type DeadKind = keyof typeof dead

export const deadKinds = Object.keys(dead) as readonly DeadKind[]

const poisons = [
  { lastName: { '#': Buffer.alloc(32).toString('base64') } },
  { lastName: { kind: 'later', deep: [[[['<script>']]]] } },
  { lastName: 12, firstName: true, phone: [] },
  { lastName: '\u202E', email: 'x'.repeat(9_000) },
].map((values) => JSON.stringify(values))

const next = (liar: Liar, { heard }: Subject, ops: readonly Op[], about: Partial<Tx> = {}): Tx => {
  const after = liar.wrote.at(-1) as Tx
  const knows = heard.filter(({ replica }) => replica !== after.replica)
  const lamport = Math.max(after.lamport, ...heard.map((tx) => tx.lamport)) + 1
  const said = { lamport: Math.min(lamport, Number.MAX_SAFE_INTEGER), ...about }
  return craftTx({ replica: liar.word, first: endOf(liar) + 1, after, knows, ops, ...said })
}

const endOf = ({ wrote }: Liar): number => {
  const last = wrote.at(-1) as Tx
  return last.first + last.ops.length - 1
}

const person = (subject: Subject): Op => {
  const row = rowId(subject.row)
  return op('person', row, { lastName: subject.value }, headsIn(subject, 'person', row))
}

const reserved = (subject: Subject, record: string, values: Readonly<Record<string, unknown>>): Op =>
  op(record, rowId(subject.row), values, headsIn(subject, record, rowId(subject.row)))

const granting = (subject: Subject, to: Person, role: string | null): Op => {
  const row = rowNamed(to.own.verifying)
  return op('grant', row, { terms: termsOf(to, { role, from: {} }) }, headsIn(subject, 'grant', row))
}

/** What was heard last in a row; it stands for all that stands there. */
const headsIn = ({ heard }: Subject, record: string, row: string): readonly OpId[] => {
  const writes = heard.flatMap(({ replica, first, ops }) =>
    ops.flatMap((one, at) => (one.record === record && one.row === row ? [{ replica, seq: first + at }] : [])),
  )
  return writes.slice(-1)
}

/** Of all replicas that were heard of, more than they will ever write. */
const seenIn = ({ heard }: Subject): Readonly<Record<string, number>> =>
  Object.fromEntries(heard.map(({ replica }) => [replica, lastSeq]))

const lastOf = (txs: readonly Tx[], replica: string): number =>
  Math.max(0, ...txs.filter((tx) => tx.replica === replica).map(({ first, ops }) => first + ops.length - 1))

const among = <T>(items: readonly T[], pick: number): T => items[pick % items.length] as T
