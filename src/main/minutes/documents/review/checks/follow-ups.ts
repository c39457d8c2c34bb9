import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { isOpen } from '#shared/records/meetings/awaited.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { numberWord } from '#shared/text/french-numbers.ts'
import type { Finding } from '../finding.ts'
import { placeOf } from '../passages.ts'
import { sentence } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** Tasks asked of nobody, or for no day. */
export const looseTasks = ({ followUps, minutes, names }: Reviewed): readonly Finding[] => {
  const tasks = followUps.filter((followUp) => followUp.kind === 'task' && isOpen(followUp))
  const loose = {
    'sans porteur ni date': tasks.filter((task) => !hasBearer(task) && task.dueOn === null),
    'sans porteur': tasks.filter((task) => !hasBearer(task) && task.dueOn !== null),
    'sans date': tasks.filter((task) => hasBearer(task) && task.dueOn === null),
  }
  return Object.entries(loose)
    .filter(([, some]) => some.length > 0)
    .map(([what, some]) => ({
      code: 'loose-tasks',
      weight: 'doubtful',
      title: `${sentence(numberWord(some.length, 'f'))} ${some.length < 2 ? 'tâche est' : 'tâches sont'} ${what}.`,
      detail: some.map(({ text }) => `«\u00a0${cutAtWord(text ?? '', 80)}\u00a0»`).join(', '),
      places: minutes.sections
        .filter(({ id, kind }) => kind === 'followUps' || some.some(({ section }) => section === id))
        .map((section) => placeOf(section, names)),
      about: [what, some.map(({ id, text }) => [id, text])],
      mending: { way: 'open', verb: 'Compléter' },
    }))
}

const hasBearer = ({ bearer, bearerPerson, bearerActor }: FollowUp): boolean =>
  [bearer, bearerPerson, bearerActor].some((value) => value !== null)
