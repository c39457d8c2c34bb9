import { NativeSelect, Stack } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Fiche } from '#shared/records/records.ts'
import { fiche as declaration } from '#shared/records/roadmap/fiche/fiche.ts'
import type { Known } from '#shared/text/newer.ts'
import { ChoiceField } from '../../../components/fields/ChoiceField.tsx'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { TextField } from '../../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { Section } from '../../../components/Section.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { axisName } from '../fiche-words.ts'
import { useFicheVerbs } from '../use-fiche-verbs.ts'
import { Parties } from './Parties.tsx'
import type { ShownFiche } from './shown-fiche.ts'

const { title, state, stateReason } = declaration.fields

/** States that one gives a reason for. */
const explained: ReadonlySet<Fiche['state']> = new Set(['dropped', 'paused', 'late'])

/** Who bears it, where it stands, when, and of which axis and sector it is. */
export function FicheFacts({ page }: ShownFiche) {
  const { axes } = page
  const fiche = useTypedRow(page.fiche)
  const { write, refusal } = useRowUpdate()
  const { move } = useFicheVerbs()
  const set = (changes: ChangesOf<typeof declaration>) => write({ record: 'fiche', id: fiche.id, changes })
  const reason = explained.has(fiche.state) || fiche.stateReason !== null
  const missing = fiche.state === 'dropped' && fiche.stateReason === null
  return (
    <Section title="Suivi">
      <Stack gap="md" pt="xs">
        <Parties page={page} as="bearer" label="Porteurs" />
        <ChoiceField
          declared={state}
          value={fiche.state}
          onSave={(code) => set({ state: code as Known<Fiche['state']> })}
          error={refusal}
        />
        {reason && (
          <TextField
            label={stateReason.label}
            multiline
            maxLength={stateReason.max}
            value={fiche.stateReason}
            onSave={(text) => set({ stateReason: text })}
            error={missing ? 'Dites pourquoi l’action est abandonnée\u00a0: la feuille de route l’imprime.' : undefined}
          />
        )}
        <RecordField record="fiche" row={fiche} field="startsOn" />
        <RecordField record="fiche" row={fiche} field="endsOn" />
        <TextField
          label={title.label}
          multiline
          required
          maxLength={title.max}
          value={fiche.title}
          onSave={(text) => set({ title: text })}
        />
        <RecordField record="fiche" row={fiche} field="number" />
        <NativeSelect
          label="Axe"
          value={fiche.axis ?? ''}
          onChange={(event) => {
            const id = (event.currentTarget.value || null) as RowId | null
            move(fiche, id, axisName(axes.find((axis) => axis.id === id)))
          }}
          data={[...axes.map((axis) => ({ value: axis.id, label: axisName(axis) })), { value: '', label: 'Sans axe' }]}
        />
        <RecordField record="fiche" row={fiche} field="sector" />
      </Stack>
    </Section>
  )
}
