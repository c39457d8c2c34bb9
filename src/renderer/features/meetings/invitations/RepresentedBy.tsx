import { Autocomplete } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Attendance } from '#shared/domain/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import type { Saving } from '../../../components/fields/use-autosave.ts'
import { personName } from '../../../words/person-name.ts'
import { guestName } from './invitation-words.ts'
import classes from './invitations.module.css'

interface Props {
  readonly meeting: RowId
  readonly guest: Attendance
  readonly set: (changes: Partial<Attendance>) => Saving
  /** Someone just said so: the name is asked. */
  readonly focused: boolean
}

/** Who comes instead, as typed; linked to the directory when it is one of its people. */
export function RepresentedBy({ meeting, guest, set, focused }: Props) {
  const [typed, setTyped] = useState(guest.representedBy ?? '')
  const field = useRef<HTMLInputElement>(null)
  const asked = typed.trim()
  const found = useApiQuery('arrivals', 'suggest', asked === '' ? null : { meeting, text: asked })
  const known = (asked === '' ? [] : (found.data ?? [])).filter(({ lastName }) => lastName !== '')
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])
  const save = () => {
    if (asked === (guest.representedBy ?? '')) return
    const who = known.find((one) => personName(one) === asked)?.who
    void set({
      representedBy: asked === '' ? null : asked,
      representedByPerson: who?.kind === 'person' ? who.person : null,
    })
  }
  return (
    <Autocomplete
      ref={field}
      size="xs"
      className={classes.represented ?? ''}
      aria-label={`Qui représente ${guestName(guest)}`}
      placeholder="Représenté par&nbsp;: NOM Prénom"
      maxLength={300}
      data={[...new Set(known.map(personName))]}
      value={typed}
      onChange={setTyped}
      onBlur={save}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
