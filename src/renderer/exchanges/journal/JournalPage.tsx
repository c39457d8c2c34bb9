import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ExchangesTabs } from '../../components/ExchangesTabs.tsx'
import { FilterBar } from '../../components/FilterBar.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { MoreRows, useRows } from '../../components/MoreRows.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { dayOf } from '../../words/dates.ts'
import { plural } from '../../words/numbers.ts'
import { correspondents, filterExchanges, sinceChoices } from './filter-exchanges.ts'
import { JournalTable } from './JournalTable.tsx'

const route = getRouteApi('/echanges/journal')

/** Every bundle that left or came: when, who, which file, how much. */
export function JournalPage(): ReactNode {
  const journal = useApiQuery('bundles', 'journal', {})
  return (
    <>
      <PageHead title="Journal des échanges" dense />
      <ExchangesTabs />
      <Loaded query={journal} rows={8} sentence="Lecture du journal">
        {(journal) =>
          journal.length === 0 ? (
            <EmptyState
              title="Aucun lot n’est encore préparé ni arrivé."
              action={<LinkButton to="/echanges">Aller aux lots</LinkButton>}
            >
              Chaque lot préparé ou appliqué se note ici, sur ce poste : sa date, son fichier, pour qui, et combien il
              contenait.
            </EmptyState>
          ) : (
            <Filtered lines={journal} />
          )
        }
      </Loaded>
    </>
  )
}

function Filtered({ lines }: { readonly lines: readonly ExchangeView[] }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const kept = filterExchanges(lines, search)
  const rows = useRows(kept)
  const set = (key: string, value: string) =>
    void navigate({ search: { ...search, [key]: value === '' ? undefined : value }, replace: true })
  return (
    <>
      <FilterBar
        many="lots"
        choices={[
          [
            'sens',
            'Sens',
            'Préparés et reçus',
            [
              ['sent', 'Préparés'],
              ['received', 'Reçus'],
            ],
          ],
          ['poste', 'Poste', 'Tous les postes', correspondents(lines).map((name) => [name, name])],
          ['depuis', 'Période', 'Toutes les dates', sinceChoices(dayOf(new Date()))],
        ]}
        sorts={null}
        search={search}
        set={set}
        kept={plural(kept.length, 'lot', 'lots')}
      />
      {kept.length === 0 ? (
        <EmptyState
          title="Aucun lot ne répond à ces filtres."
          action={
            <LinkButton to="/echanges/journal" search={{}}>
              Retirer les filtres
            </LinkButton>
          }
        />
      ) : (
        <>
          <JournalTable lines={rows.shown} />
          <MoreRows rows={rows} next="lots suivants" />
        </>
      )}
    </>
  )
}
