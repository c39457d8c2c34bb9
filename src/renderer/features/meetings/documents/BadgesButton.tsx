import { Button, NumberInput, Popover, Stack } from '@mantine/core'
import { IconChevronDown, IconId } from '@tabler/icons-react'
import { useState } from 'react'
import { mostBlankBadges, type WantedDocument } from '#shared/contract/meeting-documents.ts'

interface Props {
  readonly busy: boolean
  readonly start: (document: WantedDocument) => void
}

/** Asks how many badges to leave without a name, then writes the sheets. */
export function BadgesButton({ busy, start }: Props) {
  const [opened, setOpened] = useState(false)
  const [blanks, setBlanks] = useState(8)
  const write = () => {
    setOpened(false)
    start({ kind: 'badges', blanks })
  }
  return (
    // Always below, as the attendance sheet beside it.
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      middlewares={{ flip: false, shift: true }}
      trapFocus
    >
      <Popover.Target>
        <Button
          leftSection={<IconId size={18} stroke={1.6} />}
          rightSection={<IconChevronDown size={16} stroke={1.6} />}
          loading={busy}
          onClick={() => setOpened((was) => !was)}
        >
          Badges
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Badges">
        <Stack gap="sm" maw={300}>
          <NumberInput
            label="Badges vierges"
            description="Pour qui vient sans être inscrit. Chaque personne attendue a le sien, et la dernière planche se complète."
            min={0}
            max={mostBlankBadges}
            clampBehavior="strict"
            allowDecimal={false}
            value={blanks}
            onChange={(count) => setBlanks(Number(count) || 0)}
          />
          <Button variant="filled" onClick={write}>
            Écrire les badges
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
