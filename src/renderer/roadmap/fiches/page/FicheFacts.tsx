import { NativeSelect } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import { fiche as declaration } from '#shared/records/roadmap/fiche/fiche.ts'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { TextField } from '../../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Section } from '../../../components/Section.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { axisName } from '../fiche-words.ts'
import { useFicheVerbs } from '../use-fiche-verbs.ts'
import type { ShownFiche } from './shown-fiche.ts'

const { title } = declaration.fields

/** What it is called, of which axis and sector it is, and the number that its minutes print. */
export function FicheFacts({ page: { axes, ...page } }: ShownFiche) {
  const fiche = useTypedRow(page.fiche)
  const { write } = useRowUpdate()
  const { move } = useFicheVerbs()
  return (
    <Section title="Identité">
      <Columns widths={[1, 1]}>
        <TextField
          label={title.label}
          multiline
          required
          maxLength={title.max}
          value={fiche.title}
          onSave={(text) => write({ record: 'fiche', id: fiche.id, changes: { title: text } })}
        />
        <RecordField
          record="fiche"
          row={fiche}
          field="shortTitle"
          description="Deux ou trois mots, pour les tableaux de la feuille de route."
        />
        <RecordField record="fiche" row={fiche} field="number" />
        <NativeSelect
          label="Axe"
          value={fiche.axis ?? ''}
          onChange={(event) => {
            const id = (event.currentTarget.value || null) as RowId | null
            move(fiche, id, axisName(axes.find((axis) => axis.id === id)))
          }}
          data={[
            ...axes.map((axis) => ({ value: axis.id, label: axisName(axis) })),
            { value: '', label: 'Dans aucun axe' },
          ]}
        />
        <RecordField record="fiche" row={fiche} field="sector" />
      </Columns>
    </Section>
  )
}
