import { Text } from '@mantine/core'
import type { EvaluationResults } from '#shared/contract/meetings/evaluations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { returnedSentence } from './evaluation-words.ts'
import { MarksTable } from './MarksTable.tsx'
import { QuestionAnswers } from './QuestionAnswers.tsx'

/** What the evaluation forms of a meeting say. */
export function Results({ meeting }: { readonly meeting: RowId }) {
  const results = useApiQuery('evaluations', 'results', { meeting })
  return (
    <Loaded query={results} rows={6}>
      {(results) => (
        <div data-zone>
          <Section title="Ce qu’en disent les fiches d’évaluation">
            {results.replies === 0 ? <NoReply meeting={meeting} results={results} /> : <Answers results={results} />}
          </Section>
        </div>
      )}
    </Loaded>
  )
}

function NoReply({ meeting, results }: { readonly meeting: RowId; readonly results: EvaluationResults }) {
  const isAsked = results.questions.length > 0
  return (
    <EmptyState
      order={3}
      title="Aucune fiche d’évaluation n’est saisie."
      action={
        <LinkButton to={isAsked ? saisie : evaluation} params={{ meeting }}>
          {isAsked ? 'Saisir les fiches' : 'Préparer le questionnaire'}
        </LinkButton>
      }
    >
      {isAsked
        ? 'Saisies ou importées, elles se comptent ici question par question.'
        : 'Une page de questions, imprimée ou en ligne, dit ce que la rencontre a apporté.'}
    </EmptyState>
  )
}

const evaluation = '/reunions/$meeting/evaluation'
const saisie = '/reunions/$meeting/evaluation/saisie'

function Answers({ results }: { readonly results: EvaluationResults }) {
  const scales = results.questions.filter(({ question }) => question.kind === 'scale')
  const others = results.questions.filter(({ question }) => question.kind !== 'scale')
  return (
    <>
      <Text c="var(--ink-2)" mb="sm">
        {returnedSentence(results.replies, results.present)}
      </Text>
      {scales.length > 0 && <MarksTable scales={scales} earlier={results.earlier} />}
      {others.map((result) => (
        <QuestionAnswers key={result.question.id} result={result} />
      ))}
    </>
  )
}
