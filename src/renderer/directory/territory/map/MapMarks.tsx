import type L from 'leaflet'
import { useMemo } from 'react'
import { freshnesses } from '#shared/records/directory/freshness.ts'
import { FreshnessDisc } from '../../../components/Freshness.tsx'
import { figure, sentenceCase } from '../../../words/numbers.ts'
import { MapSlot } from './MapSlot.tsx'
import classes from './map.module.css'
import { groupName, labelOf, type MapItem } from './map-items.ts'
import { type LabelledSpot, namedSpots, type Side } from './map-layout.ts'
import { useMarkKeys } from './use-mark-keys.ts'

interface Props {
  readonly map: L.Map
  readonly zoom: number
  readonly items: readonly MapItem[]
  /** The mark whose places are shown beside, by its key. */
  readonly chosen: string | null
  readonly choose: (item: MapItem) => void
  /** Near enough for the names of communes; from afar, only parts are named. */
  readonly isNamed: boolean
  readonly showsFreshness: boolean
}

/** A button for each place or group in view; one of them is in the order of Tab, arrows lead to the others. */
export function MapMarks({ map, zoom, items, chosen, choose, isNamed, showsFreshness }: Props) {
  const spots = useMemo(() => items.map((item) => spotOf(map, zoom, item)), [map, zoom, items])
  const named = useMemo(() => (isNamed ? namedSpots(spots) : new Map<string, Side>()), [isNamed, spots])
  const keys = useMarkKeys(map, zoom, items, spots)
  const open = (item: MapItem) => {
    if (item.partsAt === null) return choose(item)
    keys.focusNear(item)
    map.setView([item.latitude, item.longitude], item.partsAt)
  }
  return items.map((item) => (
    <MapSlot key={item.key} map={map} latitude={item.latitude} longitude={item.longitude}>
      <button
        type="button"
        className={classes.mark}
        data-group={item.points.length > 1 || undefined}
        data-bare={(item.points.length === 1 && !showsFreshness) || undefined}
        data-chosen={item.key === chosen || undefined}
        aria-label={nameOf(item)}
        onClick={() => open(item)}
        {...keys.mark(item)}
      >
        <Sign item={item} showsFreshness={showsFreshness} />
        {named.has(item.key) && (
          <span className={classes.label} data-side={named.get(item.key)}>
            {labelOf(item)}
          </span>
        )}
      </button>
    </MapSlot>
  ))
}

function Sign({ item: { points }, showsFreshness }: { readonly item: MapItem } & Pick<Props, 'showsFreshness'>) {
  const [only] = points
  if (points.length > 1 || only === undefined) return figure(points.length)
  return showsFreshness ? <FreshnessDisc freshness={only.freshness} /> : <span className={classes.dot} />
}

const nameOf = (item: MapItem): string => {
  const [only] = item.points
  if (item.points.length > 1 || only === undefined) return sentenceCase(groupName(item))
  return [only.name, ...(only.commune === null ? [] : [only.commune]), freshnesses[only.freshness]].join(', ')
}

const spotOf = (map: L.Map, zoom: number, item: MapItem): LabelledSpot => {
  const { x, y } = map.project([item.latitude, item.longitude], zoom)
  return { key: item.key, x, y, label: labelOf(item), weight: item.points.length }
}
