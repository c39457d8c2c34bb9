import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { isOpen } from '#shared/records/meetings/awaited.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { RemarkPlace } from '#shared/records/minutes/remark.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { type SaidDueDay, saidDueDay } from '#shared/text/said-due-day.ts'
import type { Finding } from '../finding.ts'
import { placeOf } from '../passages.ts'
import { quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** Tasks asked of nobody, or for no day; of those that say their day, `saidDueDays` tells. */
export const looseTasks = ({ followUps, minutes, names }: Reviewed): readonly Finding[] => {
  const said = new Set(tasksSayingTheirDay(followUps, minutes).map(({ task }) => task))
  const tasks = openTasks(followUps).map((task) => (said.has(task) ? { ...task, dueOn: '' } : task))
  const loose = {
    'sans porteur ni date': tasks.filter((task) => !hasBearer(task) && task.dueOn === null),
    'sans porteur': tasks.filter((task) => !hasBearer(task) && task.dueOn !== null),
    'sans date': tasks.filter((task) => hasBearer(task) && task.dueOn === null),
  }
  const list = minutes.sections.find(({ kind }) => kind === 'followUps')
  /** Each line of the list of what follows; without that list, the sections they were said in. */
  const placesOfTasks = (some: readonly FollowUp[]): readonly RemarkPlace[] =>
    list === undefined
      ? minutes.sections
          .filter(({ id }) => some.some(({ section }) => section === id))
          .map((section) => placeOf(section, names))
      : some.map(({ text }) => quotedPlace(placeOf(list, names), text ?? ''))
  return Object.entries(loose)
    .filter(([, some]) => some.length > 0)
    .map(([what, some]) => ({
      code: 'loose-tasks',
      weight: 'doubtful',
      title: `${sentenceCase(counted(some.length, 'tâche est', 'tâches sont', 'f'))} ${what}.`,
      detail: some.map(({ text }) => `«\u00a0${cutAtWord(text ?? '', 80)}\u00a0»`).join(', '),
      places: placesOfTasks(some),
      about: [what, some.map(({ id, text }) => [id, text])],
      mending: { way: 'open', verb: 'Compléter' },
    }))
}

const hasBearer = ({ bearer, bearerPerson, bearerActor }: FollowUp): boolean =>
  [bearer, bearerPerson, bearerActor].some((value) => value !== null)

/** Tasks without a due day whose words say one: it is written as they say it. */
export const saidDueDays = ({ followUps, minutes, names }: Reviewed): readonly Finding[] =>
  tasksSayingTheirDay(followUps, minutes).map(({ task, due }) => ({
    code: 'said-due-day',
    weight: 'doubtful',
    title: `Une tâche dit «\u00a0${due.words}\u00a0», et n’a pas d’échéance.`,
    ...notingTheDay(task, due, minutes, names),
  }))

/** Tasks noted for another day than the one their words say: whoever reads both believes neither. */
export const otherDueDays = ({ followUps, minutes, names }: Reviewed): readonly Finding[] =>
  openTasks(followUps).flatMap((task) => {
    const due = saidDay(task, minutes)
    if (due === null || task.dueOn === null || task.dueOn === due.day) return []
    return {
      code: 'other-due-day',
      weight: 'wrong',
      title: `Une tâche dit «\u00a0${due.words}\u00a0», et est notée pour le ${longDate(task.dueOn)}.`,
      ...notingTheDay(task, due, minutes, names),
    }
  })

/** Where the task stands, and the day it says written as its own. */
const notingTheDay = (
  task: FollowUp,
  due: SaidDueDay,
  minutes: Minutes,
  names: Reviewed['names'],
): Pick<Finding, 'detail' | 'places' | 'about' | 'mending'> => {
  const list = minutes.sections.find(({ kind }) => kind === 'followUps')
  return {
    detail: `«\u00a0${cutAtWord(task.text ?? '', 80)}\u00a0»`,
    places: list === undefined ? [] : [quotedPlace(placeOf(list, names), task.text ?? '')],
    about: task.dueOn === null ? [task.id, due.day] : [task.id, due.day, task.dueOn],
    mending: {
      way: 'write',
      verb: `Noter le ${longDate(due.day)}`,
      change: { writes: [write('followUp', task.id, { dueOn: due.day })] },
    },
  }
}

const openTasks = (followUps: readonly FollowUp[]): readonly FollowUp[] =>
  followUps.filter((followUp) => followUp.kind === 'task' && isOpen(followUp))

const tasksSayingTheirDay = (
  followUps: readonly FollowUp[],
  minutes: Minutes,
): readonly { readonly task: FollowUp; readonly due: SaidDueDay }[] =>
  openTasks(followUps).flatMap((task) => {
    const due = task.dueOn === null ? saidDay(task, minutes) : null
    return due === null ? [] : [{ task, due }]
  })

/** A day without a year is the first to come after the meeting; without its date, nothing tells which. */
const saidDay = ({ text }: FollowUp, { meeting: { date } }: Minutes): SaidDueDay | null =>
  date === null ? null : saidDueDay(text ?? '', date)
