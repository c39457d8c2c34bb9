import type { Street } from './street.ts'
import { roughTextBound, textLikenessBound, type WordsText } from './text-likeness.ts'

/** Entries, by their rank, under the ways of a commune, which are few: a way is compared once with each of the others. */
export interface NearStreets {
  readonly add: (rank: number, street: Street) => void
  /** Those of a way whose likeness may exceed the least, but for the other numbers. */
  readonly like: (street: Street) => readonly number[]
}

interface Way {
  readonly way: WordsText
  readonly byNumber: Map<string | null, number[]>
}

export const createNearStreets = (least: number): NearStreets => {
  const known = new Map<string, Way>()
  const answers = new Map<string, readonly Way[]>()

  const likeWay = (way: WordsText): readonly Way[] =>
    [...known.values()].filter(
      (other) => roughTextBound(way, other.way) > least && textLikenessBound(way, other.way) > least,
    )

  return {
    add: (rank, { way, number }) => {
      answers.clear()
      const { byNumber } = known.get(way.text) ?? { byNumber: new Map<string | null, number[]>() }
      known.set(way.text, { way, byNumber })
      byNumber.set(number, [...(byNumber.get(number) ?? []), rank])
    },
    like: ({ way, number }) => {
      const ways = answers.get(way.text) ?? likeWay(way)
      answers.set(way.text, ways)
      return ways.flatMap(({ byNumber }) =>
        number === null
          ? [...byNumber.values()].flat()
          : [...(byNumber.get(number) ?? []), ...(byNumber.get(null) ?? [])],
      )
    },
  }
}
