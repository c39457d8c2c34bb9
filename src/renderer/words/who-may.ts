import type { ActName } from '#shared/records/workspace/may.ts'

/** Who may do what one may not: said where the button would be. */
export const whoMay: Readonly<Record<ActName, string>> = {
  lockMinutes: 'Son secteur ou le hub valide et rouvre ce compte-rendu.',
  settleAxis: 'Le hub arrête les axes communs.',
  gather: 'Le hub réunit ce que les secteurs ont fait.',
}
