import Supercluster from 'supercluster'
import type { MapPoint } from '#shared/contract/directory/territory.ts'
import { counted } from '../../../words/numbers.ts'

/** The nearest the map is looked at: places still together there stand at one address. */
export const deepestZoom = 17

/** Pixels within which places are drawn as one: about the width of « 180 » in its ring. */
const radius = 34

/** Pixels of the map's tiles, which distances are counted in. */
const extent = 256

/** What stands on the map at some zoom: a place, or several that would cover each other. */
export interface MapItem {
  readonly key: string
  readonly latitude: number
  readonly longitude: number
  /** One, or all those of a cluster. */
  readonly points: readonly MapPoint[]
  /** The zoom at which a cluster parts; `null` for a place, and for places of one address. */
  readonly partsAt: number | null
}

export interface MapView {
  readonly zoom: number
  /** West, south, east, north, in degrees. */
  readonly bounds: [number, number, number, number]
}

/** Draws together what stands together: made once for all zooms, then asked for each view. */
export const groupPoints = (points: readonly MapPoint[]): ((view: MapView) => readonly MapItem[]) => {
  const index = new Supercluster<{ readonly at: number }>({ radius, extent, maxZoom: deepestZoom })
  index.load(
    points.map(({ longitude, latitude }, at) => ({
      type: 'Feature',
      properties: { at },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  )
  const pointsAt = (indexes: readonly number[]) => indexes.flatMap((at) => points[at] ?? [])
  const clusterItem = (id: number): Pick<MapItem, 'points' | 'partsAt'> => {
    const partsAt = index.getClusterExpansionZoom(id)
    const leaves = index.getLeaves(id, Number.POSITIVE_INFINITY).map(({ properties }) => properties.at)
    return { points: pointsAt(leaves), partsAt: partsAt > deepestZoom ? null : partsAt }
  }
  return ({ bounds, zoom }) =>
    index.getClusters(bounds, Math.floor(zoom)).map(({ properties, geometry }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates
      return 'cluster_id' in properties
        ? { key: `c${properties.cluster_id}`, latitude, longitude, ...clusterItem(properties.cluster_id) }
        : { key: `p${properties.at}`, latitude, longitude, points: pointsAt([properties.at]), partsAt: null }
    })
}

/** Of a place its commune; of several, the commune of most of them. */
export const labelOf = ({ points }: MapItem): string | null => {
  const counts = new Map<string, number>()
  for (const { commune } of points) if (commune !== null) counts.set(commune, (counts.get(commune) ?? 0) + 1)
  const [most] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return most?.[0] ?? null
}

/** « 12 lieux, Pontvermeil et deux autres communes ». */
export const groupName = (item: MapItem): string => {
  const label = labelOf(item)
  const others = new Set(item.points.map(({ commune }) => commune)).size - 1
  const where = label === null ? [] : [label]
  const more = label === null || others < 1 ? '' : ` et ${counted(others, 'autre commune', 'autres communes', 'f')}`
  return `${[counted(item.points.length, 'lieu', 'lieux'), ...where].join(', ')}${more}`
}
