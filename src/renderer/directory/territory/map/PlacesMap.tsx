import { ActionIcon, Tooltip } from '@mantine/core'
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react'
import type L from 'leaflet'
import { useMemo, useState } from 'react'
import type { MapPoint } from '#shared/contract/directory/territory.ts'
import { ChosenPlaces } from './ChosenPlaces.tsx'
import { MapMarks } from './MapMarks.tsx'
import classes from './map.module.css'
import { groupPoints, type MapItem, type MapView } from './map-items.ts'
import { useLeafletMap } from './use-leaflet-map.ts'
import { showAll, useContours, useFit } from './use-map-content.ts'

interface Props {
  readonly points: readonly MapPoint[]
  readonly geojson: string | null
  readonly view: MapView | null
  readonly onView: (view: MapView) => void
}

/** The places drawn where they stand; the table beneath says the same in words. */
export function PlacesMap({ points, geojson, view, onView }: Props) {
  const { map, setElement } = useLeafletMap(onView)
  const [chosen, setChosen] = useState<MapItem | null>(null)
  const group = useMemo(() => groupPoints(points), [points])
  const items = useMemo(() => (view === null ? [] : group(view)), [group, view])
  useFit(map, points)
  useContours(map, geojson)
  return (
    <div className={classes.frame}>
      {map !== null && <Looking map={map} points={points} />}
      <div ref={setElement} className={classes.map} role="application" aria-label="Carte des lieux" />
      {map !== null && view !== null && (
        <MapMarks map={map} zoom={view.zoom} items={items} chosen={chosen?.key ?? null} choose={setChosen} />
      )}
      {chosen !== null && <ChosenPlaces key={chosen.key} item={chosen} close={() => setChosen(null)} />}
    </div>
  )
}

function Looking({ map, points }: { readonly map: L.Map; readonly points: readonly MapPoint[] }) {
  return (
    <div className={classes.looking}>
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
        <ActionIcon aria-label="Tout montrer" onClick={() => showAll(map, points)}>
          <IconFocusCentered size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
