import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { hour, parseHour } from '../../words/hours.ts'
import { type Saving, useAutosave } from './use-autosave.ts'

export interface HourFieldProps {
  readonly label: string
  /** `HH:MM`, or `null`. */
  readonly value: string | null
  readonly onSave: (time: string | null) => Saving
  readonly error?: string | undefined
  readonly description?: string | undefined
  readonly placeholder?: string
  /** Why an hour that is understood is not kept. */
  readonly refuses?: (time: string) => string | undefined
}

/** An hour as French people type it: « 9h30 », « 9 h », « 09:30 ». */
export function HourField({
  label,
  value,
  onSave,
  error,
  description,
  placeholder = '9\u00A0h\u00A000',
  refuses = accepted,
}: HourFieldProps) {
  const saved = value === null ? '' : hour(value)
  const [refusal, setRefusal] = useState<string>()
  const autosave = useAutosave(saved, (typed) => {
    const time = parseHour(typed)
    if (time !== value && (time === null ? typed === '' : refuses(time) === undefined)) return onSave(time)
  })
  const leave = () => {
    const typed = autosave.value.trim()
    const time = parseHour(typed)
    setRefusal(time !== null ? refuses(time) : typed === '' ? undefined : 'Une heure s’écrit « 9\u00A0h\u00A030 ».')
    autosave.leave()
    if (time !== null && time === value) autosave.type(saved)
  }
  return (
    <TextInput
      label={label}
      placeholder={placeholder}
      {...(description !== undefined && { description })}
      value={autosave.value}
      error={refusal ?? error}
      onChange={(event) => autosave.type(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  )
}

const accepted = (): undefined => undefined
