import { Stack, Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { MapPart, MapPoint, PlacesMap as Places, Territory } from '#shared/contract/directory/territory.ts'
import { ratioOf } from '#shared/records/directory/places-ratio.ts'
import type { Position } from '#shared/records/directory/positions.ts'
import type { Input, Output } from '../../../api/api.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { KeyHints } from '../../../components/KeyHints.tsx'
import { useScreenKeys } from '../../../components/keys/screen-keys.ts'
import { Waiting } from '../../../components/Waiting.tsx'
import { filterOf } from '../address.ts'
import { NoPlaces } from '../NoPlaces.tsx'
import { partName } from '../part-name.ts'
import { ContoursControl } from './ContoursControl.tsx'
import type { Look } from './legend-entries.ts'
import { MapChoices } from './MapChoices.tsx'
import { MapLegend } from './MapLegend.tsx'
import { MapNotes } from './MapNotes.tsx'
import { MapPicture } from './MapPicture.tsx'
import classes from './map.module.css'
import type { MapView as View } from './map-items.ts'
import { mapSentence } from './map-sentences.ts'
import { PartsExport } from './PartsExport.tsx'
import { PartsTable } from './PartsTable.tsx'
import { PlacesMap } from './PlacesMap.tsx'
import { PlacesTable } from './PlacesTable.tsx'
import { tintsOf } from './tints.ts'
import { useChosenPart } from './use-chosen-part.ts'
import { isNear, showAll } from './use-ground.ts'
import { useLeafletMap } from './use-leaflet-map.ts'

const keys = [
  { keys: ['↑', '↓'], does: 'une intercommunalité' },
  { keys: ['Entrée'], does: 's’en approcher' },
  { keys: ['+', '-'], does: 'agrandir, réduire' },
  { keys: ['Échap'], does: 'revenir à tout le territoire' },
]

/** On the map itself, where arrows do something else. */
const mapKeys = [
  ...keys,
  { keys: ['↑', '↓', '←', '→'], does: 'sur la carte, la déplacer\u00A0; sur un lieu, aller au suivant' },
]

/** The département in pieces with its places, with no network, and the same in tables. */
export function MapView({ territory }: { readonly territory: Territory }) {
  const search = useSearch({ from: '/territoire' })
  const filter = filterOf(search)
  const { sectors } = useWorkspace()
  const found = useApiQuery('territory', 'map', { filter }, { keepPrevious: true })
  const contours = useApiQuery('territory', 'contours', {})
  useScreenKeys(mapKeys)
  if (found.isError) return <ErrorMessage thrown={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined) return <Waiting rows={8} />
  const { points, unplaced, strays } = found.data
  if (points.length + unplaced + strays.length === 0) return <NoPlaces />
  return (
    <>
      {contours.error !== null && <ErrorMessage thrown={contours.error} />}
      <MapAndTable
        key={JSON.stringify(filter)}
        places={found.data}
        contours={contours.data ?? null}
        filter={filter}
        part={partName(search, { sectors, epci: territory.epci })}
      />
    </>
  )
}

interface MapProps {
  readonly places: Places
  readonly contours: Output<'territory', 'contours'>
  readonly filter: Input<'territory', 'map'>['filter']
  /** « secteur Nord »; `null`: the whole territory. */
  readonly part: string | null
}

function MapAndTable({ places, contours, filter, part }: MapProps) {
  const [view, setView] = useState<View | null>(null)
  const [choices, setChoices] = useState({ colour: 'places' as Look['colour'], places: true, blanks: true })
  const { map, setElement } = useLeafletMap(setView)
  const asked = useMemo(() => places.parts.filter((part) => part.asked), [places.parts])
  const tints = useMemo(() => tintsOf(asked.flatMap((part) => ratioOf(part) ?? [])), [asked])
  const frame = useMemo(() => frameOf(asked, places.points), [asked, places.points])
  const choice = useChosenPart(asked)
  const isDrawn = places.points.length > 0
  const look = { ...choices, tints }
  const shown = view === null ? places.points : places.points.filter((point) => isIn(point, view))
  const lookAt = (key: string): boolean => {
    if (map === null || !['+', '-', 'Escape'].includes(key)) return false
    if (key === 'Escape') {
      choice.choose(null)
      showAll(map, frame)
    } else map.setZoom(map.getZoom() + (key === '+' ? 1 : -1))
    return true
  }
  return (
    <Stack gap="var(--s5)">
      {isDrawn && <MapChoices choices={choices} set={setChoices} />}
      <div className={isDrawn ? classes.sides : undefined}>
        {isDrawn && (
          <div>
            <PlacesMap {...{ places, map, setElement, view, look, frame }} {...choice} />
            <MapLegend look={look} />
            {map !== null && view !== null && (
              <MapPicture
                {...{ places, look, view, part }}
                chosen={choice.chosen}
                isNamed={isNear(map, view, frame)}
                contours={contours?.name ?? null}
              />
            )}
          </div>
        )}
        <Stack gap="var(--s4)">
          <Text className={classes.sentence}>{mapSentence(asked)}</Text>
          <PartsTable
            parts={asked}
            tints={isDrawn && look.colour === 'places' ? tints : null}
            tellsBlanks={isDrawn}
            {...choice}
            approach={(part) => map !== null && showAll(map, frameOf([part], []))}
            look={lookAt}
          />
          <div>
            <PartsExport filter={filter} />
          </div>
          <MapNotes places={{ ...places, parts: asked }} isDrawn={isDrawn} />
          <ContoursControl contours={contours} />
        </Stack>
      </div>
      {isDrawn && (
        <>
          <KeyHints hints={keys} />
          <PlacesTable points={shown} total={places.points.length} />
        </>
      )}
    </Stack>
  )
}

/** What is shown of these parts: all their pieces that are asked, else the places. */
const frameOf = (parts: readonly MapPart[], points: readonly MapPoint[]): readonly Position[] => {
  const drawn = parts.flatMap(({ pieces }) => pieces.flatMap(({ asked, rings }) => (asked ? rings.flat() : [])))
  return drawn.length > 0 ? drawn : points.map(({ longitude, latitude }) => [longitude, latitude])
}

const isIn = ({ latitude, longitude }: MapPoint, { bounds: [west, south, east, north] }: View): boolean =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east
