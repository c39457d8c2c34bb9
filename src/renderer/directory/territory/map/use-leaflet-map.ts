import L from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { deepestZoom, type MapView } from './map-items.ts'

/**
 * A map without tiles in an element: nothing is fetched. It says what it shows each time it comes to rest, and moves
 * at once for whoever wants no motion.
 */
export function useLeafletMap(onView: (view: MapView) => void) {
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const [map, setMap] = useState<L.Map | null>(null)
  const tell = useRef(onView)
  useEffect(() => {
    tell.current = onView
  })
  useEffect(() => {
    if (element === null) return
    const made = createMap(element)
    made.on('moveend', () => tell.current(viewOf(made)))
    const sized = new ResizeObserver(() => made.invalidateSize({ animate: false }))
    sized.observe(element)
    setMap(made)
    return () => {
      sized.disconnect()
      made.remove()
      setMap(null)
    }
  }, [element])
  return { map, setElement }
}

const createMap = (element: HTMLDivElement): L.Map => {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = L.map(element, {
    attributionControl: false,
    zoomControl: false,
    minZoom: 4,
    maxZoom: deepestZoom,
    zoomSnap: 0.25,
    zoomDelta: 1,
    // Beyond the frame, what comes into view is drawn already.
    renderer: L.svg({ padding: 0.5 }),
    inertia: !still,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    // The wheel scrolls the page until the map is chosen.
    scrollWheelZoom: false,
  })
  L.control.scale({ imperial: false }).addTo(map)
  element.addEventListener('focusin', () => map.scrollWheelZoom.enable())
  element.addEventListener('focusout', () => map.scrollWheelZoom.disable())
  return map.setView([46.6, 2.4], 5)
}

const viewOf = (map: L.Map): MapView => {
  const bounds = map.getBounds()
  return {
    zoom: map.getZoom(),
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
  }
}
