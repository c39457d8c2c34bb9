import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { CampaignProposal, ChosenStructure } from '#shared/contract/indicators/campaigns.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { optionalLines } from '#shared/records/indicators/asked-lines.ts'
import { campaign } from '#shared/records/indicators/campaign.ts'
import type { Period } from '#shared/text/period.ts'
import { DecideBar } from '../../../components/DecideBar.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { DayField } from '../../../components/fields/DayField.tsx'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import type { KeptTyping } from '../../../components/saving/use-kept-form.ts'
import { useGesture } from '../../../components/use-gesture.ts'
import { plural } from '../../../words/numbers.ts'
import { keepPeriod } from '../../chosen-period.ts'
import { periodOptions, replyToWords } from '../campaign-words.ts'
import { AlikeCampaigns } from './AlikeCampaigns.tsx'
import { BreakdownsTick } from './BreakdownsTick.tsx'
import { chosenStructures } from './chosen-structures.ts'
import { IndicatorChoice } from './IndicatorChoice.tsx'
import { QuestionsEditor } from './QuestionsEditor.tsx'
import { draftOf, type QuestionDraft, questionsIn } from './question-drafts.ts'
import { StructureChoice } from './StructureChoice.tsx'

interface Props {
  readonly proposal: CampaignProposal
  readonly kept: KeptTyping<TypedCampaign>
}

/** Period, indicators, structures, what they are told. */
export function CampaignForm({ proposal, kept }: Props) {
  const { change, forget } = kept
  const form = useCampaignForm(proposal, kept)
  const { lastTime } = proposal
  const chosen = chosenStructures(form.structures, (structures) => change({ structures }))
  const create = useGesture('campaigns', 'create', { tellsFailure: true })
  const navigate = useNavigate()
  const ticked = proposal.indicators.filter(({ id }) => form.ticked.includes(id))
  const lines = optionalLines(ticked, form)
  const lacking = [
    form.name.trim() === '' ? 'un nom' : [],
    form.ticked.length === 0 ? 'un indicateur' : [],
    chosen.ids.length === 0 ? 'une structure' : [],
  ].flat()
  const send = (event: FormEvent) => {
    event.preventDefault()
    // The form of a new structure, drawn over this one, sends itself.
    if (event.target !== event.currentTarget) return
    const { name, period, opensOn, dueOn, replyTo, message, totalsOnly } = form
    const questions = questionsIn(form.drafts).map(({ text, choices }) => ({ text, choices }))
    create.act(
      {
        ...{ name, period, opensOn, dueOn, replyTo, message, totalsOnly, questions },
        indicators: [...form.ticked],
        structures: chosen.ids,
      },
      'Campagne créée',
      ({ id }) => {
        forget()
        keepPeriod(period)
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
              <AlikeCampaigns alike={proposal.alike} chosen={chosen.ids} />
              <NativeSelect
                label="Période"
                data={periodOptions(proposal.periods)}
                value={form.period}
                onChange={(event) => change({ period: event.currentTarget.value as Period })}
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
                description={replyToWords}
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
          <Section title="Indicateurs" aside={plural(form.ticked.length, 'demandé', 'demandés')}>
            <IndicatorChoice
              indicators={proposal.indicators}
              ticked={new Set(form.ticked)}
              onChange={(ticked) => change({ ticked: [...ticked] })}
            />
            <BreakdownsTick
              indicators={ticked}
              totalsOnly={form.totalsOnly}
              onChange={(totalsOnly) => change({ totalsOnly })}
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
        <Button type="submit" variant="filled" loading={create.isPending} disabled={lacking.length > 0}>
          Créer la campagne
        </Button>
        <span aria-live="polite">
          {lacking.length > 0
            ? `Il manque ${enumerated(lacking)}.`
            : [
                plural(ticked.length, 'indicateur', 'indicateurs'),
                ...(lines === 0
                  ? []
                  : [plural(lines, 'ligne de ventilation facultative', 'lignes de ventilation facultatives')]),
                plural(chosen.ids.length, 'structure', 'structures'),
              ].join(', ')}
        </span>
        {Object.keys(kept.typed).length > 0 && (
          <Button variant="subtle" onClick={forget}>
            Tout recommencer
          </Button>
        )}
      </DecideBar>
    </form>
  )
}

/** What may be typed over what is proposed. */
export interface TypedCampaign
  extends Pick<CampaignProposal, 'name' | 'replyTo' | 'message' | 'period' | 'totalsOnly'> {
  readonly opensOn: string | null
  readonly dueOn: string | null
  readonly ticked: readonly RowId[]
  readonly drafts: readonly QuestionDraft[]
  readonly structures: readonly ChosenStructure[]
}

/** What is typed, over what is proposed: another period proposes again what nobody touched. */
function useCampaignForm(proposal: CampaignProposal, { typed }: KeptTyping<TypedCampaign>): TypedCampaign {
  const [drafts] = useState(() => (proposal.lastTime?.questions ?? []).map(draftOf))
  return {
    ...proposal,
    drafts,
    ticked: proposal.indicators.filter(({ isTicked }) => isTicked).map(({ id }) => id),
    structures: proposal.lastTime?.structures ?? [],
    ...typed,
  }
}
