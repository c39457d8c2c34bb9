import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { lifeState } from '#shared/records/meetings/meeting/life-state.ts'
import { programmeGaps } from '#shared/records/meetings/programme-item/programme-gaps.ts'
import type { Meeting } from '#shared/records/records.ts'
import { withDe } from '#shared/text/article.ts'
import { newer, newerHint, newerWords } from '#shared/text/newer.ts'
import { longDate } from '../../words/dates.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'

type StateCode = NonNullable<Meeting['state']>

/** The step a meeting is at; all are behind a validated one. */
export const stepOf: Readonly<Record<StateCode, number>> = {
  preparing: 0,
  postponed: 0,
  cancelled: 0,
  convened: 1,
  running: 2,
  toValidate: 3,
  validated: 5,
  // None: where it stands, only a later version says.
  newer: -1,
}

/** What the step one is at still needs, in a sentence. */
export const stepSentence = (view: MeetingPage, today: string): string => {
  const { validatedOn } = view.meeting
  switch (lifeState(view.meeting, today)) {
    case 'preparing':
    case 'postponed':
      return convocationSentence(view)
    case 'convened':
      return `${convenedSentence(view)} Concerto n’envoie rien lui-même. Le jour venu, la séance s’ouvre dans la salle.`
    case 'running':
      return 'La séance est ouverte.'
    case 'toValidate':
      return `${heldSentence(view.meeting)} ${view.summary.hasText ? 'Le compte-rendu est à relire, puis à valider.' : 'Le compte-rendu reste à écrire.'}`
    case 'validated':
      return validatedOn === null
        ? 'Le compte-rendu est validé.'
        : `Le compte-rendu est validé depuis le ${longDate(validatedOn)}.`
    case 'cancelled':
      return ''
    case newer:
      return `${newerWords}. ${newerHint}`
  }
}

/** What was never opened nor closed here may have been held, or not. */
const heldSentence = (meeting: Meeting): string =>
  meeting.state === 'toValidate'
    ? `${sentenceCase(kindWords(meeting).the)} a eu lieu.`
    : `La date ${kindWords(meeting).ofThe} est passée.`

/** What was noted is all that is known: messages and letters leave by other ways. */
const convenedSentence = ({ told, outdated }: MeetingPage): string => {
  const changed = counted(
    outdated.length,
    'personne est à prévenir du changement',
    'personnes sont à prévenir du changement',
    'f',
  )
  if (told.length === 0 && outdated.length > 0) return `${sentenceCase(changed)}.`
  if (told.length === 0) return 'Personne n’est noté comme prévenu.'
  return `${sentenceCase(counted(told.length, 'personne est notée comme prévenue', 'personnes sont notées comme prévenues', 'f'))}${outdated.length === 0 ? '' : `, ${changed}`}.`
}

const convocationSentence = (view: MeetingPage): string => {
  const missing = missingForConvocation(view)
  if (missing.length === 0) return `${settledWords(view)} et les invités sont connus\u00A0: reste à prévenir.`
  return `Pour prévenir les invités, il manque encore ${enumerated(missing)}.`
}

/** What is settled, and no more: how each is reached, and what letters still lack, is said where it is mended. */
const settledWords = (view: MeetingPage): string =>
  hasProgramme(view.meeting) && view.programme.length > 0
    ? 'La date, le lieu, le programme'
    : 'La date, le lieu, l’ordre du jour'

/** What people must know to come, in the order one settles it. */
const missingForConvocation = (view: MeetingPage): readonly string[] => {
  const { meeting, attendances } = view
  return [
    meeting.date === null ? 'la date' : null,
    meeting.startsAt === null || meeting.endsAt === null ? 'les horaires' : null,
    meeting.place === null && meeting.onlineLink === null ? 'le lieu' : null,
    ...missingPlan(view),
    attendances.some(({ invited }) => invited === true) ? null : 'les invités',
  ].filter((part) => part !== null)
}

/** A forum that keeps an agenda says enough by it. */
const missingPlan = ({ meeting, agenda, programme }: MeetingPage): readonly string[] => {
  if (!hasProgramme(meeting)) return agenda.length > 0 ? [] : ['l’ordre du jour']
  if (programme.length === 0) return agenda.length > 0 ? [] : ['le programme']
  const { untitled, provisional, unplaced } = programmeGaps(programme)
  const unnamed = untitled.length + provisional.length
  return [
    ...(unnamed === 0 ? [] : [`l’intitulé ${ofItems(unnamed)}`]),
    ...(unplaced.length === 0 ? [] : [`la place ${ofItems(unplaced.length)}`]),
  ]
}

const ofItems = (count: number): string => `${withDe(counted(count, 'élément', 'éléments'))} du programme`

/** « Reportée au 12 décembre 2026, d’abord prévue le 30 octobre 2026. Salle inondée »; `null` for a meeting that is on. */
export const offWords = ({
  kind,
  state,
  date,
  formerDate,
  offReason,
}: Meeting): { readonly fact: string; readonly reason: string } | null => {
  const reason = offReason === null ? '' : offReason.replace(/[.\s]*$/, '.')
  const { noun, agreed } = kindWords({ kind })
  if (state === 'cancelled') return { fact: `${sentenceCase(noun)} ${agreed('annulé')}.`, reason }
  if (formerDate === null && state !== 'postponed') return null
  const to = date === null ? 'Date à fixer' : `${sentenceCase(agreed('reporté'))} au ${longDate(date)}`
  const from = formerDate === null ? '' : `, d’abord ${agreed('prévu')} le ${longDate(formerDate)}`
  return { fact: `${to}${from}.`, reason }
}
