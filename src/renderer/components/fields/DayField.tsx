import { DateInput } from '@mantine/dates'
import { IconCalendarEvent } from '@tabler/icons-react'
import { parseDay } from '../../words/parse-day.ts'
import classes from './fields.module.css'

export interface DayFieldProps {
  readonly label: string
  /** `YYYY-MM-DD`, or `null`. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly error?: string | undefined
}

/** A day, typed as French people type it or picked in a month. */
export function DayField({ label, value, onChange, error }: DayFieldProps) {
  return (
    <DateInput
      label={label}
      value={value}
      onChange={onChange}
      error={error}
      clearable
      valueFormat="D MMMM YYYY"
      placeholder="jj/mm/aaaa"
      dateParser={parseDay}
      leftSection={<IconCalendarEvent size={18} stroke={1.6} aria-hidden="true" />}
      // Emptying the field does the same by the keyboard: Tab goes on to the next field.
      clearButtonProps={{ 'aria-label': 'Effacer la date', tabIndex: -1 }}
      popoverProps={{ withinPortal: false }}
      previousLabel="Mois précédent"
      classNames={{ day: classes.day ?? '' }}
      nextLabel="Mois suivant"
    />
  )
}
