/** Every value of these lists, once, in the order of their first mention. */
export const gathered = <Code extends string>(lists: readonly (readonly Code[] | null)[]): readonly Code[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
]
