import { NativeSelect } from '@mantine/core'
import type { MemberRole } from '#shared/contract/workspace/workspace.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { member } from '#shared/records/workspace/member.ts'
import type { Known } from '#shared/text/newer.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { optionsOf, sectorOptions } from '../../components/fields/options.ts'

/** What someone does in the espace, and where. A hub has no sector. */
export interface Role {
  readonly role: Known<MemberRole>
  readonly sector: RowId | null
}

interface Props {
  readonly label: string
  readonly value: Role
  readonly onChange: (value: Role) => void
}

const roles = optionsOf(member.fields.role.choices)

export function RoleFields({ label, value, onChange }: Props) {
  const { sectors } = useWorkspace()
  const { role, sector } = value
  const choose = (chosen: Role['role']) => onChange({ role: chosen, sector: chosen === 'hub' ? null : sector })
  return (
    <>
      <NativeSelect
        label={label}
        data-autofocus
        maw={420}
        value={role}
        data={roles}
        onChange={(event) => choose(event.currentTarget.value as Role['role'])}
      />
      {role !== 'hub' && sectors.length > 0 && (
        <NativeSelect
          label="Secteur"
          maw={420}
          value={sector ?? ''}
          data={sectorOptions(sectors)}
          onChange={(event) => onChange({ role, sector: (event.currentTarget.value || null) as RowId | null })}
        />
      )}
    </>
  )
}
