import { Tabs } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { usePageRoom } from '../../components/frame/page-room.ts'
import classes from './write.module.css'

export interface PaneContents {
  readonly plan: ReactNode
  readonly centre: ReactNode
  readonly side: ReactNode
  /** What the first pane is called; the plan of the document when nothing is said. */
  readonly planName?: string
  /** What the centre is called when the panes are tabs. */
  readonly centreName: string
  readonly sideName: string
  /** Which pane a narrow window shows, where the screen itself changes it. */
  readonly tab?: PaneTab
  readonly showTab?: (tab: PaneTab) => void
  /** The centre and the side stand beside each other as long as there is room for two. */
  readonly together?: boolean
}

export type PaneTab = 'plan' | 'centre' | 'side'

const order = ['plan', 'centre', 'side'] as const

/**
 * Plan, text, side: three panes, or tabs in reading order where the page has no room for three. What is shown before and
 * after a change of width is the same element all along: who writes there, or had just gone there, goes on.
 */
export function Panes({
  planName,
  centreName,
  sideName,
  tab: asked,
  showTab,
  together = false,
  ...panes
}: PaneContents) {
  const id = useId()
  const [own, setOwn] = useState<PaneTab>('centre')
  const room = usePageRoom()
  const tabbed = order.filter((pane) => (room === 3 ? false : pane !== 'side' || room === 1 || !together))
  const wanted = asked ?? own
  const current = tabbed.includes(wanted) ? wanted : 'centre'
  const tabNames = { plan: planName ?? 'Plan', centre: centreName, side: sideName }
  return (
    <Tabs
      id={id}
      value={current}
      onChange={(tab) => (showTab ?? setOwn)(tab as PaneTab)}
      className={classes.panes}
      data-tabs={tabbed.length}
      data-zone={tabbed.length > 0 || undefined}
    >
      {tabbed.length > 0 && (
        <Tabs.List>
          {tabbed.map((pane) => (
            <Tabs.Tab key={pane} value={pane}>
              {tabNames[pane]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      )}
      {order.map((pane) => {
        const isTab = tabbed.includes(pane)
        const isShown = !isTab || pane === current
        const said = isTab
          ? { role: 'tabpanel', id: `${id}-panel-${pane}`, 'aria-labelledby': `${id}-tab-${pane}` }
          : { 'data-zone': true, 'aria-label': pane === 'plan' ? (planName ?? 'Plan du document') : tabNames[pane] }
        return (
          <section key={pane} className={classes[pane]} hidden={!isShown} {...said}>
            {isShown && panes[pane]}
          </section>
        )
      })}
    </Tabs>
  )
}
