/** What is given out of minutes: all, the meeting on two pages, or without naming anybody. */
export const minutesVariants = {
  complete: 'Complet',
  synthesis: 'Synthèse',
  withoutPersons: 'Sans personnes',
} as const

export type MinutesVariant = keyof typeof minutesVariants
