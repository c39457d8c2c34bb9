import { Button, Group, SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Sector } from '#shared/records/records.ts'
import { useWorkspace } from '../api/workspace.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { LinkAnchor, LinkButton } from '../components/links.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { AskedOnce } from '../components/sending/AskedOnce.tsx'
import { SendingDesk } from '../components/sending/SendingDesk.tsx'
import { wayTo } from '../components/way-to.tsx'

const route = getRouteApi('/annuaire/relances')

/** Structures that nobody checked for a year or more are asked whether what is known of them is right; or one of them is. */
export function RelancesPage(): ReactNode {
  const { acteur: actor = null } = route.useSearch()
  const { member, sectors } = useWorkspace()
  const own = sectors.find(({ id }) => id === member.sector) ?? null
  const [scope, setScope] = useState<'own' | 'all'>('own')
  const sector = actor === null && scope === 'own' ? own : null
  return (
    <>
      <PageHead
        title="Relances"
        crumbs={[wayTo.directory, 'Relances']}
        sentence={
          actor === null
            ? 'Les structures que personne n’a vérifiées depuis un an, la plus ancienne d’abord.'
            : 'Une structure, à qui l’on demande si sa fiche est juste.'
        }
      />
      {actor !== null && (
        <Group mb="md">
          <LinkAnchor to="/annuaire/relances">Toutes les structures à relancer</LinkAnchor>
        </Group>
      )}
      {actor === null && own !== null && (
        <SegmentedControl
          value={scope}
          onChange={(one) => setScope(one as typeof scope)}
          data={[
            { value: 'own', label: `Secteur ${own.name}` },
            { value: 'all', label: 'Tout le département' },
          ]}
          mb="md"
          aria-label="Structures à relancer"
        />
      )}
      <SendingDesk
        key={actor ?? sector?.id ?? 'all'}
        subject={{ kind: 'check', sector: sector?.id ?? null, actor }}
        asked={(missing) => <AskedOnce missing={missing} />}
        empty={<NobodyToAsk sector={sector} onWiden={() => setScope('all')} />}
      />
    </>
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
