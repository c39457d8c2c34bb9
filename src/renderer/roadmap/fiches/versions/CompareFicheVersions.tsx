import { Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { FicheVersions } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { Difference } from '../../../components/difference/Difference.tsx'
import { Loaded } from '../../../components/Loaded.tsx'
import { Section } from '../../../components/Section.tsx'

/** What stands now, among the versions. */
const now = 'maintenant'

/** What changed from one version to another, or to the fiche as it stands. */
export function CompareFicheVersions({ versions, changed }: FicheVersions) {
  const [latest, before] = versions
  const [chosenFrom, setFrom] = useState<string | null>(null)
  const [chosenTo, setTo] = useState<string | null>(null)
  const from = chosenFrom ?? (changed ? latest : (before ?? latest))?.id ?? ''
  const to = chosenTo ?? (changed ? now : (latest?.id ?? now))
  const input = { from: from as RowId, to: to === now ? null : (to as RowId) }
  const difference = useApiQuery('fiches', 'compare', from === '' ? null : input, { keepPrevious: true })
  const options = versions.map(({ id, number }) => ({ value: id, label: `Version ${number}` }))
  return (
    <Section title="Ce qui a changé">
      <Group gap="md" mb="md" align="end">
        <NativeSelect label="De" data={options} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <NativeSelect
          label="À"
          data={[{ value: now, label: 'La fiche maintenant' }, ...options]}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </Group>
      <Loaded query={difference} rows={6}>
        {(difference) => <Difference blocks={difference} />}
      </Loaded>
    </Section>
  )
}
