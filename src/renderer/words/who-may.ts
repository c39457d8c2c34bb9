import type { ActName } from '#shared/records/workspace/may.ts'

/** Who may do what one may not: said where the button would be. */
export const whoMay: Readonly<Record<ActName, string>> = {
  lockMinutes: 'Son secteur ou le hub valide et rouvre ce compte-rendu.',
  members: 'Le hub fixe les postes, les rôles et les réglages de l’espace.',
  settleAxis: 'Le hub arrête les axes communs.',
  gather: 'Le hub réunit ce que les secteurs ont fait.',
}
