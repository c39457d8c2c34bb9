import { ActionIcon, Button, Text, TextInput, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { Sector } from '#shared/domain/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { Section } from '../../components/Section.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { plural } from '../../words/numbers.ts'
import classes from './SettingsPage.module.css'

/** The parts of the département that meet apart. */
export function SectorSettings() {
  const { sectors } = useWorkspace()
  return (
    <Section title="Secteurs" aside={sectors.length > 0 && plural(sectors.length, 'secteur', 'secteurs')}>
      <div className={classes.fields}>
        {sectors.length === 0 && <Text c="var(--ink-2)">Le département se réunit en une seule fois.</Text>}
        <ul className={classes.sectors} aria-label="Secteurs">
          {sectors.map((sector) => (
            <SectorRow key={sector.id} sector={sector} />
          ))}
        </ul>
        <AddSector />
      </div>
    </Section>
  )
}

function SectorRow({ sector }: { readonly sector: Sector }) {
  const { write, refusal } = useRowUpdate()
  const remove = useApiMutation('records', 'remove')
  const { undo } = useUndo()
  const name = sector.name ?? 'Sans nom'
  const act = () =>
    remove.mutate({ record: 'sector', id: sector.id }, { onSuccess: () => tellDone(`Secteur ${name} supprimé`, undo) })
  return (
    <li className={classes.sector}>
      <TextField
        label={`Nom du secteur ${name}`}
        labelHidden
        required
        maxLength={80}
        value={sector.name}
        onSave={(renamed) => write({ record: 'sector', id: sector.id, changes: { name: renamed } })}
        error={refusal}
      />
      <Tooltip label="Supprimer">
        <ActionIcon aria-label={`Supprimer le secteur ${name}`} onClick={act}>
          <IconTrash size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}

function AddSector() {
  const [name, setName] = useState('')
  const add = useApiMutation('workspace', 'addSector')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') add.mutate({ name: name.trim() }, { onSuccess: () => setName('') })
  }
  return (
    <form className={classes.sector} onSubmit={submit}>
      <TextInput
        label="Nouveau secteur"
        placeholder="Est"
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit">Ajouter</Button>
    </form>
  )
}
