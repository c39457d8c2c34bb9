import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLeaving } from '../../api/leaving.ts'
import { shortDateWithYear } from '../../words/dates.ts'
import { parseDueDay } from '../../words/parse-due-day.ts'

interface Props {
  readonly label: string
  readonly labelHidden?: boolean
  /** `YYYY-MM-DD`, or `null`. */
  readonly value: string | null
  readonly today: string
  readonly onChange: (day: string | null) => void
  readonly className?: string | undefined
  readonly placeholder?: string
}

/** A day to come, typed as one says it: « 13/12 », « dans 15 jours ». It is read when the field is left, and on Entrée. */
export function DueField({
  label,
  labelHidden = false,
  value,
  today,
  onChange,
  className,
  placeholder = '13/12, dans 15 jours',
}: Props) {
  const [typed, type] = useState<string | null>(null)
  const day = typed === null || typed.trim() === '' ? null : parseDueDay(typed, today)
  const [refused, refuse] = useState(false)

  /** Whether what is typed is a day, or nothing. */
  const read = (): boolean => {
    if (typed === null) return true
    if (typed.trim() !== '' && day === null) {
      refuse(true)
      return false
    }
    type(null)
    if (day !== value) onChange(day)
    return true
  }
  useLeaving(read)
  const hear = (event: KeyboardEvent) => {
    // The form that holds the field is sent with what was read.
    if (event.key === 'Enter' && !flushSync(read)) event.preventDefault()
  }
  return (
    <TextInput
      {...(labelHidden ? { 'aria-label': label } : { label })}
      placeholder={placeholder}
      maxLength={60}
      autoComplete="off"
      classNames={{ input: className ?? '' }}
      value={typed ?? (value === null ? '' : shortDateWithYear(value))}
      onChange={(event) => {
        type(event.currentTarget.value)
        refuse(false)
      }}
      onBlur={read}
      onKeyDown={hear}
      error={
        refused
          ? 'Cette date n’est pas comprise. Écrivez «\u00A013/12\u00A0» ou «\u00A0dans 15 jours\u00A0».'
          : undefined
      }
    />
  )
}
