import type { Territory } from '#shared/contract/directory/territory.ts'
import { figure, plural } from '../../../words/numbers.ts'

/** « L’espace couvre 208 communes sur 266 ; 12 d’entre elles n’ont pas de secteur. » */
export const sharingSentence = ({ communes }: Territory, shared: boolean): string => {
  const covered = communes.filter(({ excluded }) => !excluded)
  const extent =
    covered.length === communes.length
      ? `L’espace couvre ${plural(covered.length, 'commune', 'communes')}, tout le département`
      : `L’espace couvre ${plural(covered.length, 'commune', 'communes')} sur ${figure(communes.length)}`
  if (!shared) return `${extent}.`
  const without = covered.filter(({ sector }) => sector === null).length
  if (without === 0) return `${extent}\u00A0; chacune a son secteur.`
  if (without === covered.length) return `${extent}\u00A0; aucune n’a encore de secteur.`
  return `${extent}\u00A0; ${figure(without)} ${without === 1 ? 'n’a' : 'n’ont'} pas de secteur.`
}
