/** What stands where a value was erased: the commitment that it left, base64 SHA-256 (ER-3). No record ever holds such a value. */
export interface Erased {
  readonly '#': string
}

export const erasedAs = (commitment: string): Erased => ({ '#': commitment })

/** `null` for a value that is there. */
export const commitmentIn = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && '#' in value && isCommitment(value['#']) ? value['#'] : null

export const isErased = (value: unknown): boolean => commitmentIn(value) !== null

/** Those whose value is there, when there are any: what is erased is nothing to choose between. */
export const exceptErased = <Item>(items: readonly Item[], heldBy: (item: Item) => unknown): readonly Item[] => {
  const there = items.filter((item) => !isErased(heldBy(item)))
  return there.length === 0 ? items.slice(0, 1) : there
}

const isCommitment = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(value)
