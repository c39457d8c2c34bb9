import { Stack } from '@mantine/core'
import type { Fiche } from '#shared/records/records.ts'
import { NumberField } from '../../../components/fields/NumberField.tsx'
import { TextField } from '../../../components/fields/TextField.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { useWriting } from '../../../components/saving/writing.tsx'

/** What the fiche is called outside these minutes, and the number printed on its band. */
export function FicheSettings(props: { readonly fiche: Fiche }) {
  const fiche = useTypedRow(props.fiche)
  const { queue } = useWriting()
  return (
    <Stack gap="lg" mt="lg">
      <NumberField
        label="Numéro imprimé sur la fiche"
        value={fiche.number}
        min={1}
        max={999}
        onSave={(number) => queue.save({ record: 'fiche', id: fiche.id, changes: { number } })}
      />
      <TextField
        label="Intitulé de l’action"
        description="Celui du suivi des actions&nbsp;; le titre de la section est imprimé tel que vous l’écrivez."
        multiline
        maxLength={600}
        value={fiche.title}
        onSave={(title) => queue.save({ record: 'fiche', id: fiche.id, changes: { title } })}
      />
    </Stack>
  )
}
