import type { Contract } from '#shared/contract/contract.ts'
import type { Envelope, InputOf, OutputOf } from '#shared/contract/define.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { latestGesture } from './latest-gesture.ts'
import { noteChanged } from './saving.ts'
import { transport } from './window-transport.ts'

export type AreaName = keyof Contract & string
export type ProcedureName<Area extends AreaName> = keyof Contract[Area] & string
export type Input<Area extends AreaName, Name extends ProcedureName<Area>> = InputOf<Contract[Area][Name]>
export type Output<Area extends AreaName, Name extends ProcedureName<Area>> = OutputOf<Contract[Area][Name]>

/** The contract as functions: `await api.meetings.list({})`. Rejects with an `AppFailure`. */
export type Api = {
  readonly [Area in AreaName]: {
    readonly [Name in ProcedureName<Area>]: (input: Input<Area, Name>) => Promise<Output<Area, Name>>
  }
}

/** Calls a procedure by its two names; what `api` and the hooks do underneath. `hear` is told what an answer was read from. */
export async function call<Area extends AreaName, Name extends ProcedureName<Area>>(
  area: Area,
  name: Name,
  input: Input<Area, Name>,
  hear: (reads: readonly string[] | undefined) => void = () => undefined,
): Promise<Output<Area, Name>> {
  const envelope = (await transport.call(`${area}.${name}`, input)) as Envelope<Output<Area, Name>>
  if (!envelope.ok) throw new AppFailure(envelope.error)
  if (envelope.changed !== undefined) noteChanged(envelope.changed)
  if (envelope.gesture !== undefined) latestGesture.set(envelope.gesture)
  hear(envelope.reads)
  return envelope.value
}

const areaApi = (area: AreaName) =>
  new Proxy({}, { get: (_, name) => (input: never) => call(area, name as never, input) })

export const api = new Proxy({}, { get: (_, area) => areaApi(area as AreaName) }) as Api
