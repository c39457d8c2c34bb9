import { Group, Text, Title } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CampaignPage, CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import { type AnswerState, answerStates } from '#shared/records/indicators/answer-state.ts'
import { refusedCellWords } from '#shared/records/indicators/refused-cell-words.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { State } from '../../components/State.tsx'
import { shortDate } from '../../words/dates.ts'
import { counted, figure } from '../../words/numbers.ts'
import { askedWords, campaignTitle, nextWords, openWords, refusedWords } from './campaign-words.ts'
import classes from './campaigns.module.css'
import { Progress } from './Progress.tsx'
import { stateLooks } from './state-looks.ts'

/** Drawn before the rest is only counted. */
const first = 5

/** The campaign that is open, beside the indicators: who is to be relaunched, who is to correct, who answered. */
export function CampaignPanel() {
  const current = useApiQuery('campaigns', 'current', {})
  return (
    <Loaded query={current} rows={5}>
      {(current) => (current === null ? <NoCampaign /> : <Campaign page={current} />)}
    </Loaded>
  )
}

function NoCampaign() {
  return (
    <>
      <Title order={2}>Collecte</Title>
      <Text c="var(--ink-2)" my="sm">
        Aucune campagne n’est ouverte. Un classeur par structure rassemble les chiffres d’une période.
      </Text>
      <LinkButton to="/indicateurs/campagnes/nouvelle">Préparer une campagne</LinkButton>
      <Text mt="md">
        <LinkAnchor to="/indicateurs/campagnes">Toutes les campagnes</LinkAnchor>
      </Text>
    </>
  )
}

function Campaign({ page }: { readonly page: CampaignPage }) {
  const { campaign, counts, due } = page
  const next = nextWords(due)
  return (
    <>
      <Title order={2} className={classes.panelHead}>
        <LinkAnchor to="/indicateurs/campagnes/$id" params={{ id: campaign.id }}>
          <Ordinals>{campaignTitle(campaign)}</Ordinals>
        </LinkAnchor>
      </Title>
      <Text c="var(--ink-2)">
        <Ordinals>{openWords(campaign)}</Ordinals>
      </Text>
      <Progress counts={counts} />
      {(['toSend', 'overdue'] as const).map((state) => (
        <Part
          key={state}
          page={page}
          state={state}
          tell={(one) => <Told name={one.name} under={[askedWords(one)]} />}
        />
      ))}
      {next !== null && (
        <LinkButton
          to="/indicateurs/campagnes/$id/relances"
          params={{ id: campaign.id }}
          variant="filled"
          fullWidth
          mb="md"
          leftSection={<IconMail size={18} stroke={1.6} aria-hidden="true" />}
        >
          {next}
        </LinkButton>
      )}
      <Part
        page={page}
        state="refused"
        tell={(one) => (
          <Told
            name={`${one.name}\u00a0: ${refusedWords(one.toCorrect.length)}`}
            under={one.toCorrect.map(refusedCellWords)}
          />
        )}
      />
      <Part page={page} state="waiting" tell={(one) => <Told name={one.name} under={[askedWords(one)]} />} />
      <Part
        page={page}
        state="received"
        tell={({ name, receivedOn }) => (
          <Group component="span" gap="md" align="baseline" justify="space-between" wrap="nowrap">
            <span className={classes.name}>{name}</span>
            {receivedOn !== null && (
              <Group component="span" gap="sm" wrap="nowrap" fz="sm" c="var(--ink-2)">
                {shortDate(receivedOn)}
              </Group>
            )}
          </Group>
        )}
      />
      <LinkButton to="/indicateurs/campagnes/$id/lecture" params={{ id: campaign.id }} fullWidth mb="md">
        Lire les classeurs reçus
      </LinkButton>
      <LinkAnchor to="/indicateurs/campagnes">Toutes les campagnes</LinkAnchor>
    </>
  )
}

function Told({ name, under }: { readonly name: string; readonly under: readonly string[] }) {
  return (
    <span className={classes.name}>
      {name}
      {under.map((line) => (
        <Second key={line} block>
          {line}
        </Second>
      ))}
    </span>
  )
}

interface PartProps {
  readonly page: CampaignPage
  readonly state: AnswerState
  readonly tell: (structure: CampaignStructure) => ReactNode
}

function Part({ page, state, tell }: PartProps) {
  const structures = page.structures.filter((one) => one.state === state)
  if (structures.length === 0) return null
  const left = structures.length - first
  return (
    <Section
      title={<State {...stateLooks[state]}>{answerStates[state]}</State>}
      look="label"
      aside={figure(structures.length)}
    >
      <List ruled mb="md">
        {structures.slice(0, first).map((structure) => (
          <li key={structure.id}>{tell(structure)}</li>
        ))}
        {left > 0 && (
          <li>
            <LinkAnchor to="/indicateurs/campagnes/$id" params={{ id: page.campaign.id }}>
              Voir {left < 2 ? 'l’autre' : `les ${counted(left, 'autre', 'autres')}`}
            </LinkAnchor>
          </li>
        )}
      </List>
    </Section>
  )
}
