import { Checkbox, Group, SegmentedControl, Text } from '@mantine/core'
import { useId } from 'react'
import { WhatIs } from '../../../components/WhatIs.tsx'
import type { Look } from './legend-entries.ts'

type Choices = Pick<Look, 'colour' | 'places' | 'blanks'>

interface Props {
  readonly choices: Choices
  readonly set: (choices: Choices) => void
}

const colours: Readonly<Record<Look['colour'], string>> = {
  places: 'Lieux pour 10\u00A0000\u00A0habitants',
  freshness: 'Fraîcheur des lieux',
  none: 'Rien',
}

/** What the map is coloured by, and what is drawn on it. */
export function MapChoices({ choices, set }: Props) {
  const label = useId()
  return (
    <Group gap="var(--s3) var(--s6)" justify="space-between" data-only="screen">
      <Group gap="var(--s3)">
        <Text span id={label}>
          Colorer selon
        </Text>
        <SegmentedControl
          aria-labelledby={label}
          data={Object.entries(colours).map(([value, label]) => ({ value, label }))}
          value={choices.colour}
          onChange={(colour) => set({ ...choices, colour: colour as Look['colour'] })}
        />
      </Group>
      <Group gap="var(--s5)">
        <Checkbox
          label="Lieux"
          checked={choices.places}
          onChange={({ currentTarget: { checked } }) => set({ ...choices, places: checked })}
        />
        <Group gap="xs">
          <Checkbox
            label="Zones blanches"
            checked={choices.blanks}
            onChange={({ currentTarget: { checked } }) => set({ ...choices, blanks: checked })}
          />
          <WhatIs word="Zone blanche" />
        </Group>
      </Group>
    </Group>
  )
}
