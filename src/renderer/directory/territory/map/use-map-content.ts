import L from 'leaflet'
import { useEffect, useRef } from 'react'
import type { MapPoint } from '#shared/contract/directory/territory.ts'
import classes from './map.module.css'

/** Around one place alone, its commune and the next ones. */
const nearestFit = 13

/** Shows all of these places, without motion. */
export const showAll = (map: L.Map, points: readonly MapPoint[]): void => {
  if (points.length === 0) return
  const bounds = L.latLngBounds(points.map(({ latitude, longitude }) => [latitude, longitude]))
  map.fitBounds(bounds, { padding: [48, 48], maxZoom: nearestFit, animate: false })
}

/** Shows all the places at first, and again when there are others; not when one of them merely changed. */
export function useFit(map: L.Map | null, points: readonly MapPoint[]): void {
  const which = points.map(({ id }) => id).join(' ')
  const latest = useRef(points)
  useEffect(() => {
    latest.current = points
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when which places there are changes
  useEffect(() => {
    if (map !== null) showAll(map, latest.current)
  }, [map, which])
}

/** Draws the contours under the places. @param geojson the text the back end proved, `null` for none */
export function useContours(map: L.Map | null, geojson: string | null): void {
  useEffect(() => {
    if (map === null || geojson === null) return
    const layer = L.geoJSON(JSON.parse(geojson) as Parameters<typeof L.geoJSON>[0], {
      interactive: false,
      style: { className: classes.contour ?? '' },
    }).addTo(map)
    return () => {
      layer.remove()
    }
  }, [map, geojson])
}
