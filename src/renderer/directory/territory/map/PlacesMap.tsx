import { ActionIcon, Tooltip } from '@mantine/core'
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react'
import type L from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import type { MapPart, PlacesMap as Places } from '#shared/contract/directory/territory.ts'
import { isWithin, type Position } from '#shared/records/directory/positions.ts'
import { ChosenPlaces } from './ChosenPlaces.tsx'
import type { Look } from './legend-entries.ts'
import { MapMarks } from './MapMarks.tsx'
import classes from './map.module.css'
import { groupPoints, type MapItem, type MapView } from './map-items.ts'
import { PartLabels } from './PartLabels.tsx'
import type { ChosenPart } from './use-chosen-part.ts'
import { hatchingId, isNear, showAll, useChosenEdge, useFit, useGround } from './use-ground.ts'

interface Props extends ChosenPart {
  readonly places: Places
  readonly map: L.Map | null
  readonly setElement: (element: HTMLDivElement | null) => void
  readonly view: MapView | null
  readonly look: Look
  /** What is shown at first, and when all is asked. */
  readonly frame: readonly Position[]
}

/** The département in pieces, and the places where they stand; the tables beside say the same in words. */
export function PlacesMap({ places, map, setElement, view, look, chosen, choose, frame }: Props) {
  const [item, setItem] = useState<MapItem | null>(null)
  const group = useMemo(() => groupPoints(places.points), [places.points])
  const items = useMemo(() => (view === null || !look.places ? [] : group(view)), [group, view, look.places])
  useFit(map, frame)
  useGround(map, places, { tints: look.colour === 'places' ? look.tints : null, blanks: look.blanks })
  useChosenEdge(map, chosen)
  useGroundClicks(map, places.parts, choose)
  return (
    <div className={classes.frame}>
      {map !== null && <Looking map={map} frame={frame} />}
      <Hatching />
      <div ref={setElement} className={classes.map} role="application" aria-label="Carte des lieux" />
      {map !== null && view !== null && (
        <>
          <PartLabels map={map} zoom={view.zoom} parts={places.parts} items={items} chosen={chosen} />
          <MapMarks
            map={map}
            zoom={view.zoom}
            items={items}
            chosen={item?.key ?? null}
            choose={setItem}
            isNamed={isNear(map, view, frame)}
            showsFreshness={look.colour === 'freshness'}
          />
        </>
      )}
      {item !== null && <ChosenPlaces key={item.key} item={item} close={() => setItem(null)} />}
    </div>
  )
}

/** A click on the ground chooses the part that lies there. */
const useGroundClicks = (map: L.Map | null, parts: readonly MapPart[], choose: Props['choose']): void => {
  useEffect(() => {
    if (map === null) return
    const hear = ({ latlng: { lng, lat } }: L.LeafletMouseEvent) =>
      choose(
        parts.find(({ asked, pieces }) => asked && pieces.some(({ rings }) => isWithin([lng, lat], rings))) ?? null,
      )
    map.on('click', hear)
    return () => {
      map.off('click', hear)
    }
  }, [map, parts, choose])
}

/** The hatching of « zones blanches », which pieces of the map name. */
function Hatching() {
  return (
    <svg className={classes.definitions} aria-hidden="true">
      <defs>
        <pattern id={hatchingId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={classes.hatchGround} />
          <line x1="1" y1="0" x2="1" y2="6" className={classes.hatchLine} />
        </pattern>
      </defs>
    </svg>
  )
}

function Looking({ map, frame }: { readonly map: L.Map; readonly frame: readonly Position[] }) {
  return (
    <div className={classes.looking} data-only="screen">
      <Tooltip label="Agrandir">
        <ActionIcon aria-label="Agrandir" onClick={() => map.zoomIn()}>
          <IconPlus size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Réduire">
        <ActionIcon aria-label="Réduire" onClick={() => map.zoomOut()}>
          <IconMinus size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Tout montrer">
        <ActionIcon aria-label="Tout montrer" onClick={() => showAll(map, frame)}>
          <IconFocusCentered size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
