import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { Drawer } from '../../components/Drawer.tsx'
import { History } from '../../components/history/History.tsx'
import { PanelSection } from './PanelSection.tsx'

interface Props {
  readonly record: 'actor' | 'place' | 'person'
  readonly id: RowId
  /** What happened to the entry. */
  readonly children?: ReactNode
}

/** What happened, and the way to every change of every field. */
export function EntryHistory({ record, id, children }: Props) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <PanelSection label="Historique">
      {children}
      <Button variant="subtle" size="xs" ml={-8} onClick={open}>
        Toutes les modifications
      </Button>
      <Drawer opened={opened} onClose={close} title="Historique">
        {opened && <History record={record} id={id} />}
      </Drawer>
    </PanelSection>
  )
}
