import { Group, Stack } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { MapPoint } from '#shared/contract/directory/territory.ts'
import type { Freshness as FreshnessCode } from '#shared/records/directory/freshness.ts'
import { freshnesses } from '#shared/records/directory/freshness.ts'
import type { Output } from '../../../api/api.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { Freshness } from '../../../components/Freshness.tsx'
import { KeyHints } from '../../../components/KeyHints.tsx'
import { useScreenKeys } from '../../../components/keys/screen-keys.ts'
import { Waiting } from '../../../components/Waiting.tsx'
import { plural } from '../../../words/numbers.ts'
import { filterOf } from '../address.ts'
import { NoPlaces } from '../NoPlaces.tsx'
import { ContoursControl } from './ContoursControl.tsx'
import classes from './map.module.css'
import type { MapView as View } from './map-items.ts'
import { PlacesMap } from './PlacesMap.tsx'
import { PlacesTable } from './PlacesTable.tsx'

const keys = [
  { keys: ['↑', '↓', '←', '→'], does: 'déplacer la carte\u00A0; sur un lieu, aller au suivant' },
  { keys: ['+', '-'], does: 'agrandir, réduire' },
  { keys: ['Entrée'], does: 'ouvrir un lieu ou un groupe' },
  { keys: ['Échap'], does: 'revenir à la carte' },
]

/** The places on a map with no network, and the same places in a table. */
export function MapView() {
  const filter = filterOf(useSearch({ from: '/territoire' }))
  const found = useApiQuery('territory', 'map', { filter }, { keepPrevious: true })
  const contours = useApiQuery('territory', 'contours', {})
  useScreenKeys(keys)
  if (found.isError) return <ErrorMessage thrown={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined) return <Waiting rows={8} />
  const { points, unplaced } = found.data
  if (points.length + unplaced === 0) return <NoPlaces />
  if (points.length === 0) return <Unplaced count={unplaced} />
  return (
    <>
      {contours.error !== null && <ErrorMessage thrown={contours.error} />}
      <Group gap="var(--s3) var(--s6)" justify="space-between" mb="md">
        <MapLegend />
        <ContoursControl contours={contours.data ?? null} />
      </Group>
      <MapAndTable key={JSON.stringify(filter)} points={points} unplaced={unplaced} contours={contours.data ?? null} />
    </>
  )
}

interface MapProps {
  readonly points: readonly MapPoint[]
  readonly unplaced: number
  readonly contours: Output<'territory', 'contours'>
}

function MapAndTable({ points, unplaced, contours }: MapProps) {
  const [view, setView] = useState<View | null>(null)
  const shown = view === null ? points : points.filter((point) => isIn(point, view))
  return (
    <Stack gap="var(--s7)">
      <div>
        <PlacesMap points={points} geojson={contours?.geojson ?? null} view={view} onView={setView} />
        <KeyHints hints={keys} />
      </div>
      <PlacesTable points={shown} total={points.length} unplaced={unplaced} />
    </Stack>
  )
}

function Unplaced({ count }: { readonly count: number }) {
  return (
    <EmptyState title={`${plural(count, 'lieu est connu', 'lieux sont connus')}, sans coordonnées.`}>
      La carte place un lieu par sa latitude et sa longitude : ajoutez-les dans l’annuaire, ou importez un fichier qui
      les donne.
    </EmptyState>
  )
}

const isIn = ({ latitude, longitude }: MapPoint, { bounds: [west, south, east, north] }: View): boolean =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east

/** What the marks mean: a disc that empties as the knowledge of a place grows old, a number for several places. */
function MapLegend() {
  return (
    <ul className={classes.legend} aria-label="Légende">
      {(Object.keys(freshnesses) as FreshnessCode[]).map((freshness) => (
        <li key={freshness}>
          <Freshness freshness={freshness} />
        </li>
      ))}
      <li>
        <span className={classes.sample} aria-hidden="true">
          3
        </span>
        Plusieurs lieux
      </li>
    </ul>
  )
}
