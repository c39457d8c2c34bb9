import { NativeSelect } from '@mantine/core'
import type { QuestionProps } from './question-props.ts'

/** Which of the sectors is one's own. */
export function OwnSector({ answers, onAnswer }: Pick<QuestionProps, 'answers' | 'onAnswer'>) {
  return (
    <NativeSelect
      label="Le vôtre"
      maw={280}
      value={answers.sectorName ?? ''}
      data={[{ value: '', label: 'Tous les secteurs' }, ...answers.sectorNames]}
      onChange={(event) => onAnswer({ ...answers, sectorName: event.currentTarget.value || null })}
    />
  )
}
