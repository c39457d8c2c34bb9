import type { ActName } from '#shared/records/workspace/may.ts'

/** Who may do what one may not: said where the button would be. */
export const whoMay: Readonly<Record<ActName, string>> = {
  lockMinutes: 'Son secteur ou le secrétariat du département valide et rouvre ce compte-rendu.',
  members: 'Le secrétariat du département fixe les collègues, les rôles et les réglages de l’espace.',
  secretariats: 'Le secrétariat qui a ouvert l’espace nomme les autres, et lui seul.',
  settleAxis: 'Le secrétariat du département arrête les axes communs.',
  gather: 'Le secrétariat du département réunit ce que les secteurs ont fait.',
}
