import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { ficheReferences } from '#shared/records/roadmap/fiche/references.ts'
import { choiceWord } from '#shared/text/newer.ts'
import type { Action } from './session.ts'

/** The fiches-actions in the order of the roadmap, with the number it prints and where they stand. */
export const listFiches =
  ({ json = false }: { readonly json?: boolean }): Action =>
  async ({ call, print }) => {
    const { lines, axes } = await call('fiches.list', {})
    const references = ficheReferences(lines, axes)
    const told = lines.map(({ id, title, state, bearers, startsOn, endsOn }) => ({
      ...{ id, number: references.get(id) ?? '', title, state: state ?? 'toDiscuss', bearers, startsOn, endsOn },
    }))
    if (json) return print(JSON.stringify(told))
    for (const { id, number, state, title } of told)
      print(`${id}  ${number}  ${choiceWord(ficheStates, state)}  ${title ?? 'sans intitulé'}`)
  }
