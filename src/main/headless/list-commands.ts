import type { Command } from 'commander'
import type { FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import { indicatorCodes } from '#shared/records/indicators/indicator/dictionary-order.ts'
import { isAwaited } from '#shared/records/meetings/awaited.ts'

import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { ficheReferences } from '#shared/records/roadmap/fiche/references.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { listMeetings } from './actions.ts'
import { json, type On, type Output } from './command-options.ts'
import { listAxes, listFormulations } from './list-axes.ts'
import type { Action } from './session.ts'

/** What is there, a line each. */
export const addLists = (listing: Command, on: On): void => {
  json(listing.command('meetings'), {
    does: 'Lists the meetings, latest first, undated ones at the top.',
    json: 'an array of `{ id, title, kind, number, date, startsAt, endsAt, place, state, offReason, formerDate, sector, series, sections, written, invited, present, points, planned, programmed }`',
  })
    .description('les réunions, la plus récente d’abord')
    .action((output: Output) => on('read', listMeetings(output)))
  json(listing.command('tasks'), {
    does: 'Lists the decisions and tasks of all meetings, those that are awaited first, soonest first; `--open`: these only.',
    json: 'an array of `{ id, kind, text, bearer, dueOn, state, doneOn, outcome, meeting, meetingTitle, series }`',
  })
    .description('les décisions et les tâches de toutes les réunions, les plus pressées d’abord')
    .option('--open', 'seulement celles qui sont attendues')
    .action((options: Parameters<typeof listTasks>[0]) => on('read', listTasks(options)))

  json(listing.command('axes'), {
    does: 'Lists the common axes in their order, with where they stand and what they gather of the first formulations.',
    json: 'an array of `{ id, number, title, state, validatedOn, postponedFor, instance, formulations, votes }`',
  })
    .description('les axes communs, avec leur état, leurs formulations et leurs gommettes')
    .action((output: Output) => on('read', listAxes(output)))
  json(listing.command('fiches'), {
    does: 'Lists the fiches-actions in the order of the roadmap; `number` is the one it prints, « 1.2 » for the second of axis 1.',
    json: 'an array of `{ id, number, title, state, bearers, startsOn, endsOn }`',
  })
    .description('les fiches-actions, avec leur numéro dans la feuille de route')
    .action((output: Output) => on('read', listFiches(output)))
  json(listing.command('indicators'), {
    does: 'Lists the common indicators in the order of their codes, « A2.1 » for the first of the second axis.',
    json: 'an array of `{ id, code, name, unit, measure, frequency, provider }`',
  })
    .description('les indicateurs communs, avec leur code')
    .action((output: Output) => on('read', listIndicators(output)))
  json(listing.command('formulations'), {
    does: 'Lists what the sectors first said, in the order it was noted; `axis` is `null` for what is still to be attached, `votes` for what was not counted.',
    json: 'an array of `{ id, text, votes, sector, saidBy, axis, meeting }`',
  })
    .description('ce que les secteurs ont dit d’abord, avec les gommettes')
    .action((output: Output) => on('read', listFormulations(output)))
}

/** The fiches-actions in the order of the roadmap, with the number it prints and where they stand. */
const listFiches =
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

/** The common indicators with their codes, in the order of these. */
const listIndicators =
  ({ json = false }: Output): Action =>
  async ({ call, print }) => {
    const { indicators, axes } = await call('indicators.list', {})
    const codes = indicatorCodes(indicators, axes)
    const told = indicators
      .map(({ id, name, unit, measure, frequency, provider }) => ({
        ...{ id, code: codes.get(id) ?? '', name, unit, measure, frequency, provider },
      }))
      .toSorted((a, b) => a.code.localeCompare(b.code, 'fr', { numeric: true }))
    if (json) return print(JSON.stringify(told))
    for (const { id, code, name } of told) print(`${id}  ${code}  ${name ?? 'sans nom'}`)
  }

interface Options {
  readonly open?: boolean
  readonly json?: boolean
}

/** Decisions and tasks of all meetings, those that are awaited first, soonest first; `--open` tells these only. */
const listTasks =
  ({ open = false, json = false }: Options): Action =>
  async ({ call, print }) => {
    const { lines } = await call('followUps.list', { meeting: null })
    const wanted = lines.filter(({ followUp }) => !open || isAwaited(followUp)).map(told)
    if (json) return print(JSON.stringify(wanted))
    for (const { id, dueOn, text, bearer } of wanted)
      print(`${id}  ${dueOn ?? 'sans date  '}  ${[text, bearer].filter((part) => part !== null).join(' – ')}`)
  }

const told = ({ followUp, meeting, series }: FollowUpLine) => {
  const { id, kind, text, bearer, dueOn, state, doneOn, outcome } = followUp
  const where = { meeting: meeting.id, meetingTitle: meeting.title, series: series?.name ?? null }
  return { id, kind: kind ?? 'task', text, bearer, dueOn, state: state ?? 'open', doneOn, outcome, ...where }
}
