import { createContext, type ReactNode, useContext } from 'react'
import type { ReadyWorkspace } from '#shared/contract/workspace/workspace.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'

/** The espace of this window, once the first run is answered. */
const WorkspaceContext = createContext<ReadyWorkspace | null>(null)

export function WorkspaceProvider(props: { readonly workspace: ReadyWorkspace; readonly children: ReactNode }) {
  return <WorkspaceContext value={props.workspace}>{props.children}</WorkspaceContext>
}

export function useWorkspace(): ReadyWorkspace {
  const workspace = useContext(WorkspaceContext)
  if (workspace === null) throw new Error('useWorkspace stands outside the frame')
  return workspace
}

/** The sector of whoever works at this poste; `null` for the whole département. */
export function useOwnSector(): NamedRow | null {
  const { member, sectors } = useWorkspace()
  const own = sectors.find(({ id }) => id === member.sector)
  return own === undefined ? null : { id: own.id, name: own.name ?? 'Secteur' }
}
