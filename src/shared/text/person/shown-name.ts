interface Named {
  readonly lastName: string | null
  readonly firstName: string | null
}

/** In a list: « BRUMECLAIRE Églantine », whatever way it was typed. « » when there is no name. */
export const listedName = ({ lastName, firstName }: Named): string =>
  joined(lastName && inCapitals(lastName), firstName)

/** In a sentence: « Églantine BRUMECLAIRE ». */
export const spokenName = ({ lastName, firstName }: Named): string =>
  joined(firstName, lastName && inCapitals(lastName))

/** A last name, as it is shown anywhere. */
export const inCapitals = (lastName: string): string => lastName.toLocaleUpperCase('fr')

const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' ')
