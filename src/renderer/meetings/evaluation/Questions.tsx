import { Button, Menu, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import type { EvaluationPage } from '#shared/contract/meetings/evaluations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { evaluationQuestionKinds } from '#shared/records/meetings/evaluation-question/evaluation-question.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { optionsOf } from '../../components/fields/options.ts'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { List } from '../../components/plain/List.tsx'
import { Section } from '../../components/Section.tsx'
import { figure } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import { QuestionRow } from './QuestionRow.tsx'
import { type QuestionKind, useQuestions } from './use-questions.ts'

interface Props {
  readonly meeting: RowId
  readonly page: EvaluationPage
}

/** The questions in the order of the paper, edited in place. */
export function Questions({ meeting, page }: Props) {
  useScreenKeys(questionKeys)
  const { questions, replies } = page
  const editing = useQuestions(meeting, questions)
  const list = useRef<HTMLOListElement>(null)
  const { moving } = editing
  const inOrder = moving.order.flatMap((id) => questions.find((question) => question.id === id) ?? [])
  const answered = new Set(replies.flatMap(({ answers }) => Object.keys(answers)))
  const add = (kind: QuestionKind) => editing.addAfter(questions.at(-1)?.id ?? null, kind)
  return (
    <Section title="Questions" aside={questions.length > 0 && <AddQuestion add={add} />}>
      {questions.length === 0 ? (
        <NoQuestions last={page.last} startFrom={editing.startFrom} add={() => add('scale')} />
      ) : (
        <List ref={list} ordered framed ruled mt="xs" aria-label="Questions de l’évaluation">
          {inOrder.map((question, index) => (
            <QuestionRow
              key={question.id}
              question={question}
              rank={index + 1}
              isAnswered={answered.has(question.id)}
              editing={editing}
              list={list}
            />
          ))}
        </List>
      )}
      <VisuallyHidden component="p" role="status">
        {moving.said}
      </VisuallyHidden>
    </Section>
  )
}

const questionKeys = [
  { keys: ['Entrée'], does: 'dans une question\u00a0: en ajouter une après' },
  { keys: ['Espace'], does: 'sur la poignée\u00a0: prendre la question' },
  { keys: ['↑', '↓'], does: 'déplacer la question prise' },
  { keys: ['Entrée'], does: 'poser la question prise' },
  { keys: ['Échap'], does: 'la laisser à sa place' },
  { keys: ['Suppr'], does: 'sur la poignée\u00a0: supprimer la question' },
]

function AddQuestion({ add }: { readonly add: (kind: QuestionKind) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" leftSection={<IconPlus size={16} stroke={1.6} />}>
          Ajouter une question
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {optionsOf(evaluationQuestionKinds).map(({ value, label }) => (
          <Menu.Item key={value} onClick={() => add(value as QuestionKind)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface NoQuestionsProps {
  readonly last: EvaluationPage['last']
  readonly startFrom: (from: 'usual' | 'last') => void
  readonly add: () => void
}

/** A form without questions: that of the last meeting of this kind, the usual one, or one’s own. */
function NoQuestions({ last, startFrom, add }: NoQuestionsProps) {
  return (
    <EmptyState
      order={3}
      title="Rien n’est encore demandé aux personnes qui viendront."
      action={
        <>
          {last !== null && (
            <Button variant="filled" onClick={() => startFrom('last')}>
              Reprendre les questions de la dernière fois
            </Button>
          )}
          <Button variant={last === null ? 'filled' : 'default'} onClick={() => startFrom('usual')}>
            Partir du questionnaire habituel
          </Button>
          <Button variant="subtle" onClick={add}>
            Écrire une première question
          </Button>
        </>
      }
    >
      {last === null
        ? 'Le questionnaire habituel tient sur une page\u00a0: quatre notes, un choix, deux réponses libres.'
        : `${quoted(last.title)} en posait ${figure(last.questions)}\u00A0: les reprendre permet de comparer.`}
    </EmptyState>
  )
}
