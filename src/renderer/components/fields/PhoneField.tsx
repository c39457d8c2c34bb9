import { printPhone } from '#shared/text/normalise/phone.ts'
import { TextField } from './TextField.tsx'
import type { Saving } from './use-autosave.ts'

export interface PhoneFieldProps {
  readonly label: string
  /** E.164 where it could be read, else as it was typed. */
  readonly value: string | null
  readonly onSave: (value: string | null) => Saving
  readonly error?: string | undefined
}

/** A telephone as French people write it. What is no single number, or says more than one, is kept as typed. */
export function PhoneField({ value, onSave, ...shown }: PhoneFieldProps) {
  return (
    <TextField
      {...shown}
      maxLength={40}
      // Typed with plain spaces, as one would: what comes back is then what was typed.
      value={value === null ? null : printPhone(value).replaceAll('\u00A0', ' ')}
      onSave={onSave}
    />
  )
}
