import { Text } from '@mantine/core'
import type { AskedQuestion, CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import { List } from '../../../components/plain/List.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Second, Written } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { plural } from '../../../words/numbers.ts'
import classes from '../campaigns.module.css'

/** What was answered in words, question by question: choices are counted, then who said what. */
export function QuestionAnswers({ page }: { readonly page: CampaignPage }) {
  return page.questions.map((question) => <Answered key={question.id} page={page} question={question} />)
}

function Answered({ page, question }: { readonly page: CampaignPage; readonly question: AskedQuestion }) {
  const answers = page.structures.flatMap(({ id, name, answers }) => {
    const own = answers.find((one) => one.question === question.id)
    return own === undefined ? [] : [{ id, name, text: own.text }]
  })
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
        <Text c="var(--ink-2)" mb="lg">
          Aucune réponse pour l’instant.
        </Text>
      ) : (
        <List ruled mb="lg" aria-label={`Réponses, ${question.text}`}>
          {answers.map(({ id, name, text }) => (
            <Row key={id} component="li" widths={[2, 3]} narrow={[1]} gap="var(--s1) var(--s4)" py="xs">
              <Second className={classes.name ?? ''}>{name}</Second>
              <Written>{text}</Written>
            </Row>
          ))}
        </List>
      )}
    </Section>
  )
}

/** « Oui : 5, En partie : 2, Non : 0 »; a choice that was taken out since is counted too. */
const tally = (choices: readonly string[], texts: readonly string[]): string =>
  [...new Set([...choices, ...texts])]
    .map((choice) => `${choice}\u00a0: ${texts.filter((text) => text === choice).length}`)
    .join(', ')
