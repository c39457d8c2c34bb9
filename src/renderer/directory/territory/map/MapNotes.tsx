import { Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { PlacesMap, StrayPlace } from '#shared/contract/directory/territory.ts'
import { LinkButton } from '../../../components/links.tsx'
import { MoreRows, useRows } from '../../../components/MoreRows.tsx'
import { plural } from '../../../words/numbers.ts'
import classes from './map.module.css'
import { mapNotes, noMapNotes, straySentence } from './map-sentences.ts'

interface Props {
  readonly places: PlacesMap
  /** Some place stands on the map; else there is none. */
  readonly isDrawn: boolean
}

/** What the map does not show, or only nearly. */
export function MapNotes({ places, isDrawn }: Props) {
  return (
    <Stack gap="var(--s3)">
      <Strays strays={places.strays} />
      <Text c="var(--ink-2)">{(isDrawn ? mapNotes(places) : noMapNotes(places)).join(' ')}</Text>
    </Stack>
  )
}

function Strays({ strays }: { readonly strays: readonly StrayPlace[] }) {
  const rows = useRows(strays)
  if (strays.length === 0) return null
  return (
    <>
      <ul className={classes.strays} aria-label={plural(strays.length, 'lieu mal placé', 'lieux mal placés')}>
        {rows.shown.map((stray) => (
          <li key={stray.id}>
            <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" />
            <span>{straySentence(stray)}</span>
            <LinkButton
              to="/annuaire/$liste/$id"
              params={{ liste: 'lieux', id: stray.id }}
              variant="default"
              size="compact-sm"
              data-only="screen"
              aria-label={`Corriger ${stray.name}`}
            >
              Corriger
            </LinkButton>
          </li>
        ))}
      </ul>
      <MoreRows rows={rows} next={['le lieu suivant', 'lieux suivants']} />
    </>
  )
}
