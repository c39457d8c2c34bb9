/** The addresses a document links to, each once, and the names by which its text refers to them. */
export interface LinkRegister {
  /** The name of the relationship to this address. */
  nameOf(target: string): string
  all(): readonly { readonly name: string; readonly target: string }[]
}

export const linkRegister = (): LinkRegister => {
  const names = new Map<string, string>()
  return {
    nameOf: (target) => {
      const name = names.get(target) ?? `link${names.size + 1}`
      names.set(target, name)
      return name
    },
    all: () => [...names].map(([target, name]) => ({ name, target })),
  }
}
