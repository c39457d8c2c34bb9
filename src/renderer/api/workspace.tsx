import { createContext, type ReactNode, useContext } from 'react'
import type { WorkspaceState } from '#shared/contract/workspace/workspace.ts'

/** The espace of this window, once the first run is answered. */
export type Workspace = Extract<WorkspaceState, { kind: 'ready' }>

const WorkspaceContext = createContext<Workspace | null>(null)

export function WorkspaceProvider(props: { readonly workspace: Workspace; readonly children: ReactNode }) {
  return <WorkspaceContext value={props.workspace}>{props.children}</WorkspaceContext>
}

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (workspace === null) throw new Error('useWorkspace stands outside the frame')
  return workspace
}
