interface Named {
  readonly lastName: string | null
  readonly firstName: string | null
}

/** In a list: « BRUMECLAIRE Églantine », whatever way it was typed. « » when there is no name. */
export const listedName = (named: Named): string => joined(shownLastName(named), named.firstName)

/** In a sentence: « Églantine BRUMECLAIRE ». */
export const spokenName = (named: Named): string => joined(named.firstName, shownLastName(named))

/** In capitals, as anywhere; alone it stays as it was typed: it may be a first name, or the name of a structure. */
export const shownLastName = ({ lastName, firstName }: Named): string | null =>
  firstName ? (lastName?.toLocaleUpperCase('fr') ?? null) : lastName

const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' ')
