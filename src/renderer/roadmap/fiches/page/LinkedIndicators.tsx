import { ActionIcon, Box, Button } from '@mantine/core'
import { IconPlus, IconUnlink } from '@tabler/icons-react'
import type { IndicatorLine } from '#shared/contract/roadmap/fiches.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import classes from './page.module.css'
import type { ShownFiche } from './shown-fiche.ts'

/** The indicators of the dictionary tied to the fiche, each on the way to its page: what it means is said there. */
export function LinkedIndicators({ page, add }: ShownFiche & { readonly add: () => void }) {
  return (
    <Box py="sm" px="md">
      <ul className={classes.indicatorList} aria-label="Indicateurs du dictionnaire">
        {page.indicators.map((line) => (
          <Linked key={line.link.id} line={line} />
        ))}
      </ul>
      <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={add}>
        Ajouter un indicateur
      </Button>
    </Box>
  )
}

function Linked({ line: { link, indicator } }: { readonly line: IndicatorLine }) {
  const remove = useGesture('records', 'remove')
  const name = indicator.name ?? 'Indicateur sans nom'
  return (
    <li>
      <span className={classes.indicatorName}>
        <LinkAnchor to="/indicateurs/$id" params={{ id: indicator.id }} inherit>
          {name}
        </LinkAnchor>
        {indicator.unit !== null && <span className={classes.indicatorUnit}>{indicator.unit}</span>}
        {indicator.definition !== null && <span className={classes.indicatorDefinition}>{indicator.definition}</span>}
      </span>
      <ActionIcon
        size={28}
        variant="subtle"
        color="gray"
        aria-label={`Détacher l’indicateur\u00a0: ${name}`}
        onClick={() => remove.act({ record: 'ficheIndicator', id: link.id }, `Détaché\u00a0: ${name}`)}
      >
        <IconUnlink size={16} stroke={1.6} />
      </ActionIcon>
    </li>
  )
}
