import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { CampaignProposal } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { campaign } from '#shared/records/indicators/campaign.ts'
import type { Period } from '#shared/text/period.ts'
import { DecideBar } from '../../../components/DecideBar.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { DayField } from '../../../components/fields/DayField.tsx'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { plural } from '../../../words/numbers.ts'
import { periodOptions } from '../campaign-words.ts'
import { IndicatorChoice } from './IndicatorChoice.tsx'
import { QuestionsEditor } from './QuestionsEditor.tsx'
import { draftOf, type QuestionDraft, questionsIn } from './question-drafts.ts'
import { StructureChoice } from './StructureChoice.tsx'
import { useChosenStructures } from './use-chosen-structures.ts'

interface Props {
  readonly proposal: CampaignProposal
  readonly choosePeriod: (period: Period) => void
}

/** Period, indicators, structures, what they are told. */
export function CampaignForm({ proposal, choosePeriod }: Props) {
  const { form, change } = useCampaignForm(proposal)
  const { lastTime } = proposal
  const chosen = useChosenStructures(lastTime?.structures)
  const create = useGesture('campaigns', 'create', { tellsFailure: true })
  const navigate = useNavigate()
  const send = (event: FormEvent) => {
    event.preventDefault()
    const { ticked, drafts, ...told } = form
    const questions = questionsIn(drafts).map(({ text, choices }) => ({ text, choices }))
    create.act(
      { ...told, period: proposal.period, indicators: [...ticked], structures: chosen.ids, questions },
      'Campagne créée',
      ({ id }) => {
        void navigate({ to: '/indicateurs/campagnes/$id', params: { id } })
        goOnTo(() => firstOf('#page-title'))
      },
    )
  }
  return (
    <form noValidate onSubmit={send}>
      <Columns>
        <div>
          <Section title="Période et envoi">
            <Stack gap="lg" pt="sm" pb="lg">
              <NativeSelect
                label="Période"
                data={periodOptions(proposal.periods)}
                value={proposal.period}
                onChange={(event) => choosePeriod(event.currentTarget.value as Period)}
              />
              <TextInput
                label={campaign.fields.name.label}
                maxLength={campaign.fields.name.max}
                value={form.name}
                onChange={(event) => change({ name: event.currentTarget.value })}
              />
              <Row widths={[1, 1]} narrow={[1]} gap="lg" align="stretch">
                <DayField
                  label={campaign.fields.opensOn.label}
                  value={form.opensOn}
                  onChange={(opensOn) => change({ opensOn })}
                />
                <DayField
                  label={campaign.fields.dueOn.label}
                  value={form.dueOn}
                  onChange={(dueOn) => change({ dueOn })}
                />
              </Row>
              <TextInput
                label={campaign.fields.replyTo.label}
                type="email"
                description="Où les classeurs reviennent."
                maxLength={campaign.fields.replyTo.max}
                value={form.replyTo}
                onChange={(event) => change({ replyTo: event.currentTarget.value })}
              />
              <Textarea
                label={campaign.fields.message.label}
                description="Facultatif, ajouté à chaque courriel."
                autosize
                minRows={2}
                maxLength={campaign.fields.message.max}
                value={form.message}
                onChange={(event) => change({ message: event.currentTarget.value })}
              />
            </Stack>
          </Section>
          <Section title="Indicateurs" aside={plural(form.ticked.size, 'demandé', 'demandés')}>
            <IndicatorChoice
              indicators={proposal.indicators}
              ticked={form.ticked}
              onChange={(ticked) => change({ ticked })}
            />
          </Section>
          <Section title="Questions">
            <QuestionsEditor drafts={form.drafts} onChange={(drafts) => change({ drafts })} />
          </Section>
        </div>
        <div>
          <Section title="Structures">
            {lastTime !== null && lastTime.structures.length > 0 && (
              <Group gap="sm" mt="sm">
                <Text c="var(--ink-2)">
                  La dernière fois&nbsp;: {plural(lastTime.structures.length, 'structure', 'structures')}.
                </Text>
                {chosen.ids.length > 0 ? (
                  <Button size="xs" variant="subtle" onClick={chosen.clear}>
                    Tout décocher
                  </Button>
                ) : (
                  <Button size="xs" variant="subtle" onClick={() => chosen.add(lastTime.structures)}>
                    Comme la dernière fois
                  </Button>
                )}
              </Group>
            )}
            <StructureChoice chosen={chosen} />
          </Section>
        </div>
      </Columns>
      {create.error !== null && <ErrorMessage thrown={create.error} />}
      <DecideBar>
        <Button
          type="submit"
          variant="filled"
          loading={create.isPending}
          disabled={form.ticked.size === 0 || chosen.ids.length === 0 || form.name.trim() === ''}
        >
          Créer la campagne
        </Button>
        <span aria-live="polite">
          {plural(form.ticked.size, 'indicateur', 'indicateurs')},{' '}
          {plural(chosen.ids.length, 'structure', 'structures')}
        </span>
      </DecideBar>
    </form>
  )
}

interface Form extends Pick<CampaignProposal, 'name' | 'replyTo'> {
  readonly opensOn: string | null
  readonly dueOn: string | null
  readonly message: string
  readonly ticked: ReadonlySet<RowId>
  readonly drafts: readonly QuestionDraft[]
}

/** What is typed, over what is proposed: another period proposes again what nobody touched. */
function useCampaignForm(proposal: CampaignProposal) {
  const [typed, setTyped] = useState<Partial<Form>>({})
  const [drafts] = useState(() => (proposal.lastTime?.questions ?? []).map(draftOf))
  const form: Form = {
    name: proposal.name,
    replyTo: proposal.replyTo,
    opensOn: proposal.opensOn,
    dueOn: proposal.dueOn,
    message: proposal.message,
    drafts,
    ticked: new Set(proposal.indicators.filter(({ isTicked }) => isTicked).map(({ id }) => id)),
    ...typed,
  }
  return { form, change: (changes: Partial<Form>) => setTyped({ ...typed, ...changes }) }
}
