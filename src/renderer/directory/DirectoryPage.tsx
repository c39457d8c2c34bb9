import { Drawer, Splitter } from '@mantine/core'
import type { SplitterPaneSize } from '@mantine/hooks'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useRef, useState } from 'react'
import { usePreferences } from '../api/preferences.ts'
import type { KeyHint } from '../components/KeyHints.tsx'
import { useScreenKeys } from '../components/keys/screen-keys.ts'
import { useClosingOnTop } from '../components/on-top.ts'
import { AddEntry } from './AddEntry.tsx'
import classes from './DirectoryPage.module.css'
import { ListPane } from './list/ListPane.tsx'
import { EntryPanel } from './panel/EntryPanel.tsx'
import { type Directory, useDirectory } from './use-directory.ts'

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
  const opened = directory.entry !== null
  const close = useClosingOnTop(opened, directory.close)
  return (
    <div className={classes.screen}>
      <div className={classes.list}>
        <ListPane directory={directory} />
      </div>
      <Drawer.Root opened={opened} onClose={close} padding={0} position="right">
        <Drawer.Overlay backgroundOpacity={0.3} />
        <Drawer.Content aria-label="Fiche">
          <Drawer.Body h="100%">
            <EntryPanel directory={directory} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </div>
  )
}

const directoryKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'parcourir la liste' },
  { keys: ['Début', 'Fin'], does: 'première ligne, dernière ligne' },
  { keys: ['Page ↑', 'Page ↓'], does: 'une page de la liste' },
  { keys: ['Entrée'], does: 'ouvrir la fiche' },
  { keys: ['Espace'], does: 'cocher la ligne' },
  { keys: ['Maj', '↑ ↓'], does: 'cocher en parcourant' },
  { keys: ['Ctrl', 'A'], does: 'tout cocher' },
  { keys: ['Échap'], does: 'décocher, puis fermer la fiche' },
]

const firstWidth = '432px'

/** What the splitter tells of the entry's pane. Arrows change it a step at a time, a pointer all along: it is kept then. */
function usePanelWidth() {
  const { preferences, prefer } = usePreferences()
  const [width, setWidth] = useState<SplitterPaneSize>(
    preferences.panelWidth === null ? firstWidth : `${preferences.panelWidth}px`,
  )
  const dragged = useRef(false)
  const keep = (size: SplitterPaneSize) => prefer({ panelWidth: Number.parseFloat(String(size)) })
  return {
    width,
    onResizeStart: () => {
      dragged.current = true
    },
    onSizeChange: ([, panel]: SplitterPaneSize[]) => {
      if (panel === undefined) return
      setWidth(panel)
      if (!dragged.current) keep(panel)
    },
    onResizeEnd: (_handle: number, [, panel]: SplitterPaneSize[]) => {
      dragged.current = false
      if (panel !== undefined) keep(panel)
    },
  }
}
