import { nameMayExceed } from './likeness.ts'
import type { NameWords } from './name-words.ts'

/** Entries, by their rank, under each distinct name: many of a commune are called alike, and are compared once. */
export interface NearNames {
  readonly add: (rank: number, names: readonly NameWords[]) => void
  /** Those that have a name whose likeness to one of these may exceed the least. */
  readonly like: (names: readonly NameWords[]) => readonly number[]
}

export const createNearNames = (least: number): NearNames => {
  const known = new Map<string, { readonly name: NameWords; readonly ranks: number[] }>()
  const answers = new Map<string, readonly number[]>()

  const likeOne = (name: NameWords): readonly number[] => {
    const found: (readonly number[])[] = []
    for (const other of known.values()) if (nameMayExceed(least, name, other.name)) found.push(other.ranks)
    return found.flat()
  }

  return {
    add: (rank, names) => {
      answers.clear()
      for (const name of names) {
        const same = known.get(keyOf(name))
        if (same === undefined) known.set(keyOf(name), { name, ranks: [rank] })
        else same.ranks.push(rank)
      }
    },
    like: (names) =>
      known.size === 0
        ? []
        : names.flatMap((name) => {
            const key = keyOf(name)
            const answer = answers.get(key) ?? likeOne(name)
            answers.set(key, answer)
            return answer
          }),
  }
}

const keyOf = ({ kind, own, all }: NameWords): string => `${kind}|${own.text}|${all.text}`
