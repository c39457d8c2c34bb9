import { Button, NumberInput, Popover, Stack } from '@mantine/core'
import { IconChevronDown, IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import { mostFreeLines, type WantedDocument } from '#shared/contract/meeting-documents.ts'

interface Props {
  readonly busy: boolean
  readonly start: (document: WantedDocument) => void
}

/** Asks how many lines to leave free, then writes the sheet. */
export function AttendanceSheetButton({ busy, start }: Props) {
  const [opened, setOpened] = useState(false)
  const [freeLines, setFreeLines] = useState(8)
  const write = () => {
    setOpened(false)
    start({ kind: 'attendanceSheet', freeLines })
  }
  return (
    // Always below: above, it would hide the half of the buttons that stand there.
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      middlewares={{ flip: false, shift: true }}
      trapFocus
    >
      <Popover.Target>
        <Button
          leftSection={<IconSignature size={18} stroke={1.6} />}
          rightSection={<IconChevronDown size={16} stroke={1.6} />}
          loading={busy}
          onClick={() => setOpened((was) => !was)}
        >
          Feuille d’émargement
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Feuille d’émargement">
        <Stack gap="sm" maw={300}>
          <NumberInput
            label="Lignes libres"
            description="Pour qui vient sans être inscrit. Les autres gardent leur numéro de ligne d’une feuille à l’autre."
            min={0}
            max={mostFreeLines}
            clampBehavior="strict"
            allowDecimal={false}
            value={freeLines}
            onChange={(lines) => setFreeLines(Number(lines) || 0)}
          />
          <Button variant="filled" onClick={write}>
            Écrire la feuille
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
