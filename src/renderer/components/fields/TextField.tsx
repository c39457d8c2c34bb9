import { Textarea, TextInput } from '@mantine/core'
import { type Saving, useAutosave } from './use-autosave.ts'

export interface TextFieldProps {
  readonly label: string
  /** The label is spoken only: the heading above already says it. */
  readonly labelHidden?: boolean
  readonly value: string | null
  /** An emptied text is `null`. */
  readonly onSave: (value: string | null) => Saving
  readonly error?: string | undefined
  readonly description?: string
  readonly placeholder?: string
  readonly maxLength?: number
  readonly multiline?: boolean
  /** Where the caret is when its dialog opens. */
  readonly first?: boolean
  /** An empty text is refused: leaving the field brings the saved one back. */
  readonly required?: boolean
}

/** A text edited in place and saved at each pause. `Entrée` saves; in several lines it makes a line. */
export function TextField({
  value,
  onSave,
  multiline = false,
  required = false,
  first = false,
  label,
  labelHidden,
  ...shown
}: TextFieldProps) {
  const saved = value ?? ''
  const autosave = useAutosave(saved, (typed) => {
    if (typed !== '' || !required) return onSave(typed === '' ? null : typed)
  })
  const leave = () => {
    if (required && autosave.value.trim() === '') autosave.type(saved)
    else autosave.leave()
  }
  const control = {
    ...shown,
    ...(first && { 'data-autofocus': true }),
    ...(labelHidden ? { 'aria-label': label } : { label }),
    maxLength: shown.maxLength ?? 300,
    value: autosave.value,
    onChange: (event: { currentTarget: { value: string } }) => autosave.type(event.currentTarget.value),
    onBlur: leave,
  }
  if (multiline) return <Textarea autosize minRows={2} {...control} />
  return <TextInput {...control} onKeyDown={(event) => event.key === 'Enter' && leave()} />
}
