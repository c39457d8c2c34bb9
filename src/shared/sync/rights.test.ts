import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReplicaId } from '../kernel/ids.ts'
import type { Cuts } from '../records/exchanges/grant.ts'
import type { OpId } from './op.ts'
import { type Grant, isHub, rightsOf } from './rights.ts'

/** Replicas are named after the poste that vouches for them: « B2 » is the second one of B. */
const op = (name: string): OpId => ({ replica: name.split(':')[0] as ReplicaId, seq: Number(name.split(':')[1]) })

interface Said {
  readonly role?: string | null
  readonly sector?: string | null
  readonly from?: Cuts
  readonly over?: readonly string[]
}

const grant = (name: string, poste: string, { role = 'coordinator', sector = null, from = {}, over = [] }: Said = {}) =>
  ({ ...op(name), poste, recipient: '', member: poste, role, sector, from, replaces: over.map(op) }) satisfies Grant

const root = 'R'
const cards = new Map<string, { readonly poste: string; readonly until: number }>(
  ['R', 'B', 'C', 'D'].flatMap((poste) => [1, 2].map((n) => [`${poste}${n}`, { poste, until: 99 }] as const)),
)

const roots = [{ poste: root, until: null }]
const rights = (...grants: readonly Grant[]) => rightsOf({ branches: new Map(), roots, cards, grants })
const roles = (given: ReturnType<typeof rights>, name: string) => given.standing(op(name)).map(({ role }) => role)

