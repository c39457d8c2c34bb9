import { ActionIcon, Button, Popover, Stack } from '@mantine/core'
import { IconPencil, IconPlus, IconUnlink } from '@tabler/icons-react'
import type { IndicatorLine } from '#shared/contract/fiches.ts'
import { useApiMutation } from '../../../../api/hooks.ts'
import { RecordField } from '../../../../components/fields/RecordField.tsx'
import { tellDone } from '../../../../components/tell-done.tsx'
import { useUndo } from '../../../../components/use-undo.ts'
import type { ShownFiche } from '../shown-fiche.ts'
import classes from './indicators.module.css'

/** The indicators of the dictionary tied to the fiche, each edited where it stands. */
export function LinkedIndicators({ page, add }: ShownFiche & { readonly add: () => void }) {
  return (
    <div className={classes.cell}>
      <ul className={classes.list} aria-label="Indicateurs du dictionnaire">
        {page.indicators.map((line) => (
          <Linked key={line.link.id} line={line} />
        ))}
      </ul>
      <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={add}>
        Ajouter un indicateur
      </Button>
    </div>
  )
}

function Linked({ line: { link, indicator } }: { readonly line: IndicatorLine }) {
  const remove = useApiMutation('records', 'remove')
  const { undo } = useUndo()
  const name = indicator.name ?? 'Indicateur sans nom'
  return (
    <li>
      <span className={classes.name}>
        {name}
        {indicator.unit !== null && <span className={classes.unit}>{indicator.unit}</span>}
        {indicator.definition !== null && <span className={classes.definition}>{indicator.definition}</span>}
      </span>
      <Popover position="bottom-end" trapFocus withRoles width={320}>
        <Popover.Target>
          <ActionIcon size={28} variant="subtle" color="gray" aria-label={`Modifier l’indicateur\u00a0: ${name}`}>
            <IconPencil size={16} stroke={1.6} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={`Indicateur\u00a0: ${name}`}>
          <Stack gap="sm">
            <RecordField record="indicator" row={indicator} field="name" required />
            <RecordField record="indicator" row={indicator} field="definition" />
            <RecordField record="indicator" row={indicator} field="unit" />
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <ActionIcon
        size={28}
        variant="subtle"
        color="gray"
        aria-label={`Détacher l’indicateur\u00a0: ${name}`}
        onClick={() =>
          remove.mutate(
            { record: 'ficheIndicator', id: link.id },
            { onSuccess: () => tellDone(`Détaché\u00a0: ${name}`, undo) },
          )
        }
      >
        <IconUnlink size={16} stroke={1.6} />
      </ActionIcon>
    </li>
  )
}
