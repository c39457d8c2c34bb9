import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useApiQuery } from '../api/hooks.ts'
import { hourOf } from '../words/hours.ts'
import { intentName } from '../words/intents.ts'
import { sentenceCase } from '../words/numbers.ts'
import { Quiet } from './plain/Second.tsx'
import { useUndo } from './use-undo.ts'

/** The latest actions of this session: choosing one takes it back, with those that followed it. */
export function LastActions() {
  const [opened, setOpened] = useState(false)
  const recent = useApiQuery('history', 'recent', opened ? {} : null).data ?? []
  const { undoLast } = useUndo()
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end">
      <Menu.Target>
        <Tooltip label="Dernières actions">
          <ActionIcon variant="subtle" size={28} aria-label="Dernières actions">
            <IconChevronDown size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Annuler jusqu’à</Menu.Label>
        {recent.map((action, rank) => (
          // What a refusal says is at the head of the page.
          // biome-ignore lint/suspicious/noArrayIndexKey: an action is its place from the latest
          <Menu.Item key={rank} onClick={() => void undoLast(rank + 1).catch(() => undefined)}>
            <Quiet>{hourOf(action.at)}</Quiet> {sentenceCase(intentName(action))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
