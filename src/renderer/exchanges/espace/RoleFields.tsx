import { NativeSelect } from '@mantine/core'
import type { MemberRole } from '#shared/contract/workspace/workspace.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { member } from '#shared/records/workspace/member.ts'
import type { Known } from '#shared/text/newer.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { optionsOf, sectorOptions, selected } from '../../components/fields/options.ts'
import { useMay } from '../../components/use-may.ts'

/** What someone does in the espace, and where. A hub has no sector. */
export interface Role {
  readonly role: Known<MemberRole>
  readonly sector: RowId | null
}

interface Props {
  readonly label: string
  readonly role: MemberRole
  readonly sector: RowId | null
  readonly onChange: (changed: Partial<Role>) => void
}

const roles = optionsOf(member.fields.role.choices)
const rolesOfHubs = roles.filter(({ value }) => value !== 'hub')

export function RoleFields({ label, role, sector, onChange }: Props) {
  const { sectors } = useWorkspace()
  const namesHubs = useMay('secretariats')
  const choose = (chosen: Known<MemberRole>) =>
    onChange(chosen === 'hub' ? { role: chosen, sector: null } : { role: chosen })
  return (
    <>
      <NativeSelect
        label={label}
        data-autofocus
        maw={420}
        {...selected(namesHubs ? roles : rolesOfHubs, role)}
        onChange={(event) => choose(event.currentTarget.value as Known<MemberRole>)}
      />
      {role !== 'hub' && sectors.length > 0 && (
        <NativeSelect
          label="Secteur"
          maw={420}
          value={sector ?? ''}
          data={sectorOptions(sectors)}
          onChange={(event) => onChange({ sector: (event.currentTarget.value || null) as RowId | null })}
        />
      )}
    </>
  )
}
