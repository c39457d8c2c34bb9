import { Button, Group, SegmentedControl } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconPresentation, IconReport } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { DrawnLines } from '../../components/list/DrawnLines.tsx'
import { ListLines } from '../../components/list/ListLines.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { AddFiche } from './AddFiche.tsx'
import { BudgetView } from './budget/BudgetView.tsx'
import { CalendarView } from './calendar/CalendarView.tsx'
import { ficheColumns } from './fiche-columns.tsx'
import { fichesSentence } from './fiche-words.ts'
import { fichesView, views } from './fiches-view.ts'
import { MatrixView } from './MatrixView.tsx'
import { NearFiches } from './NearFiches.tsx'
import { RoadmapExport } from './RoadmapExport.tsx'

const route = getRouteApi('/fiches')

/** Every fiche-action of the espace: as a list, by faisabilité and impact, in time, or by what they cost. */
export function FichesPage(): ReactNode {
  const list = useApiQuery('fiches', 'list', {})
  const [adding, { open, close }] = useDisclosure(false)
  return (
    <>
      <PageHead
        title="Fiches-actions"
        word="Fiche-action"
        {...(list.data &&
          list.data.lines.length > 0 && {
            sentence: fichesSentence(list.data.lines.length, fichesView.counts(list.data, 'avec')),
          })}
        actions={
          <>
            <LinkButton to="/fiches/importer">Importer un plan d’actions</LinkButton>
            {list.data && list.data.lines.length > 0 && (
              <>
                <LinkButton to="/restitution" leftSection={<IconPresentation size={18} stroke={1.6} />}>
                  Diaporama
                </LinkButton>
                <LinkButton to="/fiches/rapport" leftSection={<IconReport size={18} stroke={1.6} />}>
                  Rapport de situation
                </LinkButton>
                <FilteredExport list={list.data} />
              </>
            )}
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
            <Filtered list={list} add={open} />
            <AddFiche list={list} opened={adding} close={close} />
          </>
        )}
      </Loaded>
    </>
  )
}

function FilteredExport({ list }: { readonly list: FicheList }) {
  return <RoadmapExport list={list} lines={fichesView.kept(list, route.useSearch())} />
}

function Filtered({ list, add }: { readonly list: FicheList; readonly add: () => void }) {
  const { vue = 'liste' } = route.useSearch()
  const navigate = route.useNavigate()
  const show = (next: string) =>
    void navigate({
      search: ({ vue: _, ...since }) =>
        next === 'liste' ? since : { ...since, vue: next as Exclude<keyof typeof views, 'liste'> },
      replace: true,
    })
  return (
    <ListLines
      view={fichesView}
      list={list}
      route={route}
      nothing={<NothingYet add={add} />}
      isSorted={vue === 'liste'}
      beside={
        <SegmentedControl
          aria-label="Vue"
          value={vue}
          onChange={show}
          data={Object.entries(views).map(([value, label]) => ({ value, label }))}
        />
      }
    >
      {(shown) => {
        if (vue === 'matrice') return <MatrixView list={list} lines={shown.lines} />
        if (vue === 'calendrier') return <CalendarView list={list} lines={shown.lines} />
        if (vue === 'budget') return <BudgetView list={list} lines={shown.lines} />
        return <DrawnLines {...shown} columns={ficheColumns} />
      }}
    </ListLines>
  )
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
