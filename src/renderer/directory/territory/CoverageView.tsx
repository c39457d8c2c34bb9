import { Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import type { CoverageRow } from '#shared/contract/directory/territory.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { KeyHints } from '../../components/KeyHints.tsx'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { Section } from '../../components/Section.tsx'
import { State } from '../../components/State.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { counted, plural } from '../../words/numbers.ts'
import { filterOf } from './address.ts'
import { CoverageTable } from './CoverageTable.tsx'
import classes from './coverage.module.css'
import { coverageSummary } from './coverage-sentences.ts'
import { NoPlaces } from './NoPlaces.tsx'

const keys = [
  { keys: ['↑', '↓', '←', '→'], does: 'parcourir les cases' },
  { keys: ['Entrée'], does: 'ouvrir l’annuaire sur ces lieux' },
]

/** Which services are offered where, and above all where they are not. */
export function CoverageView() {
  const filter = filterOf(useSearch({ from: '/territoire' }))
  const coverage = useApiQuery('territory', 'coverage', { filter }, { keepPrevious: true })
  useScreenKeys(keys)
  if (coverage.isError) return <ErrorMessage thrown={coverage.error} retry={() => void coverage.refetch()} />
  if (coverage.data === undefined) return <Waiting rows={8} />
  const places = coverage.data.reduce((sum, row) => sum + row.places, 0)
  if (places === 0) return <NoPlaces />
  return (
    <Stack gap="var(--s7)">
      <Missing rows={coverage.data} />
      <Section title="Lieux par service" aside={plural(places, 'lieu', 'lieux')}>
        <CoverageTable rows={coverage.data} sectors={filter.sectors ?? []} />
        <KeyHints hints={keys} />
      </Section>
    </Stack>
  )
}

function Missing({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const { sentences, others } = coverageSummary(rows)
  if (sentences.length === 0)
    return (
      <Section title="Ce qui manque">
        <State icon={IconCheck}>Chaque service est offert au moins une fois dans chaque intercommunalité.</State>
      </Section>
    )
  return (
    <Section title="Ce qui manque">
      <ul className={classes.missing}>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      {others > 0 && (
        <Text c="var(--ink-2)" pt="sm" ps="xl">
          Le tableau marque {counted(others, 'autre zone blanche', 'autres zones blanches', 'f')}.
        </Text>
      )}
    </Section>
  )
}
