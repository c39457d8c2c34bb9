import { Text } from '@mantine/core'
import type { Espace } from '#shared/records/records.ts'
import { espace as espaceRecord } from '#shared/records/workspace/espace.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { Facts } from '../../components/Facts.tsx'
import { whoMay } from '../../words/who-may.ts'

interface Props {
  readonly fields: readonly (keyof typeof espaceRecord.fields)[]
}

/** What the hub sets for everyone, read where one may not change it. */
export function SetByHub({ fields }: Props) {
  const { espace } = useWorkspace()
  return (
    <>
      <Facts facts={fields.map((field) => [espaceRecord.fields[field].label, told(espace, field)])} />
      <Text size="sm" c="var(--ink-2)">
        {whoMay.members}
      </Text>
    </>
  )
}

const told = (espace: Espace, field: keyof typeof espaceRecord.fields): string => espace[field] ?? 'À préciser'
