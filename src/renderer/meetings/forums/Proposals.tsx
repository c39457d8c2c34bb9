import { Button, Group, Stack, Text } from '@mantine/core'
import { IconBan, IconBuildingCommunity, IconHourglassEmpty, IconMessageQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import { type ProgrammeProposal, proposalReasons } from '#shared/contract/meetings/programme.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Proposal } from '../../components/Proposal.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { figure, plural } from '../../words/numbers.ts'
import { useProposals } from './use-proposals.ts'

/** As many as are read at a glance; the rest unfolds. */
const shownAtFirst = 5

const icons = {
  stale: IconHourglassEmpty,
  untreated: IconBan,
  need: IconMessageQuestion,
  unmet: IconBuildingCommunity,
} as const

/** What waits elsewhere and could be taken up here: kept or dropped in one gesture, and back in another. */
export function Proposals({ meeting }: { readonly meeting: Pick<Meeting, 'id'> }) {
  const proposals = useApiQuery('programme', 'proposals', { meeting: meeting.id })
  if (proposals.isError) return <ErrorMessage thrown={proposals.error} retry={() => void proposals.refetch()} />
  return (
    <Section
      title="Propositions"
      look="label"
      aside={proposals.data && plural(waitingOf(proposals.data).length, 'proposition', 'propositions')}
    >
      {proposals.data === undefined ? (
        <Waiting rows={3} />
      ) : (
        <ProposalLists meeting={meeting} proposals={proposals.data} />
      )}
    </Section>
  )
}

interface Props {
  readonly meeting: Pick<Meeting, 'id'>
  readonly proposals: readonly ProgrammeProposal[]
}

const waitingOf = (proposals: readonly ProgrammeProposal[]) => proposals.filter(({ state }) => state === 'proposed')

function ProposalLists({ meeting, proposals }: Props) {
  const { keep, drop, reconsider, busy } = useProposals(meeting.id)
  const [whole, setWhole] = useState(false)
  const [withDecided, showDecided] = useState(false)
  const waiting = waitingOf(proposals)
  const decided = proposals.filter(({ state }) => state !== 'proposed')
  const hidden = whole ? 0 : Math.max(0, waiting.length - shownAtFirst)
  return (
    <Stack gap="sm" mt="xs">
      {waiting.length === 0 && <Nothing decided={decided.length} />}
      {waiting.slice(0, waiting.length - hidden).map((one) => (
        <Proposed
          key={one.key}
          proposal={one}
          action={
            <Group gap="sm">
              <Button
                size="xs"
                aria-label={`${keepVerb(one)}, ${one.title}`}
                onClick={() => keep(one)}
                disabled={busy}
                data-proposal
              >
                {keepVerb(one)}
              </Button>
              <Button
                size="xs"
                variant="subtle"
                aria-label={`Écarter, ${one.title}`}
                onClick={() => drop(one)}
                disabled={busy}
              >
                Écarter
              </Button>
            </Group>
          }
        />
      ))}
      {hidden > 0 && (
        <Button variant="subtle" onClick={() => setWhole(true)}>
          {`Voir ${plural(hidden, 'autre proposition', 'autres propositions')}`}
        </Button>
      )}
      {decided.length > 0 && (
        <Button variant="subtle" aria-expanded={withDecided} onClick={() => showDecided(!withDecided)}>
          {withDecided ? 'Replier ce qui est décidé' : `Revoir ce qui est décidé (${figure(decided.length)})`}
        </Button>
      )}
      {withDecided &&
        decided.map((one) => (
          <Proposed
            key={one.key}
            proposal={one}
            action={
              <Button
                size="xs"
                variant="subtle"
                aria-label={`Remettre, ${one.title}`}
                onClick={() => reconsider(one)}
                disabled={busy}
                data-decided
              >
                Remettre
              </Button>
            }
          />
        ))}
    </Stack>
  )
}

const keepVerb = ({ reason }: ProgrammeProposal): string => (reason === 'unmet' ? 'Inviter' : 'Garder')

const decisions = { proposed: '', kept: 'gardée', dropped: 'écartée' } as const

function Proposed({ proposal, action }: { readonly proposal: ProgrammeProposal; readonly action: React.ReactNode }) {
  const { reason, title, because, state } = proposal
  const decision = state === 'kept' && reason === 'unmet' ? 'invitée' : decisions[state]
  return (
    <Proposal icon={icons[reason]} tone="quiet" action={null}>
      <Text component="strong" display="block" ff="var(--serif)" fw={600}>
        {title}
      </Text>
      <Second block>
        <strong>{[proposalReasons[reason], decision].filter((word) => word !== '').join(', ')}.</strong> {because}
      </Second>
      {action}
    </Proposal>
  )
}

/** Why there is nothing, which is not always good news. */
function Nothing({ decided }: { readonly decided: number }) {
  return (
    <Text c="var(--ink-2)" size="sm">
      {decided > 0
        ? 'Tout est décidé : chaque proposition est gardée ou écartée.'
        : 'Rien n’attend ailleurs pour l’instant. Viendront ici les cases et les points « non traités », les fiches-actions en retard ou qui n’avancent plus, les besoins en attente et les structures de l’annuaire jamais invitées.'}
    </Text>
  )
}
