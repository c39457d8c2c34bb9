import type { AxesBoard, BoardAxis } from '#shared/contract/roadmap/axes.ts'
import type { Formulation } from '#shared/records/records.ts'
import { totalVotes } from '#shared/records/roadmap/formulation/vote-count.ts'
import type { Action } from './session.ts'

interface Options {
  readonly json?: boolean
}

/** The common axes in their order, with where they stand and what they gather. */
export const listAxes =
  ({ json = false }: Options): Action =>
  async ({ call, print }) => {
    const board = await call('axes.board', {})
    const told = board.axes.map((one) => toldAxis(one, board))
    if (json) return print(JSON.stringify(told))
    for (const { id, number, title, state, votes } of told)
      print(`${id}  ${number ?? '–'}  ${state}  ${votes}  ${title ?? 'sans intitulé'}`)
  }

const toldAxis = ({ axis, instance }: BoardAxis, { formulations }: AxesBoard) => {
  const { id, number, title, state, validatedOn, postponedFor } = axis
  const own = formulations.filter((one) => one.axis === id)
  return {
    ...{ id, number, title, state: state ?? 'proposed', validatedOn, postponedFor },
    instance: instance?.id ?? null,
    formulations: own.length,
    votes: totalVotes(own.map(({ votes }) => votes)),
  }
}

/** What the sectors first said, in the order it was noted. */
export const listFormulations =
  ({ json = false }: Options): Action =>
  async ({ call, print }) => {
    const { formulations, columns } = await call('axes.board', {})
    const sectors = new Map(
      columns.flatMap(({ sector }) => (sector === null ? [] : [[sector.id, sector.name] as const])),
    )
    const told = formulations.map((one) => toldFormulation(one, sectors.get(one.sector ?? one.id) ?? null))
    if (json) return print(JSON.stringify(told))
    for (const { id, sector, votes, text } of told)
      print(`${id}  ${sector ?? 'sans secteur'}  ${votes ?? '–'}  ${text}`)
  }

const toldFormulation = ({ id, text, votes, saidBy, axis, meeting }: Formulation, sector: string | null) => ({
  ...{ id, text, votes, sector, saidBy, axis, meeting },
})
