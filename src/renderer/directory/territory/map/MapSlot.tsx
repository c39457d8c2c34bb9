import L from 'leaflet'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import classes from './map.module.css'

interface Props {
  readonly map: L.Map
  readonly latitude: number
  readonly longitude: number
  readonly children: ReactNode
}

/** Something of React's that stands at a place of the map, and moves with it. */
export function MapSlot({ map, latitude, longitude, children }: Props) {
  const [element] = useState(() => document.createElement('div'))
  useEffect(() => {
    const icon = L.divIcon({ html: element, className: classes.slot ?? '', iconSize: [0, 0] })
    const marker = L.marker([latitude, longitude], { icon, interactive: false, keyboard: false }).addTo(map)
    L.DomEvent.disableClickPropagation(element)
    return () => {
      marker.remove()
    }
  }, [map, element, latitude, longitude])
  return createPortal(children, element)
}
