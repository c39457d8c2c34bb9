/** The order with one id moved by some places, held between the ends. */
export const moved = <T>(order: readonly T[], item: T, step: number): readonly T[] => {
  const from = order.indexOf(item)
  const to = Math.min(order.length - 1, Math.max(0, from + step))
  const others = order.filter((other) => other !== item)
  return from === -1 ? order : [...others.slice(0, to), item, ...others.slice(to)]
}

/** What the item follows in an order; `null` at the head. */
export const before = <T>(order: readonly T[], item: T): T | null => order[order.indexOf(item) - 1] ?? null
