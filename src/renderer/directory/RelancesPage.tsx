import { Button, SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { directoryFilterSchema, type Relance } from '#shared/contract/directory/directory.ts'
import type { Sector } from '#shared/records/records.ts'
import { useApiQuery } from '../api/hooks.ts'
import { useWorkspace } from '../api/workspace.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { LinkButton } from '../components/links.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Columns } from '../components/plain/Columns.tsx'
import { wayTo } from '../components/way-to.tsx'
import { RelanceMail } from './RelanceMail.tsx'
import { RelancesList } from './RelancesList.tsx'
import { relancesSentence } from './relances-words.ts'

const route = getRouteApi('/annuaire/relances')

/** Structures nobody verified for a year or more: whom to ask, with the mail ready. */
export function RelancesPage(): ReactNode {
  const { member, sectors } = useWorkspace()
  const own = sectors.find(({ id }) => id === member.sector) ?? null
  const [scope, setScope] = useState(own === null ? 'all' : 'own')
  const relances = useApiQuery('directory', 'relances', {
    filter: directoryFilterSchema.parse({
      freshness: ['check', 'refresh'],
      sectors: scope === 'own' && own !== null ? [own.id] : [],
    }),
  })
  return (
    <>
      <PageHead
        title="Relances"
        crumbs={[wayTo.directory, 'Relances']}
        {...(relances.data && relances.data.length > 0 && { sentence: relancesSentence(relances.data) })}
      />
      {own !== null && (
        <SegmentedControl
          value={scope}
          onChange={setScope}
          data={[
            { value: 'own', label: `Secteur ${own.name}` },
            { value: 'all', label: 'Tout le département' },
          ]}
          mb="md"
          aria-label="Structures à relancer"
        />
      )}
      <Loaded query={relances}>
        {(relances) =>
          relances.length === 0 ? (
            <NobodyToAsk sector={scope === 'own' ? own : null} onWiden={() => setScope('all')} />
          ) : (
            <Relances relances={relances} />
          )
        }
      </Loaded>
    </>
  )
}

function Relances({ relances }: { readonly relances: readonly Relance[] }) {
  const { acteur } = route.useSearch()
  const shown = relances.find(({ id }) => id === acteur) ?? relances[0]
  if (shown === undefined) return null
  return (
    <Columns widths={[10, 11]}>
      <RelancesList relances={relances} shown={shown.id} />
      <RelanceMail key={shown.id} relance={shown} />
    </Columns>
  )
}

interface NobodyProps {
  /** Where nobody waits; `null` in the whole département. */
  readonly sector: Sector | null
  readonly onWiden: () => void
}

function NobodyToAsk({ sector, onWiden }: NobodyProps) {
  return (
    <EmptyState
      title={`Aucune structure n’attend de relance${sector === null ? '' : ` dans le secteur ${sector.name}`}.`}
      action={
        sector === null ? (
          <LinkButton to="/annuaire">Voir l’annuaire</LinkButton>
        ) : (
          <Button onClick={onWiden}>Voir tout le département</Button>
        )
      }
    >
      Une structure connue paraît ici quand sa fiche n’a pas été vérifiée depuis un an.
    </EmptyState>
  )
}
