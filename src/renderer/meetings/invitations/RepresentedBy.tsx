import { Autocomplete } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Attendance, Records } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { type Saving, useAutosave } from '../../components/fields/use-autosave.ts'
import { personName } from '../../words/person-name.ts'
import { guestName } from './invitation-words.ts'

interface Props {
  readonly meeting: RowId
  readonly guest: Attendance
  readonly set: (changes: ChangesOf<Records['attendance']>) => Saving
  /** Someone just said so: the name is asked. */
  readonly focused: boolean
}

/** Who comes instead, as typed; linked to the directory when it is one of its people. */
export function RepresentedBy({ meeting, guest, set, focused }: Props) {
  const { value, type, leave } = useAutosave(guest.representedBy ?? '', (typed) => save(typed), { atPause: false })
  const field = useRef<HTMLInputElement>(null)
  const asked = value.trim()
  const found = useApiQuery('arrivals', 'suggest', asked === '' ? null : { meeting, text: asked })
  const known = (asked === '' ? [] : (found.data ?? [])).filter(({ lastName }) => lastName !== '')
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])
  const save = (typed: string) => {
    const who = known.find((one) => personName(one) === typed)?.who
    return set({
      representedBy: typed === '' ? null : typed,
      representedByPerson: who?.kind === 'person' ? who.person : null,
    })
  }
  return (
    <Autocomplete
      ref={field}
      size="xs"
      maw={320}
      pb="sm"
      aria-label={`Qui représente ${guestName(guest)}`}
      placeholder="Représenté par&nbsp;: NOM Prénom"
      maxLength={300}
      data={[...new Set(known.map(personName))]}
      value={value}
      onChange={type}
      onBlur={leave}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
