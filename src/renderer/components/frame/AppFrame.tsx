import { AppShell, Text, UnstyledButton } from '@mantine/core'
import { useMatches, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { pageFailure, refusal } from '../../api/failures.ts'
import { useStore } from '../../api/store.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { tooltipsId } from '../../theme/component-defaults.ts'
import { ErrorMessage } from '../ErrorMessage.tsx'
import { firstOf, goOnTo } from '../go-on-to.ts'
import { helpOpened } from '../help-opened.ts'
import classes from './AppFrame.module.css'
import { Bar } from './Bar.tsx'
import { keepFocus } from './keep-focus.ts'
import { helpWidth, useHelpBeside, useNarrowWindow, useWindowUpTo } from './page-room.ts'
import { RefusalMessage } from './RefusalMessage.tsx'

const barWidth = 216
const railWidth = 56

interface Props {
  /** What finds and does anything from anywhere; it names every screen, as a frame cannot. */
  readonly palette: ReactNode
  /** The guide, beside the page or over it in a narrow window. */
  readonly help: (narrow: boolean) => ReactNode
  readonly children: ReactNode
}

/** The window around every screen: the navigation, and the page. Writing screens and narrow windows fold the bar. */
export function AppFrame({ palette, help, children }: Props) {
  const matches = useMatches()
  const writing = matches.some((match) => match.staticData.writing === true)
  const panes = writing || matches.some((match) => match.staticData.panes === true)
  const narrow = useNarrowWindow()
  const helped = useStore(helpOpened) !== null
  const beside = useHelpBeside()
  // The help takes its place from the bar first.
  const tight = useWindowUpTo(93.7)
  const rail = writing || narrow || (beside && tight)
  const width = rail ? railWidth : barWidth
  useArrival()
  useEffect(keepFocus, [])
  if (matches.some((match) => match.staticData.bare === true)) return <main className={classes.bare}>{children}</main>
  return (
    <AppShell
      layout="alt"
      transitionDuration={0}
      navbar={{ width, breakpoint: 0 }}
      aside={{ width: helpWidth, breakpoint: 0, collapsed: { desktop: !beside, mobile: !beside } }}
      withBorder={false}
    >
      <UnstyledButton className={classes.skip} data-only="screen" onClick={skipToPage}>
        Aller au contenu
      </UnstyledButton>
      <AppShell.Navbar
        className={classes.navbar}
        data-only="screen"
        data-zone
        aria-label="Navigation"
        withBorder={false}
      >
        <Bar rail={rail} />
      </AppShell.Navbar>
      <AppShell.Main className={classes.main} data-zone data-panes={panes || undefined} tabIndex={-1}>
        <ReadOnlyNote />
        <PageFailure />
        <RefusalMessage />
        {children}
        <div id={tooltipsId} />
      </AppShell.Main>
      {beside && (
        <AppShell.Aside className={classes.help} data-zone data-help withBorder={false}>
          {help(false)}
        </AppShell.Aside>
      )}
      {helped && narrow && help(true)}
      {palette}
    </AppShell>
  )
}

/** Stays on every page: what is typed there would be refused. */
function ReadOnlyNote() {
  if (!useWorkspace().readOnly) return null
  return (
    <Text className={classes.readOnly} data-only="screen">
      <strong>Lecture seule.</strong> Le dossier de Concerto ne peut pas être modifié&nbsp;: tout se lit, s’exporte et
      se sauvegarde ailleurs, rien ne s’y enregistre.
    </Text>
  )
}

function PageFailure() {
  const failure = useStore(pageFailure)
  if (failure === null) return null
  return (
    <div className={classes.failure}>
      <ErrorMessage error={failure} dismiss={() => pageFailure.set(null)} />
    </div>
  )
}

/** A button: a link to an anchor would change the address, whose hash names the screen. */
function skipToPage() {
  goOnTo(() => firstOf('#page-title'), { leaving: document.activeElement })
}

/** When another screen opens, its title takes the focus: a screen reader begins there, and Tab goes on from it. */
function useArrival(): void {
  // The match under the root: what opens beside a list, in the same screen, keeps it.
  const screen = useRouterState({ select: (state) => state.matches[1]?.id ?? state.location.pathname })
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    pageFailure.set(null)
    refusal.set(null)
    return goOnTo(() => firstOf('#page-title'), { leaving: document.activeElement, preventScroll: true })
  }, [screen])
}
