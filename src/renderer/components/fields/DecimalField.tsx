import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { numberText, plainNumber } from '#shared/records/indicators/figure/typed-figure.ts'
import { type Saving, useAutosave } from './use-autosave.ts'

export interface DecimalFieldProps {
  readonly label: string
  /** As it was written, with a point: « 45.50 ». */
  readonly value: string | null
  readonly onSave: (value: string | null) => Saving
  readonly min: number
  readonly max: number
  readonly error?: string | undefined
}

/** What the log keeps of a decimal number. */
const kept = /^-?\d{1,9}(\.\d{1,20})?$/

/** A decimal number between two bounds as French people type it: « 1 604 », « 2,5 ». What is none is not kept. */
export function DecimalField({ label, value, onSave, min, max, error }: DecimalFieldProps) {
  const [refusal, setRefusal] = useState<string>()
  const refusalOf = (typed: string): string | undefined => {
    const plain = plainNumber(typed)
    if (plain === '') return undefined
    if (!kept.test(plain)) return 'Un nombre s’écrit «\u00a02,5\u00a0».'
    const isWithin = Number(plain) >= min && Number(plain) <= max
    return isWithin ? undefined : `Un nombre de ${numberText(String(min))} à ${numberText(String(max))} est attendu.`
  }
  const autosave = useAutosave(value === null ? '' : numberText(value), (typed) => {
    if (refusalOf(typed) === undefined) return onSave(plainNumber(typed) || null)
  })
  const leave = () => {
    setRefusal(refusalOf(autosave.value))
    autosave.leave()
  }
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      maxLength={40}
      value={autosave.value}
      error={refusal ?? error}
      onChange={(event) => {
        // It would leave as one goes to the next button, which would move away from under the pointer.
        setRefusal(undefined)
        autosave.type(event.currentTarget.value)
      }}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  )
}
