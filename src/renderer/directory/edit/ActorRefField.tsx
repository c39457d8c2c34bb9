import type { RowChange } from '#shared/contract/workspace/records.ts'
import type { RowOf } from '#shared/records/record.ts'
import { type Records, records } from '#shared/records/records.ts'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { ActorField, type NamedActor } from './ActorField.tsx'

/** The fields that name a structure. */
interface Referring {
  readonly actor: 'parent'
  readonly place: 'actor'
  readonly post: 'actor'
}

interface Props<Name extends keyof Referring> {
  readonly record: Name
  readonly row: RowOf<Records[Name]>
  readonly field: Referring[Name]
  readonly current: NamedActor | null
  readonly description?: string
}

/** The structure a row names, saved as it is chosen. */
export function ActorRefField<Name extends keyof Referring>({ record, row, field, ...shown }: Props<Name>) {
  const { write, refusal } = useRowUpdate()
  const { label } = (records[record].fields as Readonly<Record<string, { readonly label: string }>>)[field] ?? {
    label: '',
  }
  return (
    <ActorField
      {...shown}
      label={label}
      except={row.id}
      error={refusal}
      onChange={(actor) =>
        write({ record, id: row.id, changes: { [field]: actor?.id ?? null } } as unknown as RowChange)
      }
    />
  )
}
