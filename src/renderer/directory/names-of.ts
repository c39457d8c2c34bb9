/** Each name once: two postes that join the same entries each note the other name. */
export const namesOf = (aliases: readonly { readonly name: string }[]): string[] => [
  ...new Set(aliases.map(({ name }) => name)),
]
