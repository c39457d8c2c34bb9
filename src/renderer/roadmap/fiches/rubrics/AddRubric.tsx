import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { rubric } from '#shared/records/roadmap/rubric/rubric.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { givenBack } from '../../../components/fields/given-back.ts'
import classes from './rubrics.module.css'

/** A rubric that the method does not have. */
export function AddRubric() {
  const [label, setLabel] = useState('')
  const add = useApiMutation('rubrics', 'add')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (label.trim() === '') return
    setLabel('')
    add.mutate({ label }, { onError: () => setLabel(givenBack(label)) })
  }
  return (
    <form className={classes.add} onSubmit={submit}>
      <TextInput
        label="Nouvelle rubrique"
        placeholder="Lien avec le schéma départemental"
        maxLength={rubric.fields.label.max}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Button type="submit" loading={add.isPending}>
        Ajouter
      </Button>
    </form>
  )
}
