import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { DepartementField } from '../../components/fields/DepartementField.tsx'
import { List } from '../../components/plain/List.tsx'
import { type Answers, departementLine, type Question, questions, refusalOf, roleLine } from './answers.ts'
import { QuestionItem } from './QuestionItem.tsx'
import type { QuestionProps } from './question-props.ts'
import { RoleQuestion } from './RoleQuestion.tsx'
import { roleLabels } from './role-labels.ts'
import { type Start, StartDoors } from './StartDoors.tsx'

interface Props {
  readonly answers: Answers
  readonly onAnswer: (answers: Answers) => void
  readonly onStart: (start: Start) => void
}

const titles: Readonly<Record<Question, string>> = {
  name: 'Comment vous appelez-vous ?',
  departement: 'Dans quel département travaillez-vous ?',
  role: 'Que ferez-vous dans Concerto ?',
}

const controls = { name: NameQuestion, departement: DepartementQuestion, role: RoleQuestion }

/** The questions in order: answered ones folded to a line, one open, the next already legible. */
export function QuestionList({ answers, onAnswer, onStart }: Props) {
  const [current, setCurrent] = useState(0)
  const [refusal, setRefusal] = useState<string | null>(null)
  const goTo = (index: number) => {
    setRefusal(null)
    setCurrent(index)
  }
  const answer = (question: Question) => {
    const refused = refusalOf[question](answers)
    if (refused === null) goTo(current + 1)
    else setRefusal(refused)
  }
  return (
    <List ordered mt="xl">
      {questions.map((question, index) => {
        const Control = controls[question]
        return (
          <QuestionItem
            key={question}
            rank={index + 1}
            title={titles[question]}
            state={index < current ? 'done' : index === current ? 'now' : 'later'}
            answer={answerLine(question, answers)}
            onChange={() => goTo(index)}
            onContinue={() => answer(question)}
            onBack={index === 0 ? null : () => goTo(index - 1)}
          >
            <Control answers={answers} onAnswer={onAnswer} refusal={refusal} />
          </QuestionItem>
        )
      })}
      <StartDoors open={current === questions.length} onStart={onStart} />
    </List>
  )
}

const answerLine = (question: Question, answers: Answers): string => {
  if (question === 'name') return answers.name.trim()
  return question === 'departement'
    ? departementLine(answers)
    : roleLine(answers, roleLabels[answers.role ?? 'secretary'])
}

/** The département, which may be said later, and what the roadmap leaves out of it. */
function DepartementQuestion({ answers, onAnswer }: QuestionProps) {
  return (
    <>
      <DepartementField
        autoFocus
        description="Laissez vide si vous n’en savez rien encore."
        code={answers.departement?.code ?? null}
        onChange={(departement) => onAnswer({ ...answers, departement })}
      />
      <TextInput
        label="Périmètre"
        description="Seulement si votre feuille de route ne couvre pas tout le département. Par exemple&nbsp;: hors Métropole."
        maxLength={300}
        value={answers.scope}
        onChange={(event) => onAnswer({ ...answers, scope: event.currentTarget.value })}
      />
    </>
  )
}

function NameQuestion({ answers, onAnswer, refusal }: QuestionProps) {
  return (
    <TextInput
      label="Prénom et nom"
      description="Ils signent ce que vous changez, dans l’historique."
      autoComplete="name"
      maxLength={120}
      maw={420}
      value={answers.name}
      error={refusal}
      autoFocus
      onChange={(event) => onAnswer({ ...answers, name: event.currentTarget.value })}
    />
  )
}
