import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import type { MemberRole } from '#shared/contract/workspace/workspace.ts'
import { dayOf, longDate } from '../../words/dates.ts'
import { hourOf } from '../../words/hours.ts'

export const posteName = ({ name }: Pick<PosteView, 'name'>): string => name ?? 'Collègue sans nom'

/** « Secteur Ouest », « Département ». */
export const placeOf = ({
  role,
  sector,
}: {
  readonly role: MemberRole | null
  readonly sector: string | null
}): string => {
  if (role === 'hub') return 'Département'
  return sector === null ? 'Tous les secteurs' : `Secteur ${sector}`
}

/** « le 4 novembre 2026, par Odile Ventclair ». */
export const checkedWords = ({ checkedOn, checkedBy }: Pick<PosteView, 'checkedOn' | 'checkedBy'>): string =>
  [checkedOn !== null && `le ${longDate(checkedOn)}`, checkedBy !== null && `par ${checkedBy}`]
    .filter(Boolean)
    .join(', ')

/** « 12 décembre 2026 à 10 h 42 ». */
export const instantWords = (instant: string): string => `${longDate(dayOf(new Date(instant)))} à ${hourOf(instant)}`

/** A poste that was left because its member has another one. */
export const isReplaced = (poste: PosteView, all: readonly PosteView[]): boolean =>
  poste.leftOn !== null &&
  all.some(({ id, member, leftOn }) => id !== poste.id && member === poste.member && leftOn === null)
