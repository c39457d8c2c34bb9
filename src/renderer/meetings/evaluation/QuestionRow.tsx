import { ActionIcon, NativeSelect, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { RefObject } from 'react'
import {
  evaluationQuestion,
  evaluationQuestionKinds,
} from '#shared/records/meetings/evaluation-question/evaluation-question.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { EvaluationQuestion } from '#shared/records/records.ts'
import { choiceWord, type Known, knownCode } from '#shared/text/newer.ts'
import { InlineText } from '../../components/fields/InlineText.tsx'
import { ListField } from '../../components/fields/ListField.tsx'
import { optionsOf, selected } from '../../components/fields/options.ts'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { Grip } from '../../components/moving/Grip.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import classes from './evaluation.module.css'
import { type QuestionEditing, questionTextId } from './use-questions.ts'

interface Props {
  readonly question: EvaluationQuestion
  readonly rank: number
  /** Some form answers it: its kind stays. */
  readonly isAnswered: boolean
  readonly editing: QuestionEditing
  readonly list: RefObject<HTMLOListElement | null>
}

/** One question: its words, how it is answered, and the answers it offers. */
export function QuestionRow({ question: read, rank, isAnswered, editing, list }: Props) {
  const question = useTypedRow(read)
  const { write, refusal } = useRowUpdate()
  const set = (changes: ChangesOf<typeof evaluationQuestion>) =>
    write({ record: 'evaluationQuestion', id: question.id, changes })
  const which = `question ${rank}`
  const kind = question.kind ?? 'text'
  const remove = () => editing.remove(question)
  return (
    <li className={classes.row} data-point data-taken={editing.moving.taken === question.id || undefined}>
      <Grip id={question.id} name={which} moving={editing.moving} list={list} onRemove={remove} />
      <Text span c="var(--ink-2)" ta="end" aria-hidden="true">
        {rank}
      </Text>
      <InlineText
        record="evaluationQuestion"
        row={question.id}
        field="text"
        id={questionTextId(question.id)}
        label={`Texte de la ${which}`}
        placeholder="Question"
        value={question.text}
        onSave={(text) => set({ text })}
        onEnter={() => editing.addAfter(question.id, knownCode(kind) ?? 'text')}
        error={refusal}
      />
      {isAnswered ? (
        <Second ps="md" title="Des fiches y répondent déjà&nbsp;: sa nature ne change plus.">
          {choiceWord(evaluationQuestionKinds, kind)}
        </Second>
      ) : (
        <NativeSelect
          size="xs"
          aria-label={`Nature de la ${which}`}
          {...selected(optionsOf(evaluationQuestionKinds), kind)}
          onChange={(event) => set({ kind: event.currentTarget.value as Known<EvaluationQuestion['kind']> })}
        />
      )}
      <ActionIcon size={28} variant="subtle" color="gray" aria-label={`Supprimer la ${which}`} onClick={remove}>
        <IconTrash size={17} stroke={1.6} />
      </ActionIcon>
      {kind === 'choice' && (
        <div className={classes.choices}>
          <ListField
            declared={{ ...evaluationQuestion.fields.choices, label: `Réponses proposées à la ${which}` }}
            description="Entrée ajoute une réponse."
            value={question.choices}
            onSave={(choices) => set({ choices })}
          />
        </div>
      )}
    </li>
  )
}
