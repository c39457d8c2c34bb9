import { Button, Group, Popover, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Meeting } from '#shared/records/records.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { useGesture } from '../../../components/use-gesture.ts'

/** The agenda kept for the next meetings of its kind, under a name. */
export function SaveAsTemplate({ meeting }: { readonly meeting: Meeting }) {
  const [opened, setOpened] = useState(false)
  const [name, setName] = useState('')
  const save = useGesture('agenda', 'saveAsTemplate')
  const submit = () =>
    save.act({ meeting: meeting.id, name }, `Modèle enregistré\u00a0: ${name}`, () => {
      setOpened(false)
      setName('')
    })
  return (
    <Group gap="lg" mt="sm">
      <Popover
        opened={opened}
        onChange={setOpened}
        position="top-start"
        shadow="md"
        trapFocus
        returnFocus
        withinPortal={false}
      >
        <Popover.Target>
          <Button variant="subtle" onClick={() => setOpened(!opened)}>
            Enregistrer comme modèle…
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label="Enregistrer comme modèle">
          <form
            onSubmit={(event) => {
              event.preventDefault()
              submit()
            }}
          >
            <Stack gap="sm">
              <TextInput
                label="Nom du modèle"
                required
                maxLength={300}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <div>
                <Button type="submit" disabled={name.trim() === ''} loading={save.isPending}>
                  Enregistrer le modèle
                </Button>
              </div>
            </Stack>
          </form>
        </Popover.Dropdown>
      </Popover>
      <LinkAnchor to="/reunions/modeles">Modèles de réunion</LinkAnchor>
    </Group>
  )
}
