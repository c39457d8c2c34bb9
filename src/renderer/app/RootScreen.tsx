import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApiQuery } from '../api/hooks.ts'
import { WorkspaceProvider } from '../api/workspace.tsx'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { ErrorMessage } from '../components/ErrorMessage.tsx'
import { ReferencesProvider } from '../components/fields/references.ts'
import { AppFrame } from '../components/frame/AppFrame.tsx'
import { PartsProvider } from '../components/parts.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useMailboxLooks } from '../exchanges/mailbox/use-mailbox-looks.ts'
import { FirstRunPage } from '../workspace/first-run/FirstRunPage.tsx'
import { Palette } from './palette/Palette.tsx'
import { parts } from './parts.ts'
import { references } from './references.ts'
import { useGlobalKeys } from './use-global-keys.ts'

export function RootScreen(): ReactNode {
  const state = useApiQuery('workspace', 'state', {})
  useGlobalKeys()
  useMailboxLooks()
  // What was read stays on screen when it cannot be read again: something may be half typed there.
  if (state.data === undefined)
    return state.isError ? <ErrorMessage thrown={state.error} retry={() => void state.refetch()} /> : <Waiting />
  if (state.data.kind === 'firstRun') return <FirstRunPage />
  return (
    <WorkspaceProvider workspace={state.data}>
      <PartsProvider value={parts}>
        <ReferencesProvider value={references}>
          <AppFrame palette={<Palette />}>
            <ErrorBoundary>
              <Outlet />
            </ErrorBoundary>
          </AppFrame>
        </ReferencesProvider>
      </PartsProvider>
    </WorkspaceProvider>
  )
}
