import type { Command } from 'commander'
import { listMeetings } from './actions.ts'
import { json, type On, type Output } from './command-options.ts'
import { listAxes, listFormulations } from './list-axes.ts'
import { listFiches } from './list-fiches.ts'
import { listIndicators } from './list-indicators.ts'

import { listTasks } from './list-tasks.ts'

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
