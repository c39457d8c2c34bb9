import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { LinkAnchor } from '../../../components/links.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { AddIndicator } from './AddIndicator.tsx'
import type { ShownFiche } from './shown-fiche.ts'

/** The indicators that say what the action changes, each on the way to its figures. */
export function Measured({ page: { fiche, indicators } }: ShownFiche) {
  const [adding, add] = useState(false)
  return (
    <Section
      title="Ce que l’action change"
      aside={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={15} stroke={1.6} />}
          onClick={() => add(true)}
        >
          Relier un indicateur
        </Button>
      }
    >
      {indicators.length === 0 && <Text c="var(--ink-2)">Aucun indicateur ne mesure encore cette action.</Text>}
      <List ruled aria-label="Ce que l’action change">
        {indicators.map(({ link, indicator }) => (
          <li key={link.id}>
            <LinkAnchor to="/indicateurs/$id" params={{ id: indicator.id }}>
              {indicator.name ?? 'Indicateur sans nom'}
            </LinkAnchor>
            {indicator.unit !== null && <Second>, en {indicator.unit}</Second>}
          </li>
        ))}
      </List>
      {adding && <AddIndicator fiche={fiche.id} words="" close={() => add(false)} />}
    </Section>
  )
}
