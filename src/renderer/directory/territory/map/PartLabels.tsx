import type L from 'leaflet'
import { useMemo } from 'react'
import type { MapPart } from '#shared/contract/directory/territory.ts'
import { MapSlot } from './MapSlot.tsx'
import classes from './map.module.css'
import type { MapItem } from './map-items.ts'
import { laidNames, namedParts } from './part-labels.ts'
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
  const named = useMemo(() => namedParts(parts), [parts])
  const laid = useMemo(
    () =>
      laidNames(named, { items, chosen, spotAt: ([longitude, latitude]) => map.project([latitude, longitude], zoom) }),
    [map, zoom, named, items, chosen],
  )
  return laid.map(({ part, words, spot }) => {
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
