import type { App } from '#main/app/app.ts'
import type { Contract } from '#shared/contract/contract.ts'
import type { InputOf, OutputOf } from '#shared/contract/define.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'

/** `read` leaves the folder to whoever has it open; `write` and `serve`, which has windows, demand it for themselves. */
export type Access = 'read' | 'write' | 'serve'

/** What a command works with. */
export interface Session {
  readonly app: App
  /** One call of the contract. @throws AppFailure */
  call<Area extends keyof Contract, Name extends keyof Contract[Area] & string>(
    path: `${Area}.${Name}`,
    input: InputOf<Contract[Area][Name]>,
  ): Promise<OutputOf<Contract[Area][Name]>>
  /** One line on standard output. */
  print(line: string): void
}

export type Action = (session: Session) => Promise<void>

export const createSession = (app: App, print: (line: string) => void): Session => ({
  app,
  print,
  call: async (path, input) => {
    const answer = await app.call(path, input)
    if (!answer.ok) throw new AppFailure(answer.error)
    return answer.value as never
  },
})

/** An empty folder becomes a workspace with neutral answers: scripts have nobody to ask. */
export const makeReady: Action = async ({ call }) => {
  const state = await call('workspace.state', {})
  if (state.kind === 'ready') return
  await call('workspace.setUp', {
    name: 'Secrétariat',
    role: 'secretary',
    departementCode: null,
    scope: null,
    sectorNames: [],
    sectorName: null,
  })
}
