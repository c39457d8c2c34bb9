import { Button, Drawer } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconList } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { DictionaryList } from './DictionaryList.tsx'
import classes from './indicators.module.css'

interface Props {
  /** The indicator whose page is open. */
  readonly current: RowId
  readonly children: ReactNode
}

/** There is no room for the dictionary beside the page. */
const narrowWindow = '(max-width: 48em)'

/** The dictionary and the page: two panes that scroll on their own. */
export function IndicatorsFrame({ current, children }: Props) {
  const narrow = useMediaQuery(narrowWindow, false, { getInitialValueInEffect: false })
  return (
    <div className={classes.panes}>
      {!narrow && (
        <nav className={classes.dictionary} data-only="screen" data-zone aria-label="Dictionnaire">
          <DictionaryList current={current} />
        </nav>
      )}
      <div className={classes.page} data-zone>
        {narrow && <DictionaryOver current={current} />}
        {children}
      </div>
    </div>
  )
}

function DictionaryOver({ current }: Pick<Props, 'current'>) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button mb="sm" data-only="screen" leftSection={<IconList size={18} stroke={1.6} />} onClick={open}>
        Dictionnaire
      </Button>
      <Drawer.Root opened={opened} onClose={close} position="left" size={320} padding={0}>
        <Drawer.Overlay backgroundOpacity={0.3} />
        <Drawer.Content aria-label="Dictionnaire" className={classes.drawer ?? ''}>
          <DictionaryList current={current} onChoose={close} />
        </Drawer.Content>
      </Drawer.Root>
    </>
  )
}
