import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, digest } from '#main/db/check.ts'
import { propositionsOn } from '#main/db/propositions.ts'
import { sealOf } from '#main/db/sealed-minutes.ts'
import { write as rowWrite } from '#shared/records/row-write.ts'
import { lastSeq } from '#shared/sync/op.ts'
import { runs } from '../support/histories.ts'
import {
  craftTx,
  createReplicas,
  exchange,
  op,
  type Replica,
  remove,
  rowId,
  shownBy,
  txsOf,
  write,
} from '../support/replicas.ts'

const meeting = rowId(0)
const sections = [rowId(1), rowId(2), rowId(3)] as const
const seal = (replica: Replica) => sealOf(replica.workspace.db, meeting)

const validate = ({ workspace: { log } }: Replica, but: readonly string[] = []): void => {
  const writes = [rowWrite('meeting', meeting, { state: 'validated' })]
  log.commit({ intent: 'versions.validate', author: null, writes, seals: [{ meeting, but }] })
}

const reopen = (replica: Replica) => write(replica, 'meeting', meeting, { state: 'toValidate', validatedSeen: null })

/** What the minutes say: neither the seal itself, nor what is kept beside them. */
const minutesOf = (replica: Replica) => {
  const { rows } = shownBy(replica)
  const { validatedSeen: _, workNotes: __, ...said } = rows.get(`meeting ${meeting}`) ?? {}
  const level = ({ level: shown }: Readonly<Record<string, unknown>>) => shown
  return {
    said,
    sections: sections.flatMap((id) => {
      const section = rows.get(`section ${id}`)
      return section === undefined ? [] : [[id, level(section), section.meeting]]
    }),
  }
}

const proposed = ({ workspace: { db, names } }: Replica) =>
  propositionsOn(db, names, meeting).map(({ kind, record, id }) => `${kind} ${record} ${id.at(-1)}`)

/** Postes that all know a meeting and two of its sections. */
const together = (count: number): readonly Replica[] => {
  const replicas = createReplicas(count)
  const [first] = replicas as [Replica]
  write(first, 'meeting', meeting, { title: 'Concertation 2', state: 'toValidate' })
  for (const id of sections.slice(0, 2)) write(first, 'section', id, { meeting, level: 1 })
  exchange(...replicas)
  return replicas
}

describe('FS-8 validated minutes show what was validated', () => {
  test('what the validation had not seen is proposed, what it had seen is the text', () => {
    const [a, b] = together(2) as [Replica, Replica]
    write(a, 'section', sections[0], { level: 2 })
    write(b, 'section', sections[0], { level: 3 })
    write(b, 'section', sections[2], { meeting, level: 1 })
    remove(b, 'section', sections[1])
    validate(a)
    const fixed = minutesOf(a)
    exchange(a, b)
    for (const replica of [a, b]) {
      expect(minutesOf(replica)).toEqual(fixed)
      expect(proposed(replica)).toEqual(['changed section 1', 'removed section 2', 'added section 3'])
    }
  })

  test('what is kept beside the minutes goes on', () => {
    const [a, b] = together(2) as [Replica, Replica]
    validate(a)
    write(b, 'meeting', meeting, { votesEach: 5, title: 'Autre intitulé' })
    exchange(a, b)
    for (const replica of [a, b]) {
      expect(shownBy(replica).rows.get(`meeting ${meeting}`)).toMatchObject({ votesEach: 5, title: 'Concertation 2' })
      expect(proposed(replica)).toEqual(['changed meeting 0'])
    }
  })

  test('an operation left aside stays proposed under a new seal, what builds on it too', () => {
    const [a, b] = together(2) as [Replica, Replica]
    write(b, 'section', sections[0], { level: 3 })
    write(b, 'section', sections[1], { level: 4 })
    validate(a)
    exchange(a, b)
    const { db, names } = a.workspace
    const left = propositionsOn(db, names, meeting).find(({ id }) => id === sections[1])
    validate(a, left?.ops.map(({ replica, seq }) => `${replica}:${seq}`) ?? [])
    exchange(a, b)
    for (const replica of [a, b]) {
      expect(minutesOf(replica).sections).toEqual([
        [sections[0], 3, meeting],
        [sections[1], 1, meeting],
      ])
      expect(proposed(replica)).toEqual(['changed section 2'])
    }
  })

  test('of two validations made apart one stands everywhere', () => {
    const [a, b] = together(2) as [Replica, Replica]
    write(a, 'section', sections[0], { level: 2 })
    write(b, 'section', sections[0], { level: 3 })
    validate(a)
    validate(b)
    const ofB = minutesOf(b)
    exchange(a, b)
    for (const replica of [a, b]) {
      expect(minutesOf(replica)).toEqual(ofB)
      expect(shownBy(replica).contested).toEqual([])
      expect(proposed(replica)).toEqual(['changed section 1'])
    }
  })

  test('a removal that had not seen what was validated is proposed, and so is what a validated removal had not seen', () => {
    const [a, b] = together(2) as [Replica, Replica]
    remove(b, 'section', sections[0])
    write(b, 'section', sections[1], { level: 4 })
    write(a, 'section', sections[0], { level: 3 })
    remove(a, 'section', sections[1])
    validate(a)
    const fixed = minutesOf(a)
    exchange(a, b)
    for (const replica of [a, b]) {
      expect(minutesOf(replica)).toEqual(fixed)
      expect(proposed(replica)).toEqual(['removed section 1', 'added section 2'])
    }
  })

  test('reopened, they show all that was written', () => {
    const [a, b] = together(2) as [Replica, Replica]
    write(b, 'section', sections[0], { level: 3 })
    validate(a)
    exchange(a, b)
    reopen(b)
    exchange(a, b)
    for (const replica of [a, b]) {
      expect(minutesOf(replica).sections[0]).toEqual([sections[0], 3, meeting])
      expect(proposed(replica)).toEqual([])
    }
  })
})

