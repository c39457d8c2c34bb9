import type { RowId } from '../../kernel/ids.ts'
import type { Member } from '../records.ts'

/** How far a role may do something: never, in its own sector, everywhere; where it is that of the first hub. */
export type Reach = 'never' | 'ownSector' | 'everywhere' | 'first'

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
    label: 'Inviter, accueillir ou écarter un collègue, donner un rôle ou un secteur, régler l’espace',
    sector: 'never',
    hub: 'everywhere',
  },
  secretariats: {
    label: 'Nommer un autre secrétariat du département, changer son rôle ou l’écarter',
    sector: 'never',
    hub: 'first',
  },
  gather: {
    label: 'Réunir en un seul les axes, en une seule les fiches-actions que plusieurs secteurs ont faits',
    sector: 'never',
    hub: 'everywhere',
  },
} as const satisfies Readonly<Record<string, Act>>

export type ActName = keyof typeof acts

/** By what the hubs of an espace said of a poste. */
export interface OwnStanding extends Pick<Member, 'role' | 'sector'> {
  /** It is the hub that the espace began with. */
  readonly isFirst: boolean
}

/**
 * @param standing `null` where nothing is shared with anybody: one then may everything
 * @param sector of what it is done to, `null` for what belongs to the whole département
 */
export const may = (act: ActName, standing: OwnStanding | null, sector: RowId | null): boolean => {
  if (standing === null) return true
  const reach: Reach = acts[act][standing.role === 'hub' ? 'hub' : 'sector']
  if (reach === 'first') return standing.isFirst
  return reach === 'everywhere' || (reach === 'ownSector' && standing.sector === sector)
}
