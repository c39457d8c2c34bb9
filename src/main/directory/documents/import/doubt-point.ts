import { farFrom } from '#shared/records/directory/far-from-commune.ts'
import type { Position } from '#shared/records/directory/positions.ts'
import { ofTown } from '#shared/text/article.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import type { Addresses } from './addresses.ts'
import { type LineDraft, textOf } from './draft.ts'

/** Where something is expected; `null` when no column holds it. */
export type ColumnOfLine = { readonly column: number; readonly columnName: string } | null

/**
 * Says where a point stands, of a line that names no commune, and that it is far from the commune that a line names. A point is
 * never read as a commune by itself: the nearest town is often the next commune's.
 */
export const doubtPoint = (
  draft: LineDraft,
  {
    addresses,
    communeColumn,
    pointColumn,
  }: Record<'communeColumn' | 'pointColumn', ColumnOfLine> & {
    readonly addresses: Addresses
  },
): void => {
  const point = draft.refusal === null && draft.setAside === null ? pointOf(draft) : null
  if (point === null) return
  const insee = said(draft, 'inseeCode')
  if (insee !== null) doubtFar(draft, { insee, point }, addresses, pointColumn)
  else if (said(draft, 'commune') === null && said(draft, 'postcode') === null)
    tellNearest(draft, point, addresses, communeColumn)
}

const tellNearest = ({ issues }: LineDraft, point: Position, addresses: Addresses, column: ColumnOfLine): void => {
  const nearest = addresses.nearestTown(point)
  if (nearest === null) return
  issues.push({
    ...(column ?? { column: null, columnName: null }),
    value: '',
    reason: `sans commune\u00a0; le centre connu le plus proche de ce point est à ${distance(nearest.kilometres)}\u00a0: ${nearest.commune.name}. À vous de dire si c’est elle`,
  })
}

const doubtFar = (
  { issues, place }: LineDraft,
  { insee, point }: { readonly insee: string; readonly point: Position },
  addresses: Addresses,
  column: ColumnOfLine,
): void => {
  const town = addresses.townOf(insee)
  const kilometres = town === null ? null : farFrom(town.commune.code, town.position, point)
  if (town === null || kilometres === null) return
  issues.push({
    ...(column ?? { column: null, columnName: null }),
    value: `${textOf(place, 'latitude')} ; ${textOf(place, 'longitude')}`,
    reason: `ce point est à ${distance(kilometres)} du centre ${ofTown(town.commune.name)}\u00a0: l’un des deux est à vérifier`,
  })
}

const said = ({ place, actor }: LineDraft, field: string): string | null => textOf(place, field) ?? textOf(actor, field)

const pointOf = ({ place }: LineDraft): Position | null => {
  const [longitude, latitude] = [textOf(place, 'longitude'), textOf(place, 'latitude')]
  return longitude === null || latitude === null ? null : [Number(longitude), Number(latitude)]
}

/** « 0,4 km », « 330 km ». */
const distance = (kilometres: number): string =>
  `${inFigures(kilometres, { maximumFractionDigits: kilometres < 10 ? 1 : 0 })}\u00a0km`
