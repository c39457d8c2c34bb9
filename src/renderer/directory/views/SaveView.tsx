import { Button, Popover, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import type { SavedViewDefinition } from '#shared/contract/directory/directory.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { folded } from '../../words/folded.ts'
import type { Columns } from '../list/use-columns.ts'
import type { Directory } from '../use-directory.ts'
import classes from './views.module.css'
import type { View } from './views.ts'

interface Props {
  readonly directory: Directory
  readonly columns: Columns
  readonly views: readonly View[]
  readonly shown: View | null
}

/** Gives a name to what is listed: its filters, its order and its columns. A name that is taken is replaced. */
export function SaveView(props: Props) {
  const [opened, { toggle, close }] = useDisclosure(false)
  return (
    <Popover
      opened={opened}
      onChange={close}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      withinPortal={false}
    >
      <Popover.Target>
        <Button variant="subtle" size="xs" flex="none" onClick={toggle}>
          Enregistrer la vue
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Enregistrer la vue" className={classes.dropdown ?? ''}>
        <SaveForm {...props} close={close} />
      </Popover.Dropdown>
    </Popover>
  )
}

function SaveForm({ directory, columns, views, shown, close }: Props & { readonly close: () => void }) {
  const [name, setName] = useState(shown?.saved?.name ?? '')
  const save = useSaveView(directory, columns, views)
  const taken = savedNamed(views, name) !== undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    save(name.trim())
    close()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md" align="flex-start">
        <TextInput
          w="100%"
          label="Nom de la vue"
          description="Les filtres, l’ordre et les colonnes reviennent avec elle."
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Button type="submit" variant="filled" size="xs" disabled={name.trim() === ''}>
          {taken ? 'Remplacer la vue' : 'Enregistrer'}
        </Button>
      </Stack>
    </form>
  )
}

function useSaveView({ query }: Directory, { shown }: Columns, views: readonly View[]): (name: string) => void {
  const create = useGesture('records', 'create')
  const update = useGesture('records', 'update')
  return (name) => {
    const kept: SavedViewDefinition = { filter: { ...query.filter, text: '' }, sort: query.sort, columns: [...shown] }
    const definition = JSON.stringify(kept)
    const done = `Vue enregistrée : ${name}`
    const taken = savedNamed(views, name)
    if (taken === undefined) create.act({ record: 'savedView', values: { name, list: query.list, definition } }, done)
    else update.act({ record: 'savedView', id: taken.id, changes: { definition } }, done)
  }
}

const savedNamed = (views: readonly View[], name: string) =>
  views.find((view) => view.saved !== null && folded(view.name) === folded(name.trim()))?.saved ?? undefined
