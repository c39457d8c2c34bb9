/** What places are counted for. */
export const inhabitants = 10_000

interface Served {
  readonly places: number
  readonly population: number
}

/** Places for 10 000 inhabitants; `null`: nobody lives there. */
export const ratioOf = ({ places, population }: Served): number | null =>
  population === 0 ? null : (places * inhabitants) / population

/** From the least served; where nobody lives comes last. */
export const byRatio = (one: Served, other: Served): number =>
  (ratioOf(one) ?? Number.MAX_VALUE) - (ratioOf(other) ?? Number.MAX_VALUE)
