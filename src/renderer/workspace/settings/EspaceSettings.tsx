import { Stack } from '@mantine/core'
import type { Espace } from '#shared/records/records.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { DepartementField } from '../../components/fields/DepartementField.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { HistoryButton } from '../../components/history/HistoryButton.tsx'
import { Section } from '../../components/Section.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { useMay } from '../../components/use-may.ts'
import { SetByHub } from './SetByHub.tsx'

/** What heads every document: the département, what the roadmap covers, its name. */
export function EspaceSettings() {
  const { id } = useWorkspace().espace
  const may = useMay('members')
  return (
    <Section title="L’espace" word="Espace" aside={<HistoryButton record="espace" id={id} quiet />}>
      {may ? (
        <EspaceForm />
      ) : (
        <SetByHub fields={['departementName', 'scope', 'programmeKind', 'programmeName', 'lead']} />
      )}
    </Section>
  )
}

function EspaceForm() {
  const espace = useTypedRow(useWorkspace().espace)
  const { write, refusal } = useRowUpdate()
  const set = (changes: Partial<Espace>) => write({ record: 'espace', id: espace.id, changes })
  return (
    <Stack gap="lg" pt="xs">
      <DepartementField
        code={espace.departementCode}
        name={espace.departementName}
        error={refusal}
        onChange={(departement) =>
          set({ departementCode: departement?.code ?? null, departementName: departement?.name ?? null })
        }
      />
      <TextField
        label="Périmètre"
        description="Ce que la feuille de route couvre ou laisse de côté."
        placeholder="hors Métropole"
        value={espace.scope}
        onSave={(scope) => set({ scope })}
      />
      <TextField
        label="Nature du document cadre"
        placeholder="Feuille de route"
        value={espace.programmeKind}
        onSave={(programmeKind) => set({ programmeKind })}
      />
      <TextField
        label="Nom du document cadre"
        placeholder="France Numérique Ensemble"
        value={espace.programmeName}
        onSave={(programmeName) => set({ programmeName })}
      />
      <TextField
        label="Chapeau des comptes-rendus"
        description="Ce que dit toujours la première page, par exemple sur les annexes."
        multiline
        maxLength={2_000}
        value={espace.lead}
        onSave={(lead) => set({ lead })}
      />
    </Stack>
  )
}
