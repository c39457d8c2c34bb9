import { Textarea } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import classes from './fields.module.css'
import { type Saving, useAutosave } from './use-autosave.ts'

interface Props {
  readonly id?: string
  /** Spoken only: the text stands where one sees what it is. */
  readonly label: string
  readonly placeholder: string
  readonly value: string | null
  readonly onSave: (value: string | null) => Saving
  /** `Entrée` saves, then does this. */
  readonly onEnter?: () => void
  /** Second to another text of its row. */
  readonly quiet?: boolean
  readonly maxLength?: number
  readonly error?: string | undefined
}

/** A short text that looks like text until one is in it, on as many lines as it needs; saved at each pause. */
export function InlineText({ label, value, onSave, onEnter, quiet = false, maxLength = 300, ...shown }: Props) {
  const autosave = useAutosave(value ?? '', (typed) => onSave(typed === '' ? null : typed))
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    autosave.leave()
    onEnter?.()
  }
  return (
    <Textarea
      {...shown}
      aria-label={label}
      rows={1}
      maxLength={maxLength}
      classNames={{ input: classes.text ?? '' }}
      data-quiet={quiet || undefined}
      value={autosave.value}
      onChange={(event) => autosave.type(event.currentTarget.value.replaceAll('\n', ' '))}
      onBlur={autosave.leave}
      onKeyDown={hear}
    />
  )
}
