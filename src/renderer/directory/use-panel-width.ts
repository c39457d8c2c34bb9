import type { SplitterPaneSize } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { usePreferences } from '../api/preferences.ts'

export const firstWidth = '432px'

/** What the splitter tells of the entry's pane. Arrows change it a step at a time, a pointer all along: it is kept then. */
export function usePanelWidth() {
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
