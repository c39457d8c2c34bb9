import { NativeSelect, Stack, Text } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Member, Records } from '#shared/records/records.ts'
import { member as memberRecord } from '#shared/records/workspace/member.ts'
import { choiceWord, type Known } from '#shared/text/newer.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { Facts } from '../../components/Facts.tsx'
import { sectorOptions, selected } from '../../components/fields/options.ts'
import { TextField } from '../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { Section } from '../../components/Section.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { useMay } from '../../components/use-may.ts'
import { whoMay } from '../../words/who-may.ts'

const roles = Object.entries(memberRecord.fields.role.choices).map(([value, label]) => ({ value, label }))

/** The person at this poste: the name signs what is changed here. */
export function PersonSettings() {
  const { member: read, sectors } = useWorkspace()
  const may = useMay('members')
  const member = useTypedRow(read)
  const { write, refusal } = useRowUpdate()
  const set = (changes: ChangesOf<Records['member']>) => write({ record: 'member', id: member.id, changes })
  return (
    <Section title="Vous">
      <Stack gap="lg" pt="xs">
        <TextField
          label="Votre nom"
          description="Il signe ce que vous changez, dans l’historique."
          required
          maxLength={120}
          value={member.name}
          onSave={(name) => set({ name })}
          error={refusal}
        />
        {may ? (
          <>
            <NativeSelect
              label="Ce que vous faites dans Concerto"
              {...selected(roles, member.role ?? 'secretary')}
              onChange={(event) => set({ role: event.currentTarget.value as Known<Member['role']> })}
            />
            <NativeSelect
              label="Votre secteur"
              data={sectorOptions(sectors)}
              value={member.sector ?? ''}
              onChange={(event) => set({ sector: (event.currentTarget.value || null) as RowId | null })}
            />
          </>
        ) : (
          <GivenRole />
        )}
      </Stack>
    </Section>
  )
}

/** Given by the hub. */
function GivenRole() {
  const { member, sectors } = useWorkspace()
  const sector = sectors.find(({ id }) => id === member.sector)
  return (
    <div>
      <Facts
        facts={[
          ['Votre rôle', choiceWord(memberRecord.fields.role.choices, member.role ?? 'secretary')],
          ['Votre secteur', sector === undefined ? 'Tous les secteurs' : (sector.name ?? 'Secteur sans nom')],
        ]}
      />
      <Text size="sm" c="var(--ink-2)">
        {whoMay.members}
      </Text>
    </div>
  )
}
