import type { CarryOver } from '#shared/contract/meetings/agenda.ts'
import { followUpKinds } from '#shared/records/meetings/follow-up.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { shortDate } from '../../words/dates.ts'
import { quoted } from '../../words/spaces.ts'
import { pointName } from './agenda-words.ts'

export interface CarryOverWords {
  /** Its id, unique among what is left. */
  readonly key: string
  /** What it is, as a name: « « Facilitation des mobilités » ». */
  readonly name: string
  /** Why it is offered: « non traité ». */
  readonly reason: string
}

export const carryOverWords = (left: CarryOver): CarryOverWords => {
  switch (left.kind) {
    case 'point':
      return {
        key: left.point.id,
        name: quoted(pointName(left.point)),
        reason: choiceWord(outcomes, left.point.outcome ?? 'missed'),
      }
    case 'fiche':
      return {
        key: left.fiche,
        name: left.title,
        reason: `non traité\u00A0: ${left.untreated.join(', ').toLowerCase()}`,
      }
    case 'followUp': {
      const { id, kind, text, bearer, dueOn } = left.followUp
      const due = dueOn === null ? null : `pour le ${shortDate(dueOn)}`
      return {
        key: id,
        name: `${choiceWord(followUpKinds, kind ?? 'task')}\u00A0: ${quoted(text ?? 'sans texte')}`,
        reason: [bearer, due].filter((part) => part !== null).join(', ') || 'à faire',
      }
    }
  }
}

const outcomes = {
  untreated: 'non traité',
  partly: 'traité en partie',
  treated: 'traité',
  missed: 'pas atteint',
} as const
