import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche, FicheStep } from '#shared/records/records.ts'
import { axis as axisDeclaration } from '#shared/records/roadmap/axis.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { axisState } from '#shared/records/roadmap/is-settled.ts'
import { dayAfter } from '#shared/text/days.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { agree, inFigures, plural } from '#shared/text/french-numbers.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { bearersOf, partiesOf } from '../fiche/fiche-words.ts'
import { stateOn } from '../roadmap/fiche-state.ts'
import { fichesOf } from '../roadmap/fiches-of.ts'
import type { RoadmapAxis, RoadmapFiche } from '../roadmap/roadmap.ts'
import type { Report, RoadmapOn } from './report.ts'

/** Something that moved, and on which day; `null`: no day is known. */
export interface Move {
  readonly kind: 'new' | 'gone' | 'state' | 'bearer' | 'end' | 'step'
  readonly on: string | null
  /** Without a capital. */
  readonly words: string
}

/** A fiche that is not on the last day as it was before the first. */
export interface MovedFiche {
  readonly told: RoadmapFiche
  /** The soonest first. */
  readonly moves: readonly Move[]
}

/** An axis that is new, or in another state. */
interface MovedAxis {
  readonly axis: RoadmapAxis['axis']
  readonly isNew: boolean
  readonly on: string | null
}

type Days = Pick<Report, 'before' | 'after'>

/** In reading order; those that are no longer there last. */
export const movedFiches = (days: Days): readonly MovedFiche[] => {
  const known = new Map(fichesOf(days.before).map((told) => [told.fiche.id, told]))
  const done = new Set([...known.values()].flatMap(({ steps }) => steps.filter(isDone).map(({ id }) => id)))
  const standing = new Set(fichesOf(days.after).map(({ fiche }) => fiche.id))
  return [
    ...fichesOf(days.after).map((told) => ({
      told,
      moves: inTime(movesOf(known.get(told.fiche.id), told, { ...days, done })),
    })),
    ...[...known.values()]
      .filter(({ fiche }) => !standing.has(fiche.id))
      // Another may have its number.
      .map((told) => ({ told: { ...told, reference: '–' }, moves: [leaving(told, days.after)] })),
  ].filter(({ moves }) => moves.length > 0)
}

interface Known extends Days {
  /** Steps that were done before, in whatever fiche. */
  readonly done: ReadonlySet<RowId>
}

const movesOf = (was: RoadmapFiche | undefined, is: RoadmapFiche, { before, after, done }: Known): readonly Move[] => {
  if (was === undefined) return [arrival(is, after)]
  return [
    ...stateMove(was, is, { before, after }),
    ...bearerMove(was, is, { before, after }),
    ...endMove(was, is, after),
    ...stepsDone(is, done, after),
  ]
}

const arrival = (told: RoadmapFiche, after: RoadmapOn): Move => {
  const { fiche, steps } = told
  const done = steps.filter(isDone).length
  return {
    kind: 'new',
    on: daysOf(after, fiche.id)[0] ?? null,
    words: [
      `nouvelle fiche, ${stateWord(stateOn(told, after.day))}`,
      ...(fiche.endsOn === null ? [] : [`fin le ${longDate(fiche.endsOn)}`]),
      ...(done === 0 ? [] : [`${plural(done, 'étape faite', 'étapes faites')} sur ${inFigures(steps.length)}`]),
    ].join(', '),
  }
}

const leaving = ({ fiche }: RoadmapFiche, after: RoadmapOn): Move => {
  const main = fichesOf(after).find((one) => one.fiche.id === after.standingFor(fiche.id))
  return main === undefined
    ? { kind: 'gone', on: null, words: 'fiche supprimée' }
    : { kind: 'gone', on: dayOf(after, fiche.id, 'sameAs'), words: `réunie avec la fiche\u00a0${main.reference}` }
}

const stateMove = (was: RoadmapFiche, is: RoadmapFiche, { before, after }: Days): readonly Move[] => {
  const [from, to] = [stateOn(was, before.day), stateOn(is, after.day)]
  if (from === to) return []
  const { stateReason } = is.fiche
  const reason = toldReasons.has(to) && stateReason !== null ? `\u00a0: ${stateReason.replace(/[.\s]+$/, '')}` : ''
  return [
    {
      kind: 'state',
      on: stateDay(was, is, after),
      words: `passe de «\u00a0${stateTitle(from)}\u00a0» à «\u00a0${stateTitle(to)}\u00a0»${reason}`,
    },
  ]
}

