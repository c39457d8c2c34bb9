import { Textarea } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { Field } from '#shared/records/field.ts'
import { type RecordName, type Records, records } from '#shared/records/records.ts'
import classes from './fields.module.css'
import { UnlessLater } from './UnlessLater.tsx'
import { type Saving, useAutosave } from './use-autosave.ts'

interface Props<Name extends RecordName> {
  readonly record: Name
  /** Id of the row whose field it is. */
  readonly row: string
  readonly field: keyof Records[Name]['fields'] & string
  /** Of the control in the page. */
  readonly id?: string
  /** Spoken only: the text stands where one sees what it is. */
  readonly label: string
  readonly placeholder: string
  readonly value: string | null
  readonly onSave: (value: string | null) => Saving
  /** `Entrée` saves, then does this: not where nothing is typed, what comes next would be one more that says nothing. */
  readonly onEnter?: () => void
  /** Second to another text of its row. */
  readonly quiet?: boolean
  readonly error?: string | undefined
}

/** A short text that looks like text until one is in it, on as many lines as it needs; saved at each pause. */
export function InlineText<Name extends RecordName>({ record, row, field, ...control }: Props<Name>) {
  const declared = (records[record].fields as Readonly<Record<string, Field>>)[field]
  const maxLength = declared?.kind === 'text' ? declared.max : undefined
  return (
    <UnlessLater record={record} id={row} field={field} label={control.label} labelHidden>
      <TextOfRow {...control} maxLength={maxLength} />
    </UnlessLater>
  )
}

type ControlProps = Omit<Props<RecordName>, 'record' | 'row' | 'field'> & { readonly maxLength: number | undefined }

function TextOfRow({ label, value, onSave, onEnter, quiet = false, ...shown }: ControlProps) {
  const autosave = useAutosave(value ?? '', (typed) => onSave(typed === '' ? null : typed))
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    autosave.leave()
    if (autosave.value.trim() !== '') onEnter?.()
  }
  return (
    <Textarea
      {...shown}
      aria-label={label}
      rows={1}
      classNames={{ input: classes.text ?? '' }}
      data-quiet={quiet || undefined}
      value={autosave.value}
      onChange={(event) => autosave.type(event.currentTarget.value.replaceAll('\n', ' '))}
      onBlur={autosave.leave}
      onKeyDown={hear}
    />
  )
}
