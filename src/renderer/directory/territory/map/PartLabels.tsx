import type L from 'leaflet'
import { useMemo } from 'react'
import type { MapPart } from '#shared/contract/directory/territory.ts'
import type { Position } from '#shared/records/directory/positions.ts'
import { shortEpciName } from '../../../words/epci.ts'
import { MapSlot } from './MapSlot.tsx'
import classes from './map.module.css'
import type { MapItem } from './map-items.ts'
import { dotBox, markBox } from './map-layout.ts'
import { middlesOf, type PartLabel, placedLabels } from './part-labels.ts'
import { partKey } from './use-chosen-part.ts'

interface Props {
  readonly map: L.Map
  readonly zoom: number
  readonly parts: readonly MapPart[]
  readonly items: readonly MapItem[]
  readonly chosen: MapPart | null
}

/** The names of the parts, written in them where they cover nothing; the table beside says them all. */
export function PartLabels({ map, zoom, parts, items, chosen }: Props) {
  const named = useMemo(() => parts.flatMap(namedPart), [parts])
  const placed = useMemo(() => {
    const spotAt = ([longitude, latitude]: Position) => map.project([latitude, longitude], zoom)
    const labels = named.map(
      ({ part, words, middles }): PartLabel => ({
        key: partKey(part),
        spots: middles.map(spotAt),
        words,
        // What is outside is named last.
        weight: part === chosen ? Number.POSITIVE_INFINITY : part.population,
      }),
    )
    const marks = items.map(({ longitude, latitude, points }) =>
      points.length > 1 ? markBox(spotAt([longitude, latitude])) : dotBox(spotAt([longitude, latitude])),
    )
    return placedLabels(labels, marks)
  }, [map, zoom, named, items, chosen])
  return named.map(({ part, words }) => {
    const spot = placed.get(partKey(part))
    if (spot === undefined) return null
    const { lat, lng } = map.unproject([spot.x, spot.y], zoom)
    return (
      <MapSlot key={partKey(part)} map={map} latitude={lat} longitude={lng}>
        <span className={classes.partLabel} data-outside={!part.asked || undefined} aria-hidden="true">
          {words}
        </span>
      </MapSlot>
    )
  })
}

const namedPart = (part: MapPart) => {
  const middles = middlesOf(part)
  return middles.length === 0 || part.epci === null ? [] : [{ part, words: shortEpciName(part.epci.name), middles }]
}
