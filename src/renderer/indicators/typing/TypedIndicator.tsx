import { ActionIcon, Box, Group, NativeSelect, SegmentedControl, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { isRatio } from '#shared/records/indicators/figure/amount.ts'
import { knownCode } from '#shared/text/newer.ts'
import { byTime, periodAfter, periodOf, periodsUpTo } from '#shared/text/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { optionsOf } from '../../components/fields/options.ts'
import { ReferenceField } from '../../components/fields/ReferenceField.tsx'
import { goOnTo } from '../../components/go-on-to.ts'
import { KeyHints } from '../../components/KeyHints.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { type TypingRows, type TypingSearch, typingRows } from '../address.ts'
import { answerHints } from './answer-hints.ts'
import { FigureGrid } from './FigureGrid.tsx'
import type { GridPlace } from './grid-rows.ts'

const route = getRouteApi('/indicateurs/$id/chiffres')

/** Periods in view. */
const shown = 6

/** What is typed: for whom, of which parts, until when. */
export function TypedIndicator({ page }: { readonly page: IndicatorPage }) {
  const { indicator, breakdowns, today } = page
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const go = (changes: TypingSearch) => void navigate({ search: { ...search, ...changes }, replace: true })
  const [added, setAdded] = useState<readonly NamedRow[]>([])
  const add = (actor: NamedRow) => {
    setAdded([...added, actor])
    goOnTo(() => [...document.querySelectorAll<HTMLElement>(`[data-place="${actor.id}"] input`)].at(-1) ?? null)
  }
  const current = periodOf(today, knownCode(indicator.frequency) ?? 'quarterly')
  const last = search.fin ?? current
  const periods = periodsUpTo(last, shown)
  const typed = useApiQuery(
    'indicators',
    'figures',
    { indicator: indicator.id, periods: [...periods] },
    { keepPrevious: true },
  )
  const rows = search.par ?? (indicator.provider === 'secretariat' ? 'secteurs' : 'structures')
  const way = breakdowns.find(({ breakdown }) => breakdown.id === search.part) ?? null
  const places = placesOf(rows, page, [...(typed.data?.actors ?? []), ...added])
  return (
    <>
      <Group gap="sm" mb="md" align="center">
        <SegmentedControl
          aria-label="Lignes"
          value={rows}
          onChange={(par) => go({ par: par as TypingRows })}
          data={optionsOf(typingRows)}
        />
        {breakdowns.length > 0 && !isRatio(indicator.measure) && (
          <NativeSelect
            aria-label="Ventilation"
            data={[
              { value: '', label: 'Sans ventilation' },
              ...breakdowns.map(({ breakdown }) => ({
                value: breakdown.id as string,
                label: breakdown.name ?? 'Sans nom',
              })),
            ]}
            value={way?.breakdown.id ?? ''}
            onChange={(event) => go({ part: (event.currentTarget.value || undefined) as RowId })}
          />
        )}
        <Group gap="xs" ml="auto">
          <ActionIcon aria-label="Périodes plus anciennes" onClick={() => go({ fin: periodAfter(last, -shown) })}>
            <IconChevronLeft size={18} stroke={1.6} />
          </ActionIcon>
          <ActionIcon
            aria-label="Périodes plus récentes"
            disabled={byTime(last, current) >= 0}
            onClick={() => go({ fin: periodAfter(last, shown) })}
          >
            <IconChevronRight size={18} stroke={1.6} />
          </ActionIcon>
        </Group>
      </Group>
      {rows !== 'structures' && (
        <Text mb="sm" c="var(--ink-2)">
          {standing[rows]}
        </Text>
      )}
      <Loaded query={typed} rows={6}>
        {(typed) =>
          places.length > 0 ? (
            <FigureGrid
              key={`${rows} ${way?.breakdown.id} ${last}`}
              indicator={indicator}
              typed={typed}
              places={places}
              way={way}
              periods={periods}
              today={today}
            />
          ) : (
            <EmptyState title={nobody[rows].title}>{nobody[rows].next}</EmptyState>
          )
        }
      </Loaded>
      {rows === 'structures' && (
        <Box my="lg" maw={400}>
          <ReferenceField
            to="actor"
            key={added.length}
            label="Ajouter une structure"
            value={null}
            onChange={(actor) => actor !== null && add(actor)}
          />
        </Box>
      )}
      {places.length > 0 && <KeyHints hints={hints} />}
    </>
  )
}

/** What a figure given for a whole does to those under it. */
const standing: Readonly<Record<Exclude<TypingRows, 'structures'>, string>> = {
  secteurs: 'Le chiffre saisi pour un secteur tient lieu de ceux de ses structures.',
  departement: 'Le chiffre saisi pour tout le département tient lieu de ceux des secteurs et des structures.',
}

/** The whole département is always there. */
const nobody: Readonly<Record<TypingRows, { readonly title: string; readonly next: string }>> = {
  structures: {
    title: 'Aucune structure n’a encore donné de chiffre.',
    next: 'Ajoutez ci-dessous celle dont vous avez le chiffre.',
  },
  secteurs: { title: 'L’espace n’a aucun secteur.', next: 'Les secteurs se décident dans les réglages.' },
  departement: { title: '', next: '' },
}

const hints = [
  { keys: ['↑', '↓', 'Entrée'], does: 'changer de ligne' },
  { keys: ['←', '→'], does: 'changer de période' },
  { keys: ['Ctrl V'], does: 'coller un bloc d’Excel' },
  { keys: ['Échap'], does: 'rendre la case comme elle était' },
  ...answerHints,
]

/** The lines one types in: structures once each, by the order they come in. */
const placesOf = (
  rows: TypingRows,
  { sectors }: Pick<IndicatorPage, 'sectors'>,
  actors: readonly { readonly id: RowId; readonly name: string }[],
): readonly GridPlace[] => {
  if (rows === 'departement') return [{ key: 'whole', label: 'Tout le département', place: { kind: 'whole' } }]
  if (rows === 'secteurs')
    return sectors.map(({ id, name }) => ({
      key: id,
      label: name ?? 'Secteur sans nom',
      place: { kind: 'sector', id },
    }))
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()].map(({ id, name }) => ({
    key: id,
    label: name,
    place: { kind: 'actor', id },
  }))
}
