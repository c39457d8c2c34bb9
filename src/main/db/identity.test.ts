import fc from 'fast-check'
import { expect, test } from 'vitest'
import { representatives } from './identity.ts'

const joins = fc.array(fc.record({ id: fc.constantFrom(...'abcdefgh'), other: fc.constantFrom(...'abcdefgh') }), {
  maxLength: 12,
})

/** The plain way: groups as sets, joined until nothing moves. */
const groupsOf = (edges: readonly { id: string; other: string }[]): ReadonlyMap<string, string> => {
  const groups = new Map<string, Set<string>>()
  for (const { id, other } of edges) {
    const whole = new Set([...(groups.get(id) ?? [id]), ...(groups.get(other) ?? [other])])
    for (const one of whole) groups.set(one, whole)
  }
  return new Map([...groups].map(([id, group]) => [id, [...group].toSorted()[0] as string]))
}

test('FS-9 the smallest id stands for all those joined, whatever the order of the joins', () => {
  fc.assert(
    fc.property(joins, fc.infiniteStream(fc.nat()), (edges, order) => {
      const shuffled = edges
        .map((edge) => [order.next().value as number, edge] as const)
        .toSorted((a, b) => a[0] - b[0])
        .map(([, edge]) => edge)
      const expected = [...groupsOf(edges)].toSorted()
      expect([...representatives(edges)].toSorted()).toEqual(expected)
      expect([...representatives(shuffled)].toSorted()).toEqual(expected)
    }),
  )
})
