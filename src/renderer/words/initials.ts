/** « Violette Chanteneige » → « VC ». */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0).toLocaleUpperCase('fr'))
    .slice(0, 2)
    .join('')
