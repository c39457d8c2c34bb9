import { Tabs } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Territory } from '#shared/contract/directory/territory.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { plural } from '../../words/numbers.ts'
import { territoryName } from '../../words/territory.ts'
import { type View, views } from './address.ts'
import { CoverageView } from './CoverageView.tsx'
import { MapView } from './map/MapView.tsx'
import { PartFilter } from './PartFilter.tsx'
import { SectorsView } from './sectors/SectorsView.tsx'
import { WhoView } from './who/WhoView.tsx'

/** Where the places are, what they lack, who does what, and how the territory is shared out. */
export function TerritoryPage(): ReactNode {
  const { espace } = useWorkspace()
  const territory = useApiQuery('territory', 'get', {})
  return (
    <>
      <PageHead
        title="Territoire"
        crumbs={territory.data ? [[territoryName(espace), ...extent(territory.data)].join(', ')] : []}
      />
      <Loaded query={territory} rows={8}>
        {(territory) => (territory.communes.length === 0 ? <Nowhere /> : <Views territory={territory} />)}
      </Loaded>
    </>
  )
}

/** What the espace covers: « 208 communes », « 12 intercommunalités ». */
const extent = ({ communes, epci }: Territory): readonly string[] => {
  if (communes.length === 0) return []
  const covered = communes.filter(({ excluded }) => !excluded)
  const within = new Set(covered.map((commune) => commune.epci))
  const known = epci.filter(({ code }) => within.has(code))
  return [plural(covered.length, 'commune', 'communes'), plural(known.length, 'intercommunalité', 'intercommunalités')]
}

function Views({ territory }: { readonly territory: Territory }) {
  const search = useSearch({ from: '/territoire' })
  const navigate = useNavigate({ from: '/territoire' })
  const view = search.vue ?? 'couverture'
  const show = (value: string | null) =>
    void navigate({ search: (kept) => ({ ...kept, vue: (value ?? 'couverture') as View }) })
  return (
    <Tabs value={view} onChange={show} keepMounted={false}>
      <Tabs.List aria-label="Vues du territoire" data-only="screen">
        {Object.entries(views).map(([code, label]) => (
          <Tabs.Tab key={code} value={code}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={view} tabIndex={-1} pt="lg">
        {view !== 'secteurs' && <PartFilter territory={territory} />}
        {view === 'couverture' && <CoverageView />}
        {view === 'carte' && <MapView territory={territory} />}
        {view === 'services' && <WhoView territory={territory} />}
        {view === 'secteurs' && <SectorsView territory={territory} />}
      </Tabs.Panel>
    </Tabs>
  )
}

function Nowhere() {
  const { espace } = useWorkspace()
  const known = espace.departementCode !== null
  return (
    <EmptyState
      title={
        known
          ? 'Concerto n’a pas les communes de ce département.'
          : 'Concerto ne sait pas encore de quel département il s’agit.'
      }
      action={<LinkButton to="/reglages/espace">{known ? 'Ouvrir les réglages' : 'Choisir le département'}</LinkButton>}
    >
      Ses communes et ses intercommunalités viendront avec lui : la liste officielle est dans Concerto, sans réseau.
    </EmptyState>
  )
}
