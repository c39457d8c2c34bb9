import { mailSignature } from '#main/office/mail/mail-signature.ts'
import { fact, type Message, paragraphs, textOf, type Words, words, written } from '#main/office/mail/message.ts'
import { slotWords } from '#main/office/paper/heading.ts'
import type { Civility, PlannedMeeting } from '#main/office/paper/paper.ts'
import { sentenceCase, withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { AgendaItem, Meeting } from '#shared/records/records.ts'
import { fullDate, longDate } from '#shared/text/french-dates.ts'
import { slot } from '#shared/text/french-hours.ts'
import { momentsOf } from '../programme/moments.ts'
import { workshopChoices } from '../programme/workshop-choices.ts'
import { announcementOf } from './letter.ts'
import { salutation } from './salutation.ts'

/** What a mail to those who are invited is made of. */
export interface InvitationFacts {
  readonly planned: Pick<PlannedMeeting, 'meeting' | 'agenda' | 'programme' | 'espace' | 'usual'>
  readonly sender: string | null
  /** `first`: they were told nothing yet. `changed`: what they were told is no longer so. `again`: they did not answer. */
  readonly why: 'first' | 'changed' | 'again'
  readonly civility: Civility
  /** Whom it is for, when it goes to the address of their structure. */
  readonly attention?: string | null
  /** What they do there, a sentence each. */
  readonly part?: readonly string[]
  /** What they were told of the programme that is no longer so, a sentence part each. */
  readonly changes?: readonly string[]
}

/** Invites to a meeting, says what changed of it, or asks again: when, where, what about, until when to answer. Plain and short. */
export const composeMail = (facts: InvitationFacts): Message => {
  const { planned, sender, why, civility, attention = null, part = [], changes = [] } = facts
  const { meeting, espace } = planned
  const announcement = announcementOf(meeting)
  const isOff = announcement === 'postponed' || announcement === 'cancelled'
  const title = titleOf(meeting)
  const day = meeting.date === null || isOff ? '' : `, ${longDate(meeting.date)}`
  const opening = {
    first: () => firstWords(planned),
    changed: () => changeWords(meeting),
    again: () => againWords(meeting),
  }
  return {
    subject: withNoBreakSpaces(`${subjects[isOff ? announcement : why]} : ${title}${day}`),
    parts: paragraphs(
      ...salutation(civility, attention),
      opening[why](),
      ...(isOff
        ? [written('Nous vous prions de bien vouloir nous en excuser, et restons à votre disposition.')]
        : [
            fact(whenAndWhere(meeting)),
            ...part.map((one) => fact(one)),
            ...(why === 'changed' && changes.length > 0 ? [fact(changeLines(changes))] : []),
            ...(why === 'first' || (why === 'changed' && planned.programme !== null) ? [planWords(planned)] : []),
            ...choices(planned),
            answerBy(meeting),
          ]),
      written('Cordialement,'),
      fact(mailSignature(sender, espace)),
    ),
  }
}

const subjects = {
  first: 'Invitation',
  changed: 'Changement',
  again: 'Votre réponse',
  postponed: 'Report',
  cancelled: 'Annulation',
} as const

/** What the meeting says, else what the espace usually does, else what is shipped. */
export const mailWordsOf = ({ meeting, usual }: Pick<PlannedMeeting, 'meeting' | 'usual'>): string =>
  ownWords({ meeting, usual }) ?? textOf(shippedWords(meeting))

const ownWords = ({ meeting, usual }: Pick<PlannedMeeting, 'meeting' | 'usual'>): string | null =>
  [meeting.mail, usual?.mail].find((said) => said) ?? null

const shippedWords = (meeting: Meeting): Words => {
  const { toThe, agreed } = kindWords(meeting)
  return meeting.title === null
    ? written(`Nous vous invitons ${toThe} ${agreed('suivant')}.`)
    : words`${written(`Nous vous invitons ${toThe}`)} « ${meeting.title} ».`
}

const titleOf = (meeting: Meeting): string => meeting.title ?? sentenceCase(kindWords(meeting).noun)

const openingWords = (planned: InvitationFacts['planned']): Words => {
  const own = ownWords(planned)
  return own === null ? shippedWords(planned.meeting) : written(own)
}

/** A meeting that was put off, and has its new day, is first told of its change. */
const firstWords = (planned: InvitationFacts['planned']): Words =>
  announcementOf(planned.meeting) === 'invited'
    ? openingWords(planned)
    : paragraphs(changeWords(planned.meeting), openingWords(planned))

const againWords = (meeting: Meeting): Words =>
  words`Sauf erreur, nous n’avons pas encore reçu votre réponse pour ${written(kindWords(meeting).the)} « ${titleOf(meeting)} ».`

const changeWords = (meeting: Meeting): Words => {
  const { the, ofThe, agreed } = kindWords(meeting)
  const name = words`${written(sentenceCase(the))} « ${titleOf(meeting)} »`
  const former = meeting.formerDate ?? meeting.date
  const planned = former === null ? written('') : words`, ${written(agreed('prévu'))} le ${longDate(former)},`
  const reason = meeting.offReason === null ? written('') : words` Motif : ${meeting.offReason.replace(/[.\s]*$/, '')}.`
  switch (announcementOf(meeting)) {
    case 'cancelled':
      return words`${name}${planned} est ${written(agreed('annulé'))}.${reason}`
    case 'postponed':
      return words`${name}${planned} est ${written(agreed('reporté'))} à une date qui vous sera communiquée.${reason}`
    case 'moved':
      return words`${name}${planned} est ${written(agreed('reporté'))} au ${longDate(meeting.date ?? '')}.${reason}`
    case 'invited':
      return words`Ce qui vous avait été annoncé ${written(ofThe)} « ${titleOf(meeting)} » a changé. Voici ce qui vaut désormais :`
  }
}

const whenAndWhere = (meeting: Meeting): string => {
  const { date, startsAt, endsAt, place, access, onlineLink } = meeting
  return [
    date === null ? null : `Date : ${fullDate(date)}`,
    slotWords(meeting) === null ? null : `Heure : ${slot(startsAt, endsAt)}`,
    place === null ? null : `Lieu : ${place}`,
    access === null ? null : `Accès : ${access}`,
    onlineLink === null ? null : `À distance : ${onlineLink}`,
  ]
    .filter((line) => line !== null)
    .join('\n')
}

const planWords = ({ agenda, programme }: InvitationFacts['planned']): Words =>
  fact(programme === null ? pointsOf(agenda) : ['Programme :', ...momentsOf(programme)].join('\n'))

const changeLines = (changes: readonly string[]): string =>
  ['Ce qui change au programme :', ...changes.map((change) => `– ${change}`)].join('\n')

const choices = ({ programme }: InvitationFacts['planned']): readonly Words[] => {
  const all = workshopChoices(programme)
  return all.length === 0
    ? []
    : [fact(['Dites-nous aussi quels ateliers vous choisissez :', ...all.map((one) => `– ${one}`)].join('\n'))]
}

const pointsOf = (agenda: readonly AgendaItem[]): string => {
  const titles = agenda.flatMap(({ kind, title }) => (kind === 'pause' || title === null ? [] : `– ${title}`))
  return titles.length === 0 ? '' : ['Ordre du jour :', ...titles].join('\n')
}

const answerBy = ({ replyBy }: Meeting): Words =>
  replyBy === null
    ? written('Merci de nous dire si vous viendrez, ou qui vous représentera.')
    : words`Merci de nous dire si vous viendrez, ou qui vous représentera, avant le ${longDate(replyBy)}.`
