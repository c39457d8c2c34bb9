import { ActionIcon, Stack, Text, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Territory } from '#shared/contract/directory/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Sector } from '#shared/records/records.ts'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { TextField } from '../../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { AddLine } from '../../../components/form/AddLine.tsx'
import { List } from '../../../components/plain/List.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { useGesture } from '../../../components/use-gesture.ts'
import { counted, plural } from '../../../words/numbers.ts'
import classes from './sectors.module.css'

/** The parts of the département that meet apart: renamed in place, added, taken away. */
export function SectorList() {
  const { sectors } = useWorkspace()
  return (
    <Stack gap="lg" pt="xs">
      {sectors.length === 0 && <Text c="var(--ink-2)">Le département se réunit en une seule fois.</Text>}
      <List gap="md" aria-label="Secteurs">
        {sectors.map((sector) => (
          <SectorRow key={sector.id} sector={sector} />
        ))}
      </List>
      <AddSector />
      {sectors.length > 0 && (
        <Text size="sm" c="var(--ink-3)">
          Un secteur supprimé laisse ses réunions et ses comptes-rendus : ils ne sont plus d’aucun secteur.
        </Text>
      )}
    </Stack>
  )
}

function SectorRow(props: { readonly sector: Sector }) {
  const sector = useTypedRow(props.sector)
  const { write, refusal } = useRowUpdate()
  const remove = useGesture('records', 'remove')
  const territory = useApiQuery('territory', 'get', {})
  const meetings = useApiQuery('meetings', 'list', {})
  const name = sector.name ?? 'Sans nom'
  const own = meetings.data?.filter((meeting) => meeting.sector === sector.name).length ?? 0
  const takeAway = () => remove.act({ record: 'sector', id: sector.id }, `Secteur ${name} supprimé${meetingsKept(own)}`)
  return (
    <li className={classes.line}>
      <TextField
        label={`Nom du secteur ${name}`}
        labelHidden
        required
        maxLength={80}
        value={sector.name}
        onSave={(renamed) => write({ record: 'sector', id: sector.id, changes: { name: renamed } })}
        error={refusal}
        description={sectorExtent(sector.id, territory.data ?? null, own)}
      />
      <Tooltip label="Supprimer">
        <ActionIcon aria-label={`Supprimer le secteur ${name}`} onClick={takeAway}>
          <IconTrash size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}

function AddSector() {
  const add = useApiMutation('workspace', 'addSector')
  return (
    <AddLine
      label="Nouveau secteur"
      placeholder="Est"
      maxLength={80}
      add={(name, given) => add.mutate({ name: name.trim() }, given)}
    />
  )
}

/** « 32 communes, 88 000 habitants, 3 réunions »; « Aucune commune » before any is put there. */
const sectorExtent = (sector: RowId, territory: Territory | null, meetings: number): string => {
  const communes = territory?.communes.filter((commune) => commune.sector === sector && !commune.excluded) ?? []
  const population = communes.reduce((sum, commune) => sum + commune.population, 0)
  const extent =
    communes.length === 0
      ? ['Aucune commune']
      : [plural(communes.length, 'commune', 'communes'), plural(population, 'habitant', 'habitants')]
  return [...extent, ...(meetings === 0 ? [] : [plural(meetings, 'réunion', 'réunions')])].join(', ')
}

/** What becomes of the meetings of a sector that is removed, after « Secteur Nord supprimé ». */
const meetingsKept = (meetings: number): string => {
  if (meetings === 0) return ''
  return `\u00A0: ${counted(meetings, 'réunion n’a', 'réunions n’ont', 'f')} plus de secteur`
}
