import { Popover, Stack, UnstyledButton } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import classes from './strip.module.css'

interface Props {
  /** What is edited: « Porteurs ». */
  readonly title: string
  readonly words: string
  /** Under the words. */
  readonly second: string | null
  /** It waits for somebody: with this sign, in ochre. */
  readonly waits?: Icon
  /** The fields that change it. */
  readonly children: ReactNode
}

/** An answer that is pressed to be changed, in place. */
export function Answer({ title, words, second, waits: Sign, children }: Props) {
  const [opened, open] = useState(false)
  return (
    <Popover
      opened={opened}
      onChange={open}
      position="bottom-start"
      trapFocus
      returnFocus
      withRoles={false}
      withinPortal={false}
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.answer ?? ''}
          data-waits={Sign !== undefined || undefined}
          aria-haspopup="dialog"
          aria-expanded={opened}
          aria-label={`${title}\u00a0: ${[words, second].filter((part) => part !== null).join(', ')}`}
          onClick={() => open(!opened)}
        >
          {Sign !== undefined && <Sign size={16} stroke={1.6} aria-hidden="true" />}
          <span className={classes.words}>{words}</span>
        </UnstyledButton>
      </Popover.Target>
      {second !== null && <small data-waits={Sign !== undefined || undefined}>{second}</small>}
      <Popover.Dropdown role="dialog" aria-label={title}>
        <Stack gap="md" w={320} maw="80vw">
          {children}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
