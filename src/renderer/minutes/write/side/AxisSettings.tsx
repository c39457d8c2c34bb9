import { Stack } from '@mantine/core'
import type { Axis } from '#shared/records/records.ts'
import { NumberField } from '../../../components/fields/NumberField.tsx'
import { TextField } from '../../../components/fields/TextField.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { useWriting } from '../../../components/saving/writing.tsx'

/** What the axis is called outside these minutes, and the number printed on the band of its table. */
export function AxisSettings(props: { readonly axis: Axis }) {
  const axis = useTypedRow(props.axis)
  const { queue } = useWriting()
  return (
    <Stack gap="lg" mt="lg">
      <NumberField
        label="Numéro de l’axe"
        value={axis.number}
        min={1}
        max={99}
        onSave={(number) => queue.save({ record: 'axis', id: axis.id, changes: { number } })}
      />
      <TextField
        label="Intitulé de l’axe"
        description="Celui de la feuille de route&nbsp;; le titre de la section est imprimé tel que vous l’écrivez."
        multiline
        maxLength={600}
        value={axis.title}
        onSave={(title) => queue.save({ record: 'axis', id: axis.id, changes: { title } })}
      />
    </Stack>
  )
}
