import { Button, NumberInput, Popover, Stack, Text } from '@mantine/core'
import { IconChevronDown, type TablerIcon } from '@tabler/icons-react'
import { useState } from 'react'

interface Props {
  readonly name: string
  readonly icon: TablerIcon
  /** What is counted, and why. */
  readonly label: string
  readonly description: string
  /** What is better known before it is written. */
  readonly warnings?: readonly string[]
  readonly usual: number
  readonly most: number
  /** « Écrire la feuille » */
  readonly verb: string
  readonly busy: boolean
  readonly write: (count: number) => void
}

/** Asks how many of something a paper has, then writes it. */
export function CountedPaper({
  name,
  icon: Glyph,
  label,
  description,
  warnings = [],
  usual,
  most,
  verb,
  busy,
  write,
}: Props) {
  const [opened, setOpened] = useState(false)
  const [count, setCount] = useState(usual)
  const go = () => {
    setOpened(false)
    write(count)
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
          leftSection={<Glyph size={18} stroke={1.6} />}
          rightSection={<IconChevronDown size={16} stroke={1.6} />}
          loading={busy}
          onClick={() => setOpened((was) => !was)}
        >
          {name}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Stack gap="sm" maw="min(300px, calc(100vw - 64px))">
          {warnings.map((warning) => (
            <Text key={warning} c="var(--ochre)">
              {warning}
            </Text>
          ))}
          <NumberInput
            label={label}
            description={description}
            min={0}
            max={most}
            clampBehavior="strict"
            allowDecimal={false}
            value={count}
            onChange={(value) => setCount(Number(value) || 0)}
          />
          <Button variant="filled" onClick={go}>
            {verb}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
