import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendarEvent } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { parseDay } from '#shared/text/parse-day.ts'
import { useLeaving } from '../../api/leaving.ts'
import { dayOf, longDate, shortDateWithYear } from '../../words/dates.ts'
import classes from './fields.module.css'

/** A day that was typed and is not understood: the form that holds it is not sent. */
export const unread = '[data-typed=unread]'

export interface DayFieldProps {
  readonly label: string
  readonly description?: string
  /** In a row whose column is titled: the label is only heard, the day short, the month not offered. */
  readonly inRow?: boolean
  /** `YYYY-MM-DD`, or `null`. */
  readonly value: string | null
  readonly onChange: (day: string | null) => unknown
  readonly error?: string | undefined
  /** What is due is to come: a day without a year is the next one. */
  readonly due?: boolean
  /** `YYYY-MM-DD`; the computer's, without it. */
  readonly today?: string
  readonly placeholder?: string
  readonly className?: string | undefined
  /** Where the caret is when its form opens. */
  readonly first?: boolean
}

/**
 * A day, typed as one says it (« 28/11 », « demain », « dans 15 jours ») or picked in a month. It is read when the field is left, and on
 * Entrée; what is not understood stays as it was typed.
 */
export function DayField({
  label,
  description,
  inRow = false,
  value,
  onChange,
  error,
  due = false,
  today = dayOf(new Date()),
  placeholder = '13/12, dans 15\u00A0jours',
  className,
  first = false,
}: DayFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, type] = useState<string | null>(null)
  const [refused, refuse] = useState(false)
  const [picking, pick] = useState(false)
  const isEmpty = typed !== null && typed.trim() === ''
  const day = typed === null || isEmpty ? null : parseDay(typed, today, due ? 'coming' : 'nearest')
  const isUnread = typed !== null && !isEmpty && day === null

  const put = (chosen: string | null) => {
    type(null)
    refuse(false)
    if (chosen !== value) onChange(chosen)
  }
  /** Whether what is typed is a day, or nothing. */
  const read = (): boolean => {
    if (isUnread) refuse(true)
    else if (typed !== null) put(day)
    return !isUnread
  }
  useLeaving(read)
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && !inRow) {
      event.preventDefault()
      pick(true)
    }
    // The form that holds the field is sent with what was read.
    if (event.key === 'Enter' && !flushSync(read)) event.preventDefault()
  }
  const written = inRow ? shortDateWithYear : longDate
  return (
    <TextInput
      ref={input}
      {...(first && { autoFocus: true, 'data-autofocus': true })}
      {...(inRow ? { 'aria-label': label } : { label })}
      description={description}
      placeholder={placeholder}
      maxLength={60}
      autoComplete="off"
      classNames={{ input: className ?? '' }}
      value={typed ?? (value === null ? '' : written(value))}
      onChange={(event) => {
        type(event.currentTarget.value)
        refuse(false)
      }}
      onBlur={read}
      onKeyDown={hear}
      error={refused ? notUnderstood : error}
      data-typed={typed === null ? undefined : isUnread ? 'unread' : 'read'}
      rightSection={
        inRow ? undefined : (
          <Month
            day={day ?? value}
            opened={picking}
            open={pick}
            choose={(chosen) => {
              put(chosen)
              input.current?.focus()
            }}
          />
        )
      }
    />
  )
}

const notUnderstood =
  'Cette date n’est pas comprise. Écrivez «\u00a013/12\u00a0», «\u00a013\u00A0décembre\u00A02026\u00a0» ou «\u00a0dans 15\u00A0jours\u00a0».'

interface MonthProps {
  readonly day: string | null
  readonly opened: boolean
  readonly open: (opened: boolean) => void
  readonly choose: (day: string) => void
}

/** The days of a month, to pick one: by the keyboard, with the arrow down, so that Tab goes on to the next field. */
function Month({ day, opened, open, choose }: MonthProps) {
  return (
    <Popover opened={opened} onChange={open} trapFocus returnFocus withinPortal={false} position="bottom-end">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size={28}
          tabIndex={-1}
          aria-label="Choisir dans un mois"
          onClick={() => open(!opened)}
        >
          <IconCalendarEvent size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={day}
          highlightToday
          {...(day !== null && { defaultDate: day })}
          onChange={(chosen) => {
            open(false)
            if (chosen !== null) choose(chosen)
          }}
          previousLabel="Mois précédent"
          nextLabel="Mois suivant"
          classNames={{ day: classes.day ?? '' }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
