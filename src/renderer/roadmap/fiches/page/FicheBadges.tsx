import { Badge, Group } from '@mantine/core'
import { IconClock, IconFlag } from '@tabler/icons-react'
import type { FichePage } from '#shared/contract/roadmap/fiches.ts'
import { isOpenFiche } from '#shared/records/roadmap/fiche/late.ts'
import { newer } from '#shared/text/newer.ts'
import { State } from '../../../components/State.tsx'
import classes from './page.module.css'
import type { ShownFiche } from './shown-fiche.ts'

/** Where the fiche stands among others, and what it lacks. « Action 2 » and « Fiche 1 » are two places, never a mistake. */
export function FicheBadges({ page }: ShownFiche) {
  const axis = page.axes.find(({ id }) => id === page.fiche.axis)
  return (
    <Group component="span" gap="sm" pt="sm">
      {placesOf(page).map((place) => (
        <Badge key={place} variant="outline" color="gray" className={classes.badge ?? ''}>
          {place}
        </Badge>
      ))}
      {axis !== undefined && axis.state !== 'validated' && axis.state !== newer && (
        <State icon={IconClock} tone="ochre" filled>
          Axe non encore validé
        </State>
      )}
      {isOpenFiche(page.fiche) && !page.parties.some(({ party }) => party.role === 'bearer') && (
        <State icon={IconFlag} tone="ochre" filled>
          Sans porteur
        </State>
      )}
    </Group>
  )
}

const placesOf = ({ rank, fiche, axes, sectors }: FichePage): readonly string[] => {
  const axis = axes.find(({ id }) => id === fiche.axis)
  const sector = sectors.find(({ id }) => id === fiche.sector)?.name
  return [
    ...(rank === null || axis === undefined ? [] : [`Action ${rank} de l’axe ${axis.number ?? ''}`.trim()]),
    ...(fiche.number === null ? [] : [`Fiche ${fiche.number}${sector ? ` du secteur ${sector}` : ''}`]),
  ]
}
