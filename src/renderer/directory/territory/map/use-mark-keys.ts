import type L from 'leaflet'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { MapItem } from './map-items.ts'
import { nearestSpot, type Spot, spotTowards } from './map-layout.ts'

type Position = Pick<MapItem, 'latitude' | 'longitude'>

/** Walks the marks of a map by arrows, + and −; Échap gives the arrows back to the map, which they move. */
export function useMarkKeys(map: L.Map, zoom: number, items: readonly MapItem[], spots: readonly Spot[]) {
  const [active, setActive] = useState<string | null>(null)
  /** Where the focus was before the marks changed under it. */
  const awaited = useRef<Position | null>(null)
  const here = items.find(({ key }) => key === active) ?? items[0]
  const focus = (spot: Spot | null) =>
    map.getContainer().querySelector<HTMLElement>(`[data-mark="${spot?.key}"]`)?.focus({ preventScroll: true })
  const focusNear = (position: Position) => {
    awaited.current = position
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the marks have changed, and only then
  useEffect(() => {
    if (awaited.current === null) return
    const { x, y } = map.project([awaited.current.latitude, awaited.current.longitude], zoom)
    awaited.current = null
    focus(nearestSpot(x, y, spots))
  }, [spots])

  const hear = (event: KeyboardEvent, item: MapItem) => {
    const deed = deedOf(event.key)
    if (deed === null) return
    event.preventDefault()
    const from = spots.find(({ key }) => key === item.key)
    if (deed === 'walk' && from !== undefined) focus(spotTowards(event.key, from, spots) ?? from)
    if (deed === 'leave') map.getContainer().focus()
    if (deed === 'in' || deed === 'out') {
      focusNear(item)
      map.setZoomAround([item.latitude, item.longitude], map.getZoom() + (deed === 'in' ? 1 : -1))
    }
  }

  return {
    focusNear,
    mark: (item: MapItem) => ({
      tabIndex: item === here ? 0 : -1,
      'data-mark': item.key,
      onFocus: () => setActive(item.key),
      onKeyDown: (event: KeyboardEvent) => hear(event, item),
    }),
  }
}

const deedOf = (key: string): 'walk' | 'leave' | 'in' | 'out' | null => {
  if (key.startsWith('Arrow')) return 'walk'
  if (key === 'Escape') return 'leave'
  if (key === '+') return 'in'
  return key === '-' ? 'out' : null
}
