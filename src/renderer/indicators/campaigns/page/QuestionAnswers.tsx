import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { AskedQuestion, CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { withDe } from '#shared/text/article.ts'
import { List } from '../../../components/plain/List.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Second, Written } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { plural } from '../../../words/numbers.ts'
import classes from '../campaigns.module.css'
import { AnswerDialog } from './AnswerDialog.tsx'

/** What was answered in words, question by question: choices are counted, then who said what, which may be typed here too. */
export function QuestionAnswers({ page }: { readonly page: CampaignPage }) {
  return page.questions.map((question) => <Answered key={question.id} page={page} question={question} />)
}

interface Answer {
  readonly id: RowId
  readonly name: string
  /** `null`: none yet. */
  readonly text: string | null
}

function Answered({ page, question }: { readonly page: CampaignPage; readonly question: AskedQuestion }) {
  const [typing, type] = useState<readonly Answer[] | null>(null)
  const all = page.structures.map(({ id, name, answers }): Answer => {
    const own = answers.find((one) => one.question === question.id)
    return { id, name, text: own?.text ?? null }
  })
  const silent = all.filter(({ text }) => text === null)
  const answers = all.flatMap(({ text, ...one }) => (text === null ? [] : [{ ...one, text }]))
  return (
    <Section title={question.text} look="label" aside={plural(answers.length, 'réponse', 'réponses')}>
      {question.choices.length > 0 && answers.length > 0 && (
        <Text mb="sm">
          {tally(
            question.choices,
            answers.map(({ text }) => text),
          )}
        </Text>
      )}
      {answers.length === 0 ? (
        <Text c="var(--ink-2)">Aucune réponse pour l’instant.</Text>
      ) : (
        <List ruled aria-label={`Réponses, ${question.text}`}>
          {answers.map((answer) => (
            <Row key={answer.id} component="li" widths={[2, 3]} narrow={[1]} gap="var(--s1) var(--s4)" py="xs">
              <Second className={classes.name ?? ''}>{answer.name}</Second>
              <Group gap="sm" wrap="nowrap" justify="space-between">
                <Written>{answer.text}</Written>
                <ActionIcon
                  size={28}
                  variant="subtle"
                  data-only="screen"
                  aria-label={`Changer la réponse ${withDe(answer.name)}, ${question.text}`}
                  onClick={() => type([answer])}
                >
                  <IconPencil size={16} stroke={1.6} aria-hidden="true" />
                </ActionIcon>
              </Group>
            </Row>
          ))}
        </List>
      )}
      {silent.length > 0 && (
        <Button
          size="xs"
          variant="subtle"
          data-only="screen"
          mb="lg"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
          aria-label={`Saisir une réponse, ${question.text}`}
          onClick={() => type(silent)}
        >
          Saisir une réponse
        </Button>
      )}
      {typing !== null && (
        <AnswerDialog question={question} structures={typing} now={typing[0]?.text ?? null} close={() => type(null)} />
      )}
    </Section>
  )
}

/** « Oui : 5, En partie : 2, Non : 0 »; a choice that was taken out since is counted too. */
const tally = (choices: readonly string[], texts: readonly string[]): string =>
  [...new Set([...choices, ...texts])]
    .map((choice) => `${choice}\u00a0: ${texts.filter((text) => text === choice).length}`)
    .join(', ')
