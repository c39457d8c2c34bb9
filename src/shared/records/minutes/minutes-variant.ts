/** What is given out of minutes: all, the short of it, or without naming anybody. */
export const minutesVariants = {
  complete: 'Complet',
  synthesis: 'Synthétique',
  withoutPersons: 'Sans personnes',
} as const

export type MinutesVariant = keyof typeof minutesVariants
