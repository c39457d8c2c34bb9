import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'

type DocumentChoice = readonly [words: string, document: WantedDocument]

interface Props {
  readonly name: string
  readonly icon: ReactNode
  readonly busy: boolean
  readonly start: (document: WantedDocument) => void
  readonly choices: readonly DocumentChoice[]
}

/** A document that is written in one of several ways. */
export function DocumentChoices({ name, icon, busy, start, choices }: Props) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button leftSection={icon} rightSection={<IconChevronDown size={16} stroke={1.6} />} loading={busy}>
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(([words, document]) => (
          <Menu.Item key={words} onClick={() => start(document)}>
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
