import type { Commune } from '#shared/contract/directory/territory.ts'
import { fold } from '#shared/kernel/fold.ts'

interface CommuneChanges {
  readonly commune: string | null
  readonly inseeCode: string | null
  readonly postcode: string | null
}

/** « Anse (69480) », or « Lyon (69001, …) » for one of several postcodes. */
export const communeLabel = ({ name, postcodes: [first, ...others] }: Commune): string =>
  first === undefined ? name : `${name} (${others.length === 0 ? first : `${first}, …`})`

/** What naming a commune writes. The postcode stays when it is one of its own; an unknown commune has no code. */
export const communeChanges = (
  typed: string,
  postcode: string | null,
  communes: readonly Commune[],
): CommuneChanges => {
  const wanted = fold(typed)
  const known = communes.find((commune) => [communeLabel(commune), commune.name].map(fold).includes(wanted))
  if (known === undefined) return { commune: typed === '' ? null : typed, inseeCode: null, postcode }
  const kept = postcode !== null && known.postcodes.includes(postcode)
  return { commune: known.name, inseeCode: known.code, postcode: kept ? postcode : (known.postcodes[0] ?? null) }
}
