import { Tabs } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
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

/** There is no room for three panes. */
const narrowWindow = '(max-width: 68.7em)'

/** There is no room for two. */
export const lowerThanTwo = '(max-width: 47.9em)'

/** Plan, text, side: three panes, or tabs in reading order where there is no room for three. */
export function Panes(panes: PaneContents) {
  const narrow = useMediaQuery(narrowWindow, false, { getInitialValueInEffect: false })
  const single = useMediaQuery(lowerThanTwo, false, { getInitialValueInEffect: false })
  if (!narrow) return <ThreePanes {...panes} />
  return panes.together === true && !single ? <TwoPanes {...panes} /> : <PaneTabs {...panes} />
}

/** The side always in sight; the plan and the centre are tabs. */
function TwoPanes({ side, sideName, tab = 'centre', showTab, ...panes }: PaneContents) {
  return (
    <div className={classes.two}>
      <PaneTabs {...panes} tab={tab === 'side' ? 'centre' : tab} showTab={showTab ?? (() => undefined)} />
      <section className={classes.side} data-zone aria-label={sideName}>
        {side}
      </section>
    </div>
  )
}

function ThreePanes({ plan, centre, side, planName = 'Plan du document', centreName, sideName }: PaneContents) {
  return (
    <div className={classes.panes}>
      <section className={classes.plan} data-zone aria-label={planName}>
        {plan}
      </section>
      <section className={classes.centre} data-zone aria-label={centreName}>
        {centre}
      </section>
      <section className={classes.side} data-zone aria-label={sideName}>
        {side}
      </section>
    </div>
  )
}

type TabContents = Omit<PaneContents, 'side' | 'sideName'> & Partial<Pick<PaneContents, 'side' | 'sideName'>>

function PaneTabs({ plan, centre, side, planName = 'Plan', centreName, sideName, tab: asked, showTab }: TabContents) {
  const [own, setOwn] = useState<PaneTab>('centre')
  const change = showTab ?? setOwn
  return (
    <Tabs
      value={asked ?? own}
      onChange={(tab) => change(tab as PaneTab)}
      keepMounted={false}
      className={classes.tabs}
      data-zone
    >
      <Tabs.List>
        <Tabs.Tab value="plan">{planName}</Tabs.Tab>
        <Tabs.Tab value="centre">{centreName}</Tabs.Tab>
        {sideName !== undefined && <Tabs.Tab value="side">{sideName}</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="plan" className={classes.plan}>
        {plan}
      </Tabs.Panel>
      <Tabs.Panel value="centre" className={classes.centre}>
        {centre}
      </Tabs.Panel>
      {side !== undefined && (
        <Tabs.Panel value="side" className={classes.side}>
          {side}
        </Tabs.Panel>
      )}
    </Tabs>
  )
}
