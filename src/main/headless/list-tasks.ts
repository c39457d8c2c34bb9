import type { FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import { isAwaited } from '#shared/records/meetings/follow-up/awaited.ts'
import type { Action } from './session.ts'

interface Options {
  readonly open?: boolean
  readonly json?: boolean
}

/** Decisions and tasks of all meetings, those that are awaited first, soonest first; `--open` tells these only. */
export const listTasks =
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
