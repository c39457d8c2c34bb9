import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { person as record } from '#shared/records/directory/person.ts'
import { post } from '#shared/records/directory/post.ts'
import classes from './arrivals.module.css'
import type { NewPerson } from './new-person.ts'

interface Props {
  /** What is known from what was typed: to be mended. */
  readonly initial: NewPerson
  readonly verb: string
  readonly onSubmit: (person: NewPerson) => void
}

/** Someone who is not in the directory, as a sheet asks: name, function, structure, mail. Entrée adds them. */
export function NewPersonForm({ initial, verb, onSubmit }: Props) {
  const [person, setPerson] = useState(initial)
  const input = (field: keyof NewPerson, label: string, most: number) => (
    <TextInput
      label={label}
      value={person[field]}
      maxLength={most}
      required={field === 'lastName'}
      autoComplete="off"
      onChange={(event) => setPerson({ ...person, [field]: event.currentTarget.value })}
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
        {input('structure', post.fields.actor.label, 300)}
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
