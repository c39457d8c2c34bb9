import { NativeSelect } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import { actor as record } from '#shared/records/directory/actor/actor.ts'
import type { Actor } from '#shared/records/records.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'

/** The sector of a structure, when its commune does not say it. */
export function SectorField(props: { readonly actor: Actor }) {
  const actor = useTypedRow(props.actor)
  const { sectors } = useWorkspace()
  const { write, refusal } = useRowUpdate()
  return (
    <NativeSelect
      label={record.fields.sector.label}
      error={refusal}
      data={[
        { value: '', label: 'Celui de sa commune' },
        ...sectors.map(({ id, name }) => ({ value: id, label: name ?? 'Sans nom' })),
      ]}
      value={actor.sector ?? ''}
      onChange={(event) =>
        write({
          record: 'actor',
          id: actor.id,
          changes: { sector: (event.currentTarget.value || null) as RowId | null },
        })
      }
    />
  )
}
