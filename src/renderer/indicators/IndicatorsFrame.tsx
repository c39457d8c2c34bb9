import { Button, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconList } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useClosingOnTop } from '../components/on-top.ts'
import { DictionaryList } from './DictionaryList.tsx'
import classes from './indicators.module.css'

interface Props {
  /** The indicator whose page is open. */
  readonly current: RowId
  readonly children: ReactNode
}

/** The dictionary and the page: two panes that scroll on their own; where there is room for one, the dictionary comes over it. */
export function IndicatorsFrame({ current, children }: Props) {
  return (
    <div className={classes.panes}>
      <nav className={classes.dictionary} data-only="screen" data-zone aria-label="Dictionnaire">
        <DictionaryList current={current} />
      </nav>
      <div className={classes.page} data-zone>
        <div className={classes.over} data-only="screen">
          <DictionaryOver current={current} />
        </div>
        {children}
      </div>
    </div>
  )
}

function DictionaryOver({ current }: Pick<Props, 'current'>) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button mb="sm" leftSection={<IconList size={18} stroke={1.6} />} onClick={open}>
        Dictionnaire
      </Button>
      <Drawer.Root opened={opened} onClose={useClosingOnTop(opened, close)} position="left" size={320} padding={0}>
        <Drawer.Overlay backgroundOpacity={0.3} />
        <Drawer.Content aria-label="Dictionnaire" className={classes.drawer ?? ''}>
          <DictionaryList current={current} onChoose={close} />
        </Drawer.Content>
      </Drawer.Root>
    </>
  )
}
