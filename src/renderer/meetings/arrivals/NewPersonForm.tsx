import { Autocomplete, Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { person as record } from '#shared/records/directory/person.ts'
import { post } from '#shared/records/directory/post.ts'
import classes from './arrivals.module.css'
import type { NewPerson } from './new-person.ts'

interface Props {
  /** Names on offer, the likeliest first: read before the form opens, so that Entrée takes no half-written one. */
  readonly structures: readonly string[]
  /** What is known from what was typed: to be mended. */
  readonly initial: NewPerson
  readonly verb: string
  readonly onSubmit: (person: NewPerson) => void
}

/** Someone who is not in the directory, as a sheet asks: name, function, structure, mail. Entrée adds them. */
export function NewPersonForm({ structures, initial, verb, onSubmit }: Props) {
  const [person, setPerson] = useState(initial)
  const set = (field: keyof NewPerson) => (typed: string) => setPerson({ ...person, [field]: typed })
  const control = (field: keyof NewPerson, label: string, maxLength: number) => ({
    label,
    value: person[field],
    maxLength,
    autoComplete: 'off',
  })
  const input = (field: keyof NewPerson, label: string, most: number) => (
    <TextInput
      {...control(field, label, most)}
      required={field === 'lastName'}
      onChange={(event) => set(field)(event.currentTarget.value)}
    />
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (person.lastName.trim() !== '') onSubmit(person)
  }
  return (
    <form onSubmit={submit} aria-label="Nouvelle personne">
      <div className={classes.editor}>
        {input('lastName', record.fields.lastName.label, 120)}
        {input('firstName', record.fields.firstName.label, 120)}
        {input('role', post.fields.title.label, 300)}
        <Autocomplete
          {...control('structure', post.fields.actor.label, 300)}
          data={[...structures]}
          limit={12}
          openOnFocus={false}
          onChange={set('structure')}
          comboboxProps={{ withinPortal: false }}
        />
        {input('email', record.fields.email.label, 300)}
      </div>
      <Group mt="sm">
        <Button type="submit" size="xs" variant="default" disabled={person.lastName.trim() === ''}>
          {verb}
        </Button>
      </Group>
    </form>
  )
}
