import { Group, Progress, Text } from '@mantine/core'
import type { CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import { answerStates } from '#shared/records/indicators/answer-state.ts'
import { refusedCellWords } from '#shared/records/indicators/refused-cell-words.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { State } from '../../components/State.tsx'
import { useIsKept } from '../../components/saving/use-kept-form.ts'
import { counted, figure, plural } from '../../words/numbers.ts'
import { campaignTitle, nextWords, progressPercent, refusedWords } from '../campaigns/campaign-words.ts'
import { stateLooks } from '../campaigns/state-looks.ts'
import classes from './landing.module.css'

/** The campaign that is open, in a line: how many came, what waits, and what is next. */
export function CampaignBand() {
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
        <Campaign page={page} />
      )}
    </section>
  )
}

/** Said in the band when some wait there. */
const said = ['toSend', 'overdue', 'refused', 'waiting'] as const

function Campaign({ page }: { readonly page: CampaignPage }) {
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
        {`${plural(counts.received, 'reçu', 'reçus')} sur ${figure(structures.length)}${bareWords(bare)}`}
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
      </Group>
      <RefusedCells page={page} />
    </>
  )
}

/** « , dont un sans chiffre ». */
const bareWords = (bare: number): string =>
  bare === 0 ? '' : `, dont ${counted(bare, 'sans chiffre', 'sans chiffre')}`

/** Of a workbook that could not be taken whole, the first cell that was refused. */
function RefusedCells({ page: { structures } }: { readonly page: CampaignPage }) {
  const refused = structures.find(({ state }) => state === 'refused')
  const [cell] = refused?.toCorrect ?? []
  if (refused === undefined || cell === undefined) return null
  return (
    <Second w="100%">
      {`${refused.name}\u00A0: ${refusedWords(refused.toCorrect.length)}. ${refusedCellWords(cell)}`}
    </Second>
  )
}
