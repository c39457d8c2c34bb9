import type { Command } from 'commander'
import type { FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import { indicatorCodes } from '#shared/records/indicators/indicator/dictionary-order.ts'
import { isAwaited } from '#shared/records/meetings/awaited.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { listMeetings } from './actions.ts'
import { json, type On, type Output } from './command-options.ts'
import { commandWords as words } from './command-words.ts'
import { listFeedback } from './feedback-commands.ts'
import { listAxes, listFormulations } from './list-axes.ts'
import type { Action } from './session.ts'

/** What is there, a line each. */
export const addLists = (listing: Command, on: On): void => {
  json(listing.command('meetings'), words['list meetings']).action(on.read(listMeetings))
  json(listing.command('tasks'), words['list tasks'])
    .option('--open', 'seulement celles qui sont attendues')
    .action(on.read(listTasks))

  json(listing.command('feedback <réunion>'), words['list feedback']).action(on.read(listFeedback))

  json(listing.command('axes'), words['list axes']).action(on.read(listAxes))
  json(listing.command('fiches'), words['list fiches']).action(on.read(listFiches))
  json(listing.command('indicators'), words['list indicators']).action(on.read(listIndicators))
  json(listing.command('formulations'), words['list formulations']).action(on.read(listFormulations))
}

/** The fiches-actions in the order of the roadmap, with the number it prints and where they stand. */
const listFiches =
  ({ json = false }: { readonly json?: boolean }): Action =>
  async ({ call, print }) => {
    const { lines } = await call('fiches.list', {})
    const told = lines.map(({ id, reference, title, bearers, startsOn, endsOn, ...line }) => ({
      ...{ id, number: reference, title, state: line.chosenState, shown: line.state, bearers, startsOn, endsOn },
      ...{ progress: line.share, steps: line.steps, doneSteps: line.doneSteps },
    }))
    if (json) return print(JSON.stringify(told))
    for (const { id, number, shown, title } of told)
      print(`${id}  ${number}  ${choiceWord(ficheStates, shown)}  ${title ?? 'sans intitulé'}`)
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
