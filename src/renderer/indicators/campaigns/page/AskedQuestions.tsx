import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import { FormDialog } from '../../../components/FormDialog.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { QuestionsEditor } from '../create/QuestionsEditor.tsx'
import { draftOf, noQuestion, type QuestionDraft, questionsIn } from '../create/question-drafts.ts'

/** What a campaign asks in words, and the way to change it. */
export function AskedQuestions({ page }: { readonly page: CampaignPage }) {
  const [opened, open] = useState(false)
  return (
    <Section
      title="Questions posées"
      look="label"
      aside={
        <Button size="xs" variant="subtle" onClick={() => open(true)}>
          {page.questions.length === 0 ? 'Ajouter' : 'Changer les questions'}
        </Button>
      }
    >
      {page.questions.length === 0 ? (
        <Text c="var(--ink-2)">Aucune question en plus des chiffres.</Text>
      ) : (
        <List ruled mb="lg">
          {page.questions.map(({ id, text, choices }) => (
            <li key={id}>
              {text}
              <Second block>{choices.length === 0 ? 'réponse libre' : choices.join(' / ')}</Second>
            </li>
          ))}
        </List>
      )}
      {opened && <ChangeQuestions page={page} close={() => open(false)} />}
    </Section>
  )
}

function ChangeQuestions({ page, close }: { readonly page: CampaignPage; readonly close: () => void }) {
  const [drafts, setDrafts] = useState<readonly QuestionDraft[]>(() =>
    page.questions.length === 0 ? [noQuestion()] : page.questions.map((one) => draftOf(one)),
  )
  const change = useGesture('campaigns', 'setQuestions', { tellsFailure: true })
  const send = () =>
    change.act(
      { campaign: page.campaign.id, questions: questionsIn(drafts) },
      'Questions de la campagne changées',
      close,
    )
  return (
    <FormDialog title="Questions posées" size="lg" submit={send} write={change} verb="Enregistrer" close={close}>
      <QuestionsEditor drafts={drafts} onChange={setDrafts} />
      <Text c="var(--ink-2)">
        Les classeurs déjà préparés gardent leurs questions. Une question retirée part avec ses réponses.
      </Text>
    </FormDialog>
  )
}
