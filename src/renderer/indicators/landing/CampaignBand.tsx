import { Group, Progress, Text } from '@mantine/core'
import type { CampaignPage, CampaignSummary } from '#shared/contract/indicators/campaigns.ts'
import { answerStates, bareAmong, receivedWords } from '#shared/records/indicators/answer-state.ts'
import { refusedCellWords } from '#shared/records/indicators/refused-cell-words.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { State } from '../../components/State.tsx'
import { useIsKept } from '../../components/saving/use-kept-form.ts'
import { counted, figure, plural, sentenceCase } from '../../words/numbers.ts'
import { campaignTitle, nextWords, progressPercent, refusedWords } from '../campaigns/campaign-words.ts'
import { stateLooks } from '../campaigns/state-looks.ts'
import classes from './landing.module.css'

/** The campaign that is open, in a line: how many came, what waits, and what is next; then the others that are open. */
export function CampaignBand() {
  const campaigns = useApiQuery('campaigns', 'list', {}).data ?? []
  const { data: page, isError, error, refetch } = useApiQuery('campaigns', 'current', {})
  const isBegun = useIsKept('campaign')
  if (isError) return <ErrorMessage thrown={error} retry={() => void refetch()} />
  if (page === undefined) return null
  return (
    <section aria-label="Campagne" data-only="screen" className={classes.band}>
      {page === null ? (
        <>
          <Text c="var(--ink-2)">
            {isBegun
              ? 'Une campagne est commencée, et gardée\u00a0: elle n’est pas encore créée.'
              : 'Aucune campagne n’est ouverte.'}
          </Text>
          <LinkAnchor ms="auto" to="/indicateurs/campagnes">
            Toutes les campagnes
          </LinkAnchor>
        </>
      ) : (
        <Campaign page={page} campaigns={campaigns} />
      )}
    </section>
  )
}

/** Said in the band when some wait there. */
const said = ['toSend', 'overdue', 'refused', 'waiting'] as const

interface Props {
  readonly page: CampaignPage
  /** Every one. */
  readonly campaigns: readonly CampaignSummary[]
}

function Campaign({ page, campaigns }: Props) {
  const { campaign, counts, bare, due, structures } = page
  const next = nextWords(due)
  const params = { id: campaign.id }
  return (
    <>
      <Text span fw={600}>
        <Ordinals>{campaignTitle(campaign)}</Ordinals>
      </Text>
      <Group component="span" gap="sm" wrap="nowrap">
        <Progress w={60} size={8} value={progressPercent(counts)} aria-label="Classeurs reçus" />
        {[`${plural(counts.received, 'reçu', 'reçus')} sur ${figure(structures.length)}`, ...bareAmong(bare)].join(
          ', ',
        )}
      </Group>
      {said.map(
        (state) =>
          counts[state] > 0 && (
            <State key={state} {...stateLooks[state]}>
              {state === 'waiting'
                ? plural(counts.waiting, 'attendu', 'attendus')
                : `${figure(counts[state])}\u00A0${answerStates[state].toLocaleLowerCase('fr')}`}
            </State>
          ),
      )}
      <Group component="span" gap="md" ms="auto">
        {next !== null && (
          <LinkButton size="xs" to="/indicateurs/campagnes/$id/relances" params={params}>
            {next}
          </LinkButton>
        )}
        <LinkAnchor fw={600} to="/indicateurs/campagnes/$id" params={params}>
          Ouvrir
        </LinkAnchor>
        {campaigns.length > 1 && <LinkAnchor to="/indicateurs/campagnes">Toutes les campagnes</LinkAnchor>}
      </Group>
      <RefusedCells page={page} />
      {campaigns
        .filter((one) => one.campaign.closedOn === null && one.campaign.id !== campaign.id)
        .map((other) => (
          <Second key={other.campaign.id} w="100%">
            <LinkAnchor to="/indicateurs/campagnes/$id" params={{ id: other.campaign.id }}>
              {campaignTitle(other.campaign)}
            </LinkAnchor>
            , {receivedWords(other.counts, other.bare)}
          </Second>
        ))}
    </>
  )
}

/** Workbooks that could not be taken whole, each with the first cell that was refused. */
function RefusedCells({ page: { structures } }: Pick<Props, 'page'>) {
  const refused = structures.filter(({ state }) => state === 'refused')
  const more = refused.length - mostRefused
  return (
    <>
      {refused.slice(0, mostRefused).map(({ id, name, toCorrect: [cell, ...others] }) =>
        cell === undefined ? null : (
          <Second key={id} w="100%">
            {`${name}\u00A0: ${refusedWords(1 + others.length)}. ${cell.what}\u00A0: ${refusedCellWords(cell)}`}
          </Second>
        ),
      )}
      {more > 0 && (
        <Second w="100%">
          {sentenceCase(counted(more, 'autre structure a une réponse', 'autres structures ont une réponse', 'f'))} à
          corriger.
        </Second>
      )}
    </>
  )
}

const mostRefused = 3