const toldReasons: ReadonlySet<Fiche['state']> = new Set(['late', 'paused', 'dropped'])

/** The day it was chosen; of a state that its steps or the calendar give, the day they gave it. */
const stateDay = (was: RoadmapFiche, is: RoadmapFiche, after: RoadmapOn): string | null => {
  if (was.fiche.state !== is.fiche.state) return dayOf(after, is.fiche.id, 'state')
  if (stateOn(is, after.day) === 'late') return is.fiche.endsOn === null ? null : dayAfter(is.fiche.endsOn)
  const days = is.steps.flatMap(({ id }) => [dayOf(after, id, 'state'), dayOf(after, id, 'progress')])
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  )
}

const bearerMove = (was: RoadmapFiche, is: RoadmapFiche, { before, after }: Days): readonly Move[] => {
  const [from, to] = [inOrder(was), inOrder(is)]
  if (from.join('\n') === to.join('\n')) return []
  const written = partiesOf(is, 'bearer').flatMap(({ party }) => daysOf(after, party.id))
  const words =
    to.length === 0
      ? `n’a plus de porteur (${from.join(', ')} avant)`
      : `${from.length === 0 ? 'porteur désigné' : 'nouveau porteur'}\u00a0: ${to.join(', ')}`
  // Of one that was taken away, no day is left.
  return [{ kind: 'bearer', on: written.filter((day) => day > before.day).at(-1) ?? null, words }]
}

const inOrder = (told: RoadmapFiche): readonly string[] => bearersOf(told).toSorted()

const endMove = (was: RoadmapFiche, is: RoadmapFiche, after: RoadmapOn): readonly Move[] => {
  const [from, to] = [was.fiche.endsOn, is.fiche.endsOn]
  if (from === to) return []
  const words =
    to === null
      ? 'n’a plus d’échéance'
      : `échéance ${from === null ? 'fixée' : 'portée'} au ${longDate(to)}${from === null ? '' : ` (${longDate(from)} avant)`}`
  return [{ kind: 'end', on: dayOf(after, is.fiche.id, 'endsOn'), words }]
}

const stepsDone = (is: RoadmapFiche, done: ReadonlySet<RowId>, after: RoadmapOn): readonly Move[] =>
  is.steps
    .filter((step) => isDone(step) && !done.has(step.id))
    .map(({ id, text }) => ({
      kind: 'step',
      on: dayOf(after, id, 'state'),
      words: `étape faite\u00a0: ${(text ?? 'sans texte').replace(/[.\s]+$/, '')}`,
    }))

const isDone = ({ state }: Pick<FicheStep, 'state'>): boolean => state === 'done'

/** In their order. */
export const movedAxes = ({ before, after }: Days): readonly MovedAxis[] => {
  const known = new Map(before.axes.map(({ axis }) => [axis.id, axis]))
  return after.axes.flatMap(({ axis }): readonly MovedAxis[] => {
    const was = known.get(axis.id)
    if (was === undefined) return [{ axis, isNew: true, on: daysOf(after, axis.id)[0] ?? null }]
    if (axisState(was) === axisState(axis)) return []
    const decided = axis.state === 'validated' ? axis.validatedOn : null
    return [{ axis, isNew: false, on: decided ?? dayOf(after, axis.id, 'state') }]
  })
}

/** « nouveau, consolidé »; « validés », of several. */
export const axisWords = ({ axis, isNew }: MovedAxis, count = 1): string => {
  const state = choiceWord(axisDeclaration.fields.state.choices, axisState(axis)).toLowerCase()
  return [...(isNew ? [agree(count, 'nouveau', 'nouveaux')] : []), agree(count, state, `${state}s`)].join(', ')
}

const dayOf = (on: RoadmapOn, id: RowId, field: string): string | null => on.writtenOn.get(id)?.[field] ?? null

/** Those on which something of a row was last written, the first one first. */
const daysOf = (on: RoadmapOn, id: RowId): readonly string[] => Object.values(on.writtenOn.get(id) ?? {}).toSorted()

const inTime = (moves: readonly Move[]): readonly Move[] =>
  moves.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))

const stateTitle = (state: NonNullable<Fiche['state']>): string => choiceWord(ficheStates, state)

const stateWord = (state: NonNullable<Fiche['state']>): string => choiceWord(ficheStates, state).toLowerCase()
