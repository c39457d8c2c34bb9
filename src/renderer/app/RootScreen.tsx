import { useMantineColorScheme } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect, useLayoutEffect } from 'react'
import type { Preferences } from '#shared/contract/workspace/preferences.ts'
import { useApiQuery } from '../api/hooks.ts'
import { WorkspaceProvider } from '../api/workspace.tsx'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { ErrorMessage } from '../components/ErrorMessage.tsx'
import { ReferencesProvider } from '../components/fields/references.ts'
import { AppFrame } from '../components/frame/AppFrame.tsx'
import { closeHelp, helpOpened, openHelp } from '../components/help-opened.ts'
import { PartsProvider } from '../components/parts.tsx'
import { useUndo } from '../components/use-undo.ts'
import { Waiting } from '../components/Waiting.tsx'
import { whenShown } from '../components/when-shown.tsx'
import { isWriting } from '../components/writing.ts'
import { useMailboxLooks } from '../exchanges/mailbox/use-mailbox-looks.ts'
import { FindInPage } from './find/FindInPage.tsx'
import { Palette } from './palette/Palette.tsx'
import { parts } from './parts.ts'
import { references } from './references.ts'

const FirstRunPage = whenShown(async () => (await import('../workspace/first-run/FirstRunPage.tsx')).FirstRunPage)
const HelpPanel = whenShown(async () => (await import('../workspace/guide/HelpPanel.tsx')).HelpPanel)
const HelpDrawer = whenShown(async () => (await import('../workspace/guide/HelpPanel.tsx')).HelpDrawer)
const TourStrip = whenShown(async () => (await import('../workspace/tours/TourStrip.tsx')).TourStrip)
const HeldPage = whenShown(async () => (await import('../workspace/first-run/HeldPage.tsx')).HeldPage)

export function RootScreen(): ReactNode {
  const state = useApiQuery('workspace', 'state', {})
  useGlobalKeys()
  useMailboxLooks()
  useColors(state.data?.kind === 'ready' ? state.data.preferences.colors : 'auto')
  // What was read stays on screen when it cannot be read again: something may be half typed there.
  if (state.data === undefined)
    return state.isError ? <ErrorMessage thrown={state.error} retry={() => void state.refetch()} /> : <Waiting />
  if (state.data.kind === 'held') return <HeldPage failure={state.data.failure} again={() => void state.refetch()} />
  if (state.data.kind === 'firstRun') return <FirstRunPage />
  return (
    <WorkspaceProvider workspace={state.data}>
      <PartsProvider value={parts}>
        <ReferencesProvider value={references}>
          <FindInPage />
          <AppFrame palette={<Palette />} help={(narrow) => (narrow ? <HelpDrawer /> : <HelpPanel />)}>
            {state.data.demo && <TourStrip />}
            <ErrorBoundary>
              <Outlet />
            </ErrorBoundary>
          </AppFrame>
        </ReferencesProvider>
      </PartsProvider>
    </WorkspaceProvider>
  )
}

/** Those of the poste, in every window of it. */
function useColors(colors: Preferences['colors']): void {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  useLayoutEffect(() => {
    if (colors !== colorScheme) setColorScheme(colors)
  }, [colors, colorScheme, setColorScheme])
}

/** Keys that work on every screen. The browser's own F1 and F6 never act. Ctrl K belongs to the palette. */
function useGlobalKeys(): void {
  const { undo, redo } = useUndo()
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const act = globalAction(event, { undo, redo })
      if (act === null) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  })
}

interface Undo {
  readonly undo: () => void
  readonly redo: () => void
}

function globalAction(event: KeyboardEvent, { undo, redo }: Undo): (() => void) | null {
  if (event.key === 'F1') return () => (helpOpened.get() === null ? openHelp('here') : closeHelp())
  if (event.key === 'F6') return () => focusNextZone(event.shiftKey ? -1 : 1)
  const chord = (event.ctrlKey || event.metaKey) && !event.altKey
  // A text field undoes its own typing; the espace's undo is for what is saved.
  if (!chord || isWriting(event.target)) return null
  if (event.key.toLowerCase() === 'z') return event.shiftKey ? redo : undo
  return event.key.toLowerCase() === 'y' ? redo : null
}

/** Moves the focus to the next (1) or previous (-1) zone of the screen: elements marked `data-zone`, in order. */
function focusNextZone(step: 1 | -1): void {
  const zones = [...document.querySelectorAll<HTMLElement>('[data-zone]')].filter((zone) => zone.checkVisibility())
  if (zones.length === 0) return
  const current = zones.findLastIndex((zone) => zone.contains(document.activeElement))
  const next = zones[(current + step + zones.length) % zones.length] ?? zones[0]
  if (next !== undefined) enter(next)
}

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea, select, [contenteditable=true], [tabindex="0"]'

/** A zone is entered at its first control that is shown, else itself. */
const enter = (zone: HTMLElement): void => {
  const first = [...zone.querySelectorAll<HTMLElement>(focusable)].find((element) => element.checkVisibility())
  if (first === undefined) zone.tabIndex = -1
  ;(first ?? zone).focus()
}
