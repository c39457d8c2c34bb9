import { mailSignature } from '#main/office/mail/mail-signature.ts'
import { fact, linesOf, type Message, paragraphs, type Words, words, written } from '#main/office/mail/message.ts'
import { meetingName } from '#main/office/paper/heading.ts'
import { letterFrame, lettersTogether } from '#main/office/paper/letter-frame.ts'
import type { Addressee, Civility, PlannedMeeting } from '#main/office/paper/paper.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { agree } from '#shared/text/french-numbers.ts'
import { saysDueDay } from '#shared/text/said-due-day.ts'
import { salutation } from './salutation.ts'

export interface MinutesMailFacts {
  readonly planned: PlannedMeeting
  readonly sender: string | null
  readonly civility: Civility
  /** Whom it is for, when it goes to the address of their structure. */
  readonly attention: string | null
  /** What they bear and is awaited. */
  readonly borne: readonly FollowUp[]
}

/** Gives out validated minutes, and says to whom they go what is awaited of them. */
export const composeMinutesMail = ({ planned, sender, civility, attention, borne }: MinutesMailFacts): Message => {
  const { meeting, espace } = planned
  const day = meeting.date === null ? '' : `, ${longDate(meeting.date)}`
  return {
    subject: withNoBreakSpaces(`Compte-rendu : ${meeting.title ?? kindWords(meeting).noun}${day}`),
    parts: paragraphs(
      ...salutation(civility, attention),
      minutesWords(planned),
      borneWords(borne),
      written('Cordialement,'),
      fact(mailSignature(sender, espace)),
    ),
  }
}

/** What the meeting says, else what is shipped. */
const minutesWords = ({ meeting }: PlannedMeeting): Words =>
  meeting.minutesMail ? written(meeting.minutesMail) : usualWords(meeting)

const usualWords = ({ title, date, kind }: Pick<PlannedMeeting['meeting'], 'title' | 'date' | 'kind'>): Words => {
  const { ofThe } = kindWords({ kind })
  const day = date === null ? written('') : words` du ${longDate(date)}`
  const named = title === null ? words`${written(ofThe)}${day}` : words`${written(ofThe)} « ${title} »${day}`
  return words`Vous trouverez ci-joint le compte-rendu ${named}. Dites-nous si un passage est à corriger.`
}

const borneWords = (borne: readonly FollowUp[]): Words => {
  if (borne.length === 0) return []
  const items = borne.map(
    ({ text, dueOn }) =>
      `– ${text ?? ''}${dueOn === null || saysDueDay(text ?? '', dueOn) ? '' : `, avant le ${longDate(dueOn)}`}`,
  )
  return words`${written(agree(borne.length, 'Une suite vous y est confiée :', 'Des suites vous y sont confiées :'))}${`\n${items.join('\n')}`}`
}

/** A letter each, to which the printed minutes are joined. */
export const composeMinutesLetters = (
  planned: PlannedMeeting,
  day: string,
  to: readonly { readonly addressee: Addressee; readonly borne: readonly FollowUp[] }[],
): Pick<ComposedDocument, 'body' | 'letters'> =>
  lettersTogether(
    to.map(({ addressee, borne }) =>
      letterFrame({ espace: planned.espace, day }, addressee, `Compte-rendu – ${meetingName(planned)}`, [
        ...linesOf(minutesWords(planned)),
        ...linesOf(borneWords(borne)),
      ]),
    ),
  )
