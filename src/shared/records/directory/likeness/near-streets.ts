import type { Street } from './street.ts'
import { roughTextBound, textLikenessBound, type WordsText } from './text-likeness.ts'

/** Entries, by their rank, under the numbers and ways of a commune. */
export interface NearStreets {
  readonly add: (rank: number, street: Street) => void
  /** Those of the same number, or where one has none, of a way whose likeness may exceed the least. */
  readonly like: (street: Street) => readonly number[]
}

interface Way {
  readonly way: WordsText
  readonly ranks: number[]
}

export const createNearStreets = (least: number): NearStreets => {
  const byNumber = new Map<string | null, Map<string, Way>>()

  const waysAt = (numbers: Street['numbers']): readonly Map<string, Way>[] =>
    (numbers.length === 0 ? [...byNumber.values()] : [...numbers, null].map((number) => byNumber.get(number))).filter(
      (ways) => ways !== undefined,
    )

  return {
    add: (rank, { way, numbers }) => {
      for (const number of numbers.length === 0 ? [null] : numbers) {
        const ways = byNumber.get(number) ?? new Map<string, Way>()
        byNumber.set(number, ways)
        const same = ways.get(way.text)
        if (same === undefined) ways.set(way.text, { way, ranks: [rank] })
        else same.ranks.push(rank)
      }
    },
    like: ({ way, numbers }) => {
      const found: (readonly number[])[] = []
      for (const ways of waysAt(numbers))
        for (const other of ways.values())
          if (roughTextBound(way, other.way) > least && textLikenessBound(way, other.way) > least)
            found.push(other.ranks)
      return found.flat()
    },
  }
}
