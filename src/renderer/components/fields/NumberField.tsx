import { TextInput } from '@mantine/core'
import { type Saving, useAutosave } from './use-autosave.ts'

export interface NumberFieldProps {
  readonly label: string
  /** The label is spoken only: the column above already says it. */
  readonly labelHidden?: boolean
  readonly placeholder?: string | undefined
  readonly description?: string | undefined
  readonly value: number | null
  readonly onSave: (value: number | null) => Saving
  readonly min: number
  readonly max: number
}

/** A whole number between two bounds, or nothing. What is not a number is not kept. */
export function NumberField({
  label,
  labelHidden = false,
  placeholder,
  description,
  value,
  onSave,
  min,
  max,
}: NumberFieldProps) {
  const saved = value === null ? '' : String(value)
  const autosave = useAutosave(saved, (typed) => onSave(bounded(typed, min, max)))
  return (
    <TextInput
      {...(labelHidden ? { 'aria-label': label } : { label })}
      placeholder={placeholder}
      {...(description !== undefined && { description })}
      inputMode="numeric"
      value={autosave.value}
      onChange={(event) => autosave.type(event.currentTarget.value.replaceAll(/\D/g, '').slice(0, String(max).length))}
      onBlur={autosave.leave}
      onKeyDown={(event) => event.key === 'Enter' && autosave.leave()}
    />
  )
}

const bounded = (typed: string, min: number, max: number): number | null =>
  typed === '' ? null : Math.min(Math.max(Number(typed), min), max)
