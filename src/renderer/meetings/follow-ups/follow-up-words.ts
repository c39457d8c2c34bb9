import type { FollowUpLine, SaidFollowUp } from '#shared/contract/meetings/follow-ups.ts'
import { isAwaited, isLate } from '#shared/records/meetings/awaited.ts'
import { followUpKinds } from '#shared/records/meetings/follow-up.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { daysBetween } from '#shared/text/days.ts'
import { choiceWord, newer, newerWords } from '#shared/text/newer.ts'
import { saidDueDay, saysDueDay } from '#shared/text/said-due-day.ts'
import { dayOf, longDate, shortDate } from '../../words/dates.ts'
import { distance } from '../../words/distance.ts'
import { agree, counted, sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'

/** « en retard de trois jours », « pour demain », « sans échéance », « faite le 3 nov. »; empty when there is nothing to say. */
export const stageWords = (followUp: FollowUp, today: string): string => {
  if (followUp.state === 'done') return followUp.doneOn === null ? 'faite' : `faite le ${shortDate(followUp.doneOn)}`
  if (followUp.state === 'dropped') return 'abandonnée'
  if (followUp.state === newer) return newerWords.toLowerCase()
  if (followUp.dueOn === null) return isAwaited(followUp) ? 'sans échéance' : ''
  const late = daysBetween(followUp.dueOn, today)
  if (late > 0) return `en retard ${agree(late, 'd’un jour', `de ${counted(late, 'jour', 'jours')}`)}`
  return late >= -1 ? `pour ${distance(today, followUp.dueOn)}` : distance(today, followUp.dueOn)
}

/** « Sept suites attendues, dont deux en retard. » */
export const awaitedSentence = (lines: readonly FollowUpLine[], today: string): string => {
  const awaited = lines.filter(({ followUp }) => isAwaited(followUp))
  const late = awaited.filter(({ followUp }) => isLate(followUp, today)).length
  if (awaited.length === 0) return 'Aucune suite n’est attendue.'
  const all = sentenceCase(counted(awaited.length, 'suite attendue', 'suites attendues', 'f'))
  if (late === 0) return `${all}, ${agree(awaited.length, 'pas en retard', 'aucune en retard')}.`
  return late === awaited.length
    ? `${all}, ${agree(late, 'en retard', 'toutes en retard')}.`
    : `${all}, dont ${counted(late, 'en retard', 'en retard', 'f')}.`
}

const longestName = 60

/** How one speaks of it, short: « Envoyer la carte… », and never without the day it says: « Envoyer la… avant le 3 mars ». */
export const followUpName = ({ text }: Pick<FollowUp, 'text'>): string => {
  const words = (text ?? '').replaceAll(/\s+/g, ' ').trim()
  if (words === '') return 'Suite sans texte'
  if (words.length <= longestName) return words
  const due = saidDueDay(words, dayOf(new Date()))
  const end = due === null || due.at + due.words.length < longestName ? '' : ` ${due.words}`
  return `${words.slice(0, longestName - 1 - end.length).replace(/\s?\S*$/, '')}…${end}`
}

/** To be pasted in a mail: one line each. */
export const followUpsText = (lines: readonly FollowUpLine[]): string =>
  lines
    .map(({ followUp: { kind, text, bearer, dueOn } }) => {
      const due = dueOn === null || saysDueDay(text ?? '', dueOn) ? null : `pour le ${longDate(dueOn)}`
      const facts = [bearer, due].filter((part) => part !== null).join(', ')
      return `–\u00A0${choiceWord(followUpKinds, kind ?? 'task')}\u00A0: ${text ?? ''}${facts === '' ? '' : ` (${facts})`}`
    })
    .join('\n')

/** « Décision : la charte est adoptée » typed as one line: its kind, and its words. The kind chosen stands when none is typed. */
export const typedFollowUp = (
  typed: string,
  chosen: keyof typeof followUpKinds,
): { readonly kind: keyof typeof followUpKinds; readonly text: string } => {
  const [, word, rest = ''] = /^(décision|decision|tâche|tache|action)\s*:\s*(.*)$/is.exec(typed.trim()) ?? []
  if (word === undefined) return { kind: chosen, text: typed.trim() }
  return { kind: /^d/i.test(word) ? 'decision' : 'task', text: rest.trim() }
}

/** What a text says, as it is noted among what follows the meeting. */
export const followUpOfSaid = ({ kind, text, bearer, section }: SaidFollowUp, dueOn: string | null = null) => ({
  kind,
  text,
  bearer,
  dueOn,
  section: section.id,
})

export const settledWords = {
  open: (name: string) => `De nouveau attendue\u00A0: ${quoted(name)}`,
  done: (name: string) => `Faite\u00A0: ${quoted(name)}`,
  dropped: (name: string) => `Abandonnée\u00A0: ${quoted(name)}`,
} as const
