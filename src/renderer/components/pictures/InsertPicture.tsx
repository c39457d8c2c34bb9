import { Button, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../Dialog.tsx'
import { DialogEnd } from '../FormEnd.tsx'
import classes from './pictures.module.css'
import type { PreparedPicture } from './prepare-picture.ts'

interface Props {
  readonly picture: PreparedPicture
  readonly insert: (id: RowId) => void
  readonly close: () => void
}

/** Asks what the picture shows before it enters the text: whoever does not see it must know. */
export function InsertPicture({ picture, insert, close }: Props) {
  const [alternative, setAlternative] = useState('')
  const create = useApiMutation('records', 'create')
  const said = alternative.trim()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (said === '') return
    const { id } = await create.mutateAsync({ record: 'picture', values: { ...picture, alternative: said } })
    insert(id)
  }
  return (
    <Dialog onClose={close} title="Insérer une image">
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <img className={classes.chosen} src={`data:image/${picture.type};base64,${picture.data}`} alt="" />
          <Textarea
            label="Texte de remplacement"
            description="Ce que montre l’image, pour qui ne la voit pas."
            required
            autosize
            maxLength={600}
            data-autofocus
            value={alternative}
            onChange={(event) => setAlternative(event.currentTarget.value)}
          />
          <DialogEnd close={close}>
            <Button type="submit" variant="filled" disabled={said === ''} loading={create.isPending}>
              Insérer l’image
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Dialog>
  )
}
