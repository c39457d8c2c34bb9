import { Button, Group, SegmentedControl } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { AddFiche } from './AddFiche.tsx'
import { type FicheView, filterOf, views } from './address.ts'
import { CalendarView } from './calendar/CalendarView.tsx'
import { RoadmapExport } from './export/RoadmapExport.tsx'
import { FicheFilters } from './FicheFilters.tsx'
import { fichesSentence } from './fiche-words.ts'
import classes from './fiches.module.css'
import { countWants, filterFiches } from './filter-fiches.ts'
import { NearFiches } from './gather/NearFiches.tsx'
import { FicheTable } from './list/FicheTable.tsx'
import { MatrixView } from './matrix/MatrixView.tsx'

const route = getRouteApi('/fiches')

/** Every fiche-action of the espace: as a list, by faisabilité and impact, or in time. */
export function FichesPage(): ReactNode {
  const list = useApiQuery('fiches', 'list', {})
  const [adding, { open, close }] = useDisclosure(false)
  return (
    <>
      <PageHead
        title="Fiches-actions"
        {...(list.data &&
          list.data.lines.length > 0 && {
            sentence: fichesSentence(list.data.lines.length, countWants(list.data.lines, list.data.today)),
          })}
        actions={
          <>
            <LinkButton to="/fiches/importer">Importer un plan d’actions</LinkButton>
            {list.data && list.data.lines.length > 0 && <FilteredExport list={list.data} />}
            <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.6} />} onClick={open}>
              Ajouter une fiche-action
            </Button>
          </>
        }
      />
      <NearFiches />
      <Loaded query={list} rows={8}>
        {(list) => (
          <>
            {list.lines.length === 0 ? <NothingYet add={open} /> : <Filtered list={list} />}
            <AddFiche list={list} opened={adding} close={close} />
          </>
        )}
      </Loaded>
    </>
  )
}

function FilteredExport({ list }: { readonly list: FicheList }) {
  return <RoadmapExport list={list} lines={filterFiches(list, filterOf(route.useSearch()))} />
}

function Filtered({ list }: { readonly list: FicheList }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const view = search.vue ?? 'liste'
  const lines = filterFiches(list, filterOf(search))
  const show = (next: string) =>
    void navigate({
      search: ({ vue: _, ...since }) =>
        next === 'liste' ? since : { ...since, vue: next as Exclude<FicheView, 'liste'> },
      replace: true,
    })
  return (
    <>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label="Vue"
          value={view}
          onChange={show}
          data={Object.entries(views).map(([value, label]) => ({ value, label }))}
        />
        <FicheFilters list={list} search={search} kept={lines.length} />
      </div>
      {lines.length === 0 ? (
        <EmptyState
          title="Aucune fiche-action ne répond à ces filtres."
          action={
            <LinkButton to="/fiches" search={search.vue === undefined ? {} : { vue: search.vue }}>
              Retirer les filtres
            </LinkButton>
          }
        />
      ) : (
        <View view={view} list={list} lines={lines} />
      )}
    </>
  )
}

interface ViewProps {
  readonly view: FicheView
  readonly list: FicheList
  readonly lines: FicheList['lines']
}

function View({ view, ...shown }: ViewProps) {
  if (view === 'matrice') return <MatrixView {...shown} />
  if (view === 'calendrier') return <CalendarView {...shown} />
  return <FicheTable {...shown} />
}

function NothingYet({ add }: { readonly add: () => void }) {
  return (
    <EmptyState
      title="Aucune fiche-action pour l’instant."
      action={
        <Group gap="sm">
          <Button onClick={add}>Ajouter une fiche-action</Button>
          <LinkButton to="/fiches/importer">Importer un plan d’actions</LinkButton>
          <LinkButton to="/comptes-rendus/importer" variant="subtle">
            Importer un compte-rendu
          </LinkButton>
        </Group>
      }
    >
      Elles viennent des comptes-rendus ou d’un plan d’actions en tableau, ou s’ajoutent ici.
    </EmptyState>
  )
}
