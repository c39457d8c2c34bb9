import type { StrayPlace } from '#shared/contract/directory/territory.ts'
import { farFrom } from '#shared/records/directory/far-from-commune.ts'
import { isWithin, kilometresFromEdge, type Position, type Ring } from '#shared/records/directory/positions.ts'

/** Kilometres around a département within which a place is drawn: its outline is drawn to the kilometre, and people cross it. */
const around = 5

interface Standing {
  readonly position: Position
  /** The commune that it names, and the middle of its town when it is known. */
  readonly commune: { readonly code: string; readonly name: string; readonly town: Position | null } | null
}

/** Whether a place is too far from a département to be drawn with it; `null`: it is not. */
export const outsideOf = (
  { position }: Standing,
  outline: readonly Ring[],
): Pick<StrayPlace, 'kilometres' | 'from'> | null => {
  if (outline.length === 0 || isWithin(position, outline)) return null
  const kilometres = kilometresFromEdge(position, outline)
  return kilometres <= around ? null : { kilometres, from: 'departement' }
}

/** Whether a place is where it says it is not; `null`: it may be there. */
export const awayFromCommune = ({ position, commune }: Standing): Pick<StrayPlace, 'kilometres' | 'from'> | null => {
  if (commune === null || commune.town === null) return null
  const kilometres = farFrom(commune.code, commune.town, position)
  return kilometres === null ? null : { kilometres, from: { commune: commune.name } }
}
