import { Button, FocusTrap, Popover, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ImportIssue } from '#shared/contract/import-line.ts'

interface Props {
  /** « ligne 5 ». */
  readonly place: string
  readonly issue: ImportIssue
  readonly correct: (value: string) => void
}

/** « Corriger »: another value for the cell, for this import only; the file stays as it is. */
export function CorrectCell({ place, issue, correct }: Props) {
  const [opened, setOpened] = useState(false)
  const [value, setValue] = useState(issue.value)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setOpened(false)
    correct(value)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={320} shadow="md" withinPortal={false}>
      <Popover.Target>
        <Button size="xs" aria-label={`Corriger la ${place}`} onClick={() => setOpened(!opened)}>
          Corriger
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <FocusTrap active={opened}>
          <form onSubmit={submit}>
            <Stack gap="sm">
              <TextInput
                data-autofocus
                label={`Colonne ${issue.columnName ?? ''}, ${place}`}
                description="Le fichier reste tel qu’il est."
                value={value}
                onChange={(event) => setValue(event.currentTarget.value)}
              />
              <Button type="submit" size="xs">
                Relire la ligne
              </Button>
            </Stack>
          </form>
        </FocusTrap>
      </Popover.Dropdown>
    </Popover>
  )
}
