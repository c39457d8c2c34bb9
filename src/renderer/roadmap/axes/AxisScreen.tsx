import { Button, Menu, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { AxisPage } from '#shared/contract/roadmap/axes.ts'
import { axisState } from '#shared/records/roadmap/is-settled.ts'
import { isTied } from '#shared/records/roadmap/thread/told-origins.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { PrintThread } from '../../components/thread/PrintThread.tsx'
import { Thread } from '../../components/thread/Thread.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { useMay } from '../../components/use-may.ts'
import { wayTo } from '../../components/way-to.tsx'
import { quoted } from '../../words/spaces.ts'
import { whoMay } from '../../words/who-may.ts'
import { AxisStateMark } from './AxisStateMark.tsx'
import { axisName, axisRank } from './axis-words.ts'
import { DecideDialog, type DecisionKind } from './DecideDialog.tsx'
import { LinkProposals } from './LinkProposals.tsx'
import { Phases } from './Phases.tsx'
import { Restate } from './Restate.tsx'

const route = getRouteApi('/axes/axe/$axis')

/** One common axis: where it stands, the threads it gathers, and what was said phase by phase. */
export function AxisScreen(): ReactNode {
  const { axis: id } = route.useParams()
  const page = useApiQuery('axes', 'page', { id })
  return (
    <>
      <PageHead
        title={page.data === undefined ? 'Axe' : axisName(page.data.axis)}
        crumbs={[wayTo.axes, page.data === undefined ? 'Axe' : axisRank(page.data.axis)]}
        {...(page.data !== undefined && {
          sentence: <AxisStateMark board={page.data} />,
          actions: (
            <>
              <PrintThread id={id} />
              <Decide page={page.data} />
            </>
          ),
        })}
      />
      <Loaded query={page} rows={6}>
        {(page) => <Content page={page} />}
      </Loaded>
    </>
  )
}

function Content({ page }: { readonly page: AxisPage }) {
  const tied = page.threads.filter(isTied)
  return (
    <>
      <LinkProposals proposals={page.proposals} />
      {page.gathered.length > 0 && (
        <Text c="var(--ink-2)">Réunit aussi : {page.gathered.map(axisName).join(' ; ')}.</Text>
      )}
      {tied.length > 0 && (
        <Section title="Le fil, de la formulation à l’actualité" word="Fil">
          {tied.map((thread) => {
            const end = thread.steps.at(-1)?.nodes[0]
            return (
              <Thread
                key={end?.id}
                thread={thread}
                label={end === undefined ? 'Le fil de cet axe' : `Le fil de ${quoted(end.words)}`}
              />
            )
          })}
        </Section>
      )}
      {page.formulations.length === 0 ? (
        <Text c="var(--ink-2)">Rien n’est encore rattaché à cet axe.</Text>
      ) : (
        <>
          <Restate page={page} />
          <Phases formulations={page.formulations} />
        </>
      )}
    </>
  )
}

const decisions: readonly (readonly [DecisionKind, string])[] = [
  ['consolidated', 'Proposer au comité…'],
  ['validated', 'Noter la validation…'],
  ['postponed', 'Noter le report…'],
]

function Decide({ page }: { readonly page: AxisPage }) {
  const [kind, decide] = useState<DecisionKind | null>(null)
  const deciding = useGesture('axes', 'decide')
  const allowed = useMay('settleAxis')
  if (!allowed)
    return (
      <Text span c="var(--ink-2)">
        {whoMay.settleAxis}
      </Text>
    )
  const reopen = () => deciding.act({ axes: [page.axis.id], decision: { kind: 'proposed' } }, 'Axe remis à l’étude')
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="filled" rightSection={<IconChevronDown size={16} stroke={1.6} />}>
            Changer l’état
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {decisions
            .filter(([one]) => one !== 'consolidated' || !page.isEmpty)
            .map(([one, words]) => (
              <Menu.Item key={one} onClick={() => decide(one)}>
                {words}
              </Menu.Item>
            ))}
          {axisState(page.axis) !== 'proposed' && <Menu.Item onClick={reopen}>Remettre à l’étude</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {kind !== null && <DecideDialog axes={[page]} kind={kind} close={() => decide(null)} />}
    </>
  )
}
