import { Drawer, Splitter } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useScreenKeys } from '../components/keys/screen-keys.ts'
import { AddEntry } from './add/AddEntry.tsx'
import classes from './DirectoryPage.module.css'
import { directoryKeys } from './directory-keys.ts'
import { ListPane } from './list/ListPane.tsx'
import { EntryPanel } from './panel/EntryPanel.tsx'
import { type Directory, useDirectory } from './use-directory.ts'
import { firstWidth, usePanelWidth } from './use-panel-width.ts'

/** Every structure, place and person known: the list stays while one reads an entry beside it. */
export function DirectoryPage(): ReactNode {
  const directory = useDirectory()
  const narrow = useMediaQuery('(max-width: 68.7em)', false, { getInitialValueInEffect: false })
  useScreenKeys(directoryKeys)
  return (
    <>
      {narrow ? <ListAlone directory={directory} /> : <ListAndPanel directory={directory} />}
      <AddEntry directory={directory} />
    </>
  )
}

function ListAndPanel({ directory }: { readonly directory: Directory }) {
  const { width, ...resizing } = usePanelWidth()
  const opened = directory.entry !== null
  return (
    <Splitter
      className={classes.screen ?? ''}
      lineSize={1}
      withHandle={false}
      step="16px"
      shiftStep="64px"
      sizes={opened ? ['100%', width] : ['100%']}
      {...resizing}
      attributes={{ handle: { 'aria-label': 'Largeur du volet' } }}
      classNames={{ handle: classes.handle ?? '' }}
    >
      <Splitter.Pane defaultSize="100%" min="480px" className={classes.list ?? ''}>
        <ListPane directory={directory} />
      </Splitter.Pane>
      {opened && (
        <Splitter.Pane defaultSize={firstWidth} min="360px" max="640px" className={classes.panel ?? ''}>
          <EntryPanel directory={directory} />
        </Splitter.Pane>
      )}
    </Splitter>
  )
}

/** Where there is no room for two panes, the entry comes over the list. */
function ListAlone({ directory }: { readonly directory: Directory }) {
  return (
    <div className={classes.screen}>
      <div className={classes.list}>
        <ListPane directory={directory} />
      </div>
      <Drawer.Root opened={directory.entry !== null} onClose={directory.close} padding={0} position="right">
        <Drawer.Overlay backgroundOpacity={0.3} />
        <Drawer.Content aria-label="Fiche">
          <EntryPanel directory={directory} />
        </Drawer.Content>
      </Drawer.Root>
    </div>
  )
}
