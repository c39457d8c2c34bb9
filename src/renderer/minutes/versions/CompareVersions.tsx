import { Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { VersionSummary } from '#shared/contract/minutes/versions.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Difference } from '../../components/difference/Difference.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Section } from '../../components/Section.tsx'
import { versionName } from '../../words/version-words.ts'

interface Props {
  readonly versions: readonly VersionSummary[]
  readonly locked: boolean
  /** Something was written since the latest version. */
  readonly changed: boolean
}

/** What is written now, among the versions. */
const now = 'maintenant'

/** What changed from one version to another, or to what is written now. */
export function CompareVersions({ versions, locked, changed }: Props) {
  const [latest, before] = versions
  const alone = locked && before === undefined
  const [from, setFrom] = useState<string>((changed ? latest : (before ?? latest))?.id ?? '')
  const [to, setTo] = useState<string>(changed && !locked ? now : (latest?.id ?? now))
  const known = (id: string) => versions.some((version) => version.id === id)
  const input =
    known(from) && !alone ? { from: from as RowId, to: to === now || !known(to) ? null : (to as RowId) } : null
  const difference = useApiQuery('versions', 'compare', input, { keepPrevious: true })
  const options = versions.map((version) => ({ value: version.id, label: versionName(version) }))
  if (alone) return null
  return (
    <Section title="Ce qui a changé">
      <Group gap="var(--s4) var(--s6)" align="stretch" mb="lg">
        <NativeSelect label="De" data={options} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <NativeSelect
          label="À"
          data={[{ value: now, label: 'Ce qui est écrit maintenant' }, ...options]}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </Group>
      <Loaded query={difference} rows={6}>
        {(difference) => <Difference blocks={difference.blocks} />}
      </Loaded>
    </Section>
  )
}
