import type { RowId } from '../../kernel/ids.ts'
import type { Member } from '../records.ts'

/** How far a role may do something: never, in its own sector, everywhere. */
type Reach = 'never' | 'ownSector' | 'everywhere'

interface Act {
  /** What is done, as a line of a table. */
  readonly label: string
  readonly sector: Reach
  readonly hub: Reach
}

/** What engages others than whoever does it. All the rest is open to every member. */
export const acts = {
  lockMinutes: {
    label: 'Valider un compte-rendu, le rouvrir, trancher les propositions reçues ensuite',
    sector: 'ownSector',
    hub: 'everywhere',
  },
  settleAxis: {
    label: 'Arrêter l’intitulé d’un axe commun, le proposer au comité, noter sa validation ou son report',
    sector: 'never',
    hub: 'everywhere',
  },
  members: {
    label: 'Inviter, vérifier pour tous ou écarter un collègue, donner un rôle ou un secteur, régler l’espace',
    sector: 'never',
    hub: 'everywhere',
  },
  gather: {
    label: 'Réunir en un seul les axes, en une seule les fiches-actions que plusieurs secteurs ont faits',
    sector: 'never',
    hub: 'everywhere',
  },
} as const satisfies Readonly<Record<string, Act>>

export type ActName = keyof typeof acts

/** @param sector of what it is done to, `null` for what belongs to the whole département @param shared see `isShared` */
export const may = (
  act: ActName,
  member: Pick<Member, 'role' | 'sector'>,
  sector: RowId | null,
  shared: boolean,
): boolean => {
  if (!shared) return true
  const reach: Reach = acts[act][member.role === 'hub' ? 'hub' : 'sector']
  return reach === 'everywhere' || (reach === 'ownSector' && member.sector === sector)
}
