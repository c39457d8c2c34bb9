import { TextInput } from '@mantine/core'
import { DepartementField } from '../../components/fields/DepartementField.tsx'
import type { QuestionProps } from './question-props.ts'

/** The département, which may be said later, and what the roadmap leaves out of it. */
export function DepartementQuestion({ answers, onAnswer }: QuestionProps) {
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
        description="Ce que la feuille de route laisse de côté, s’il y a lieu."
        placeholder="hors Métropole"
        maxLength={300}
        value={answers.scope}
        onChange={(event) => onAnswer({ ...answers, scope: event.currentTarget.value })}
      />
    </>
  )
}
