import { Button, CloseButton, Stack, Text, Textarea } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { campaignQuestion } from '#shared/records/indicators/campaign-question.ts'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { Row } from '../../../components/plain/Row.tsx'
import { noQuestion, type QuestionDraft } from './question-drafts.ts'

interface Props {
  readonly drafts: readonly QuestionDraft[]
  readonly onChange: (drafts: readonly QuestionDraft[]) => void
}

const most = 20

/** What is asked in words, a row each; its choices make a list of it. */
export function QuestionsEditor({ drafts, onChange }: Props) {
  const change = (key: string, changes: Partial<QuestionDraft>) =>
    onChange(drafts.map((one) => (one.key === key ? { ...one, ...changes } : one)))
  const [going, goTo] = useState<string | null>(null)
  useEffect(() => {
    if (going !== null) document.getElementById(going)?.focus()
  }, [going])
  const add = () => {
    const added = noQuestion()
    onChange([...drafts, added])
    goTo(idOf(added))
  }
  return (
    <Stack gap="md" py="sm">
      <Text c="var(--ink-2)">
        Une phrase à écrire, ou un choix dans une liste, dans une feuille à part du classeur.
      </Text>
      {drafts.map((draft, index) => (
        <Row key={draft.key} widths={[1, 'auto']} gap="var(--s2) var(--s4)" align="start">
          <Stack gap="xs">
            <Textarea
              id={idOf(draft)}
              label={`Question ${index + 1}`}
              placeholder="En une phrase, …"
              maxLength={campaignQuestion.fields.text.max}
              autosize
              value={draft.text}
              onChange={(event) => change(draft.key, { text: onOneLine(event.currentTarget.value) })}
            />
            <Textarea
              label={`Choix de la question ${index + 1}`}
              placeholder={'Oui\u00a0; En partie\u00a0; Non'}
              description={'Séparés par «\u00a0;\u00a0». Vide\u00a0: réponse libre.'}
              inputWrapperOrder={['label', 'input', 'description']}
              autosize
              value={draft.choices}
              onChange={(event) => change(draft.key, { choices: onOneLine(event.currentTarget.value) })}
            />
          </Stack>
          <CloseButton
            size={34}
            mt={24}
            aria-label={`Retirer la question ${index + 1}`}
            onClick={() => {
              onChange(drafts.filter(({ key }) => key !== draft.key))
              goOnTo(() => firstOf('[data-add-question]'))
            }}
          />
        </Row>
      ))}
      {drafts.length < most && (
        <div>
          <Button
            size="xs"
            data-add-question
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
            onClick={add}
          >
            Ajouter une question
          </Button>
        </div>
      )}
    </Stack>
  )
}

/** It is one cell of a workbook. */
const onOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')

const idOf = ({ key }: QuestionDraft): string => `question-${key}`