test('FS-8 a table that reopened minutes no longer show is what all that was written makes of it', () => {
  const [a, b] = together(2) as [Replica, Replica]
  const [shown, other] = [rowId(4), rowId(5)]
  for (const id of [shown, other]) write(a, 'axisSheet', id, { priorityLabel: 'Avant' })
  write(a, 'section', sections[0], { axisSheet: shown })
  exchange(a, b)
  write(b, 'axisSheet', shown, { priorityLabel: 'Après' })
  validate(a)
  exchange(a, b)
  for (const one of [a, b]) expect(shownBy(one).rows.get(`axisSheet ${shown}`)?.priorityLabel).toBe('Avant')
  // Heard of at once.
  write(b, 'section', sections[0], { axisSheet: other })
  reopen(b)
  exchange(a, b)
  for (const { workspace } of [a, b]) {
    const { db, names, projection } = workspace
    expect(check(db, names, projection).problems).toEqual([])
  }
  for (const one of [a, b]) expect(shownBy(one).rows.get(`axisSheet ${shown}`)?.priorityLabel).toBe('Après')
})

test('AH-6 a validation that says that it saw all there will ever be lets in nothing that comes after', () => {
  const [a, b] = together(2) as [Replica, Replica]
  const all = Object.fromEntries([a, b].map(({ workspace: { log } }) => [log.replica, lastSeq]))
  const values = { state: 'validated', validatedSeen: { vector: all, but: [] } }
  const known = { replica: a.workspace.log.replica, seq: 1 }
  const validation = craftTx({
    ...{ replica: 'Z', first: 1, lamport: 99, knows: txsOf(a) },
    ops: [op('meeting', meeting, values, [known])],
  })
  a.workspace.log.receive([validation])
  const fixed = minutesOf(a)
  write(b, 'section', sections[0], { level: 3 })
  exchange(a, b)
  for (const replica of [a, b]) {
    expect(minutesOf(replica)).toEqual(fixed)
    expect(proposed(replica)).toEqual(['changed section 1'])
  }
})

const poste = fc.nat(2)
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('write' as const),
      poste,
      section: fc.nat(2),
      level: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('remove' as const), poste, section: fc.nat(2) }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('retitle' as const), poste, title: fc.constantFrom('A', 'B') }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('validate' as const), poste }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('reopen' as const), poste }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('send' as const), poste, to: poste, reversed: fc.boolean() }) },
)

test('FS-8 FS-1 whatever comes, in whatever order, sealed minutes stay as the one that sealed them saw them', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 25 }), (steps) => {
      const replicas = together(3)
      /** What was shown where the seal was made, by the seal. */
      const fixed = new Map<string, ReturnType<typeof minutesOf>>()
      const stays = (replica: Replica): void => {
        const at = seal(replica)
        if (at !== null) expect(minutesOf(replica)).toEqual(fixed.get(JSON.stringify(at)))
      }
      for (const one of steps) {
        const replica = replicas[one.poste] as Replica
        // What is sealed here is not written here: the program refuses it.
        const isOpen = seal(replica) === null
        if (one.does === 'write' && isOpen)
          write(replica, 'section', sections[one.section] as (typeof sections)[0], { meeting, level: one.level })
        if (one.does === 'remove' && isOpen) remove(replica, 'section', sections[one.section] as (typeof sections)[0])
        if (one.does === 'retitle' && isOpen) write(replica, 'meeting', meeting, { title: one.title })
        if (one.does === 'validate' && isOpen) {
          validate(replica)
          fixed.set(JSON.stringify(seal(replica)), minutesOf(replica))
        }
        if (one.does === 'reopen' && !isOpen) reopen(replica)
        if (one.does === 'send') {
          const txs = txsOf(replica)
          ;(replicas[one.to] as Replica).workspace.log.receive(one.reversed ? txs.toReversed() : txs)
        }
        stays(replica)
      }
      exchange(...replicas)
      const [first, ...others] = replicas.map(({ workspace: { db } }) => digest(db))
      for (const other of others) expect(other).toBe(first)
      for (const replica of replicas) stays(replica)
      const { db, names, projection } = (replicas[0] as Replica).workspace
      expect(check(db, names, projection).problems).toEqual([])
      for (const replica of replicas) replica.drop()
    }),
    { numRuns: runs(10) },
  )
})
