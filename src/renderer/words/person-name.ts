interface Named {
  readonly lastName: string | null
  readonly firstName: string | null
}

/** « BRUMECLAIRE Églantine », as the minutes write it; never empty. */
export const personName = ({ lastName, firstName }: Named): string =>
  [lastName, firstName].filter((part) => part !== null && part !== '').join(' ') || 'Sans nom'
