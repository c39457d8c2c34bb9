import { TextInput } from '@mantine/core'
import type { QuestionProps } from './question-props.ts'

export function NameQuestion({ answers, onAnswer, refusal }: QuestionProps) {
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