describe('who may what (ME)', () => {
  it('nobody but the root, before it grants anything', () => {
    expect(roles(rights(), 'R1:7')).toEqual(['hub'])
    expect(roles(rights(), 'B1:1')).toEqual([])
    expect(roles(rights(), 'Z1:1')).toEqual([])
  })

  it('the first grant covers a poste from its first operation on, under all its replicas', () => {
    const given = rights(grant('R1:1', 'B', { from: { B1: [5, ''] } }))
    expect([roles(given, 'B1:1'), roles(given, 'B1:9'), roles(given, 'B2:1')]).toEqual([
      ['coordinator'],
      ['coordinator'],
      ['coordinator'],
    ])
  })

  it('another role leaves what was written before its cut to the former one', () => {
    const given = rights(grant('R1:1', 'B'), grant('R1:2', 'B', { role: 'hub', from: { B1: [5, ''] }, over: ['R1:1'] }))
    expect([roles(given, 'B1:5'), roles(given, 'B1:6'), roles(given, 'B2:1')]).toEqual([
      ['coordinator'],
      ['hub'],
      ['hub'],
    ])
  })

  it('who left is judged as before up to the cut, and has no standing beyond it, nor under a replica that it does not name (ME-4)', () => {
    const given = rights(grant('R1:1', 'B'), grant('R1:2', 'B', { role: null, from: { B1: [5, ''] }, over: ['R1:1'] }))
    expect([roles(given, 'B1:5'), roles(given, 'B1:6'), roles(given, 'B2:1')]).toEqual([
      ['coordinator'],
      [null],
      [null],
    ])
  })

  it('a hub grants and sets aside, what is no hub does not', () => {
    const hub = grant('R1:1', 'B', { role: 'hub' })
    expect(roles(rights(hub, grant('B1:1', 'C')), 'C1:1')).toEqual(['coordinator'])
    expect(roles(rights(grant('R1:1', 'B'), grant('B1:1', 'C')), 'C1:1')).toEqual([])
    expect(roles(rights(hub, grant('B1:1', 'C'), grant('C1:1', 'D')), 'D1:1')).toEqual([])
  })

  it('a hub makes no hub, and touches none that the root made, nor the root (ME-5)', () => {
    const hubs = [grant('R1:1', 'B', { role: 'hub' }), grant('R1:2', 'C', { role: 'hub' })]
    expect(roles(rights(...hubs, grant('B1:1', 'D', { role: 'hub' })), 'D1:1')).toEqual([])
    expect(roles(rights(...hubs, grant('B1:1', 'C', { role: null, over: ['R1:2'] })), 'C1:9')).toEqual(['hub'])
    expect(roles(rights(...hubs, grant('B1:1', 'R', { role: null })), 'R1:9')).toEqual(['hub'])
    expect(roles(rights(...hubs, grant('B1:1', 'B', { role: 'hub', over: ['R1:1'] })), 'B1:9')).toEqual(['hub'])
  })

  it('what a hub granted beyond its own cut does not count, and what it granted before does', () => {
    const made = grant('R1:1', 'B', { role: 'hub' })
    const left = grant('R1:2', 'B', { role: null, from: { B1: [5, ''] }, over: ['R1:1'] })
    expect(roles(rights(made, left, grant('B1:5', 'C')), 'C1:1')).toEqual(['coordinator'])
    expect(roles(rights(made, left, grant('B1:6', 'C')), 'C1:1')).toEqual([])
  })

  it('what does not count hides nothing of what it says to replace (ME-10)', () => {
    const given = rights(grant('R1:1', 'B'), grant('B1:1', 'B', { role: 'hub', over: ['R1:1'] }))
    expect(roles(given, 'B1:9')).toEqual(['coordinator'])
    const after = rights(
      grant('R1:1', 'B'),
      grant('B1:1', 'B', { role: 'hub', over: ['R1:1'] }),
      grant('R1:2', 'B', { role: null, over: ['B1:1'] }),
    )
    expect(roles(after, 'B1:9')).toEqual([null])
  })

  it('of two that did not know of each other both hold: the smaller cut, and each role (ME-6)', () => {
    const first = grant('R1:1', 'B')
    const both = [
      grant('R1:2', 'B', { role: null, from: { B1: [5, ''] }, over: ['R1:1'] }),
      grant('C1:1', 'B', { role: null, from: { B1: [9, ''] }, over: ['R1:1'] }),
    ]
    const given = rights(grant('R1:3', 'C', { role: 'hub' }), first, ...both)
    expect([roles(given, 'B1:5'), roles(given, 'B1:7'), roles(given, 'B1:10')]).toEqual([
      ['coordinator'],
      [null, 'coordinator'],
      [null, null],
    ])
    expect(isHub(rights(grant('R1:1', 'B', { role: 'hub' }), grant('R2:1', 'B')).standing(op('B1:1')))).toBe(false)
  })

  it('is found as fast however many ways there are through what does not count, or through former cuts', () => {
    const over = (n: number, by: string) => [n - 1, n - 2].filter((named) => named > 0).map((named) => `${by}:${named}`)
    const numbers = Array.from({ length: 200 }, (_none, at) => at + 1)
    const from = { B1: [5, ''] } as const
    const ofLiar = numbers.map((n) => grant(`D1:${n}`, 'B', { role: 'hub', over: over(n, 'D1') }))
    const given = rights(...ofLiar, grant('R1:1', 'B', { over: ['D1:200'] }))
    expect(roles(given, 'B1:1')).toEqual(['coordinator'])
    const ofRoot = numbers.map((n) => grant(`R1:${n}`, 'B', { from, over: over(n, 'R1') }))
    expect(roles(rights(...ofRoot), 'B1:1')).toEqual(['coordinator'])
  })

  it('a replica is vouched for as far as its card says', () => {
    const own = new Map([...cards, ['B1', { poste: 'B', until: 3 }]])
    const given = rightsOf({ branches: new Map(), roots, cards: own, grants: [grant('R1:1', 'B')] })
    expect([roles(given, 'B1:3'), roles(given, 'B1:4')]).toEqual([['coordinator'], []])
    expect([given.cutsOf('B1'), given.isNamed('B'), given.isNamed('C')]).toEqual([[3], true, false])
  })

  const statements = fc.array(
    fc.record({
      by: fc.constantFrom(...(cards.keys() as Iterable<ReplicaId>)),
      about: fc.constantFrom('R', 'B', 'C', 'D'),
      role: fc.constantFrom('hub', 'coordinator', null),
      cut: fc.dictionary(fc.constantFrom(...cards.keys()), fc.integer({ min: 1, max: 9 })),
      over: fc.array(fc.nat({ max: 30 }), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )

  /** Each names some of those before it: nobody names what is not yet written. */
  const grantsOf = (said: typeof statements extends fc.Arbitrary<infer T> ? T : never): readonly Grant[] => {
    const ranks = new Map<string, number>()
    const grants: Grant[] = []
    for (const { by, about, role, cut, over } of said) {
      const seq = (ranks.get(by) ?? 0) + 1
      ranks.set(by, seq)
      const from = Object.fromEntries(Object.entries(cut).map(([replica, n]) => [replica, [n, ''] as const]))
      const replaces = over.flatMap((at) => grants[at] ?? [])
      grants.push({ replica: by, seq, poste: about, recipient: '', member: about, role, sector: null, from, replaces })
    }
    return grants
  }

  const allOps = [...(cards.keys() as Iterable<ReplicaId>)].flatMap((replica) =>
    [1, 3, 5, 7, 9, 11].map((seq) => ({ replica, seq })),
  )
  const told = (grants: readonly Grant[]) => {
    const given = rights(...grants)
    return allOps.map((id) =>
      given
        .standing(id)
        .map(({ role }) => role)
        .toSorted(),
    )
  }

  it('says the same whatever the order in which statements came', () => {
    const shuffled = statements.chain((said) => {
      const grants = grantsOf(said)
      return fc.tuple(
        fc.constant(grants),
        fc.shuffledSubarray([...grants], { minLength: grants.length, maxLength: grants.length }),
      )
    })
    fc.assert(
      fc.property(shuffled, ([inOrder, otherwise]) => {
        expect(told(otherwise)).toEqual(told(inOrder))
      }),
    )
  })

  it('leaves the root a hub, and makes hubs of those alone that it made', () => {
    fc.assert(
      fc.property(statements, (said) => {
        const grants = grantsOf(said)
        const given = rights(...grants)
        const made = new Set<string>(
          grants
            .filter(({ replica, role }) => cards.get(replica)?.poste === root && role === 'hub')
            .map(({ poste }) => poste),
        )
        for (const id of allOps) {
          const poste = cards.get(id.replica)?.poste ?? ''
          if (poste === root) expect(isHub(given.standing(id))).toBe(true)
          else if (isHub(given.standing(id))) expect([...made]).toContain(poste)
        }
      }),
    )
  })
})
