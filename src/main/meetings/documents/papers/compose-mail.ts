import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { InvitationMail } from '#shared/contract/meetings/invitations.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { AgendaItem, Espace, Meeting } from '#shared/records/records.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { slot } from '#shared/text/french-hours.ts'
import { momentsOf } from '../programme/moments.ts'

/** What a mail to those who are invited is made of. */
export interface InvitationFacts {
  readonly planned: Pick<PlannedMeeting, 'meeting' | 'agenda' | 'programme' | 'espace' | 'usual'>
  readonly sender: string | null
  /** To those who did not answer yet. */
  readonly again: boolean
}

/** Invites to a meeting, or asks again: when, where, what about, until when to answer. Plain and short, for a link opens it. */
export const composeMail = ({ planned, sender, again }: InvitationFacts): InvitationMail => {
  const { meeting, agenda, programme, espace } = planned
  const title = meeting.title ?? 'Réunion'
  const day = meeting.date === null ? '' : `, ${longDate(meeting.date)}`
  const paragraphs = [
    'Bonjour,',
    again
      ? `Sauf erreur, nous n’avons pas encore reçu votre réponse pour la réunion « ${title} ».`
      : mailWordsOf(planned),
    whenAndWhere(meeting),
    programme === null ? pointsOf(agenda) : ['Programme :', ...momentsOf(programme)].join('\n'),
    answerBy(meeting),
    'Cordialement,',
    signature(espace, sender),
  ]
  return {
    subject: withNoBreakSpaces(`${again ? 'Votre réponse' : 'Invitation'} : ${title}${day}`),
    body: withNoBreakSpaces(paragraphs.filter((text) => text !== '').join('\n\n')),
  }
}

/** What the meeting says, else what the espace usually does, else what is shipped. */
export const mailWordsOf = ({ meeting, usual }: Pick<PlannedMeeting, 'meeting' | 'usual'>): string =>
  [meeting.mail, usual?.mail].find((words) => words) ??
  (meeting.title === null
    ? 'Vous êtes invités à la réunion suivante.'
    : `Vous êtes invités à la réunion « ${meeting.title} ».`)

const whenAndWhere = ({ date, startsAt, endsAt, place, access, onlineLink }: Meeting): string =>
  [
    date === null ? null : `Date : ${longDate(date)}`,
    startsAt === null ? null : `Heure : ${slot(startsAt, endsAt)}`,
    place === null ? null : `Lieu : ${place}`,
    access === null ? null : `Accès : ${access}`,
    onlineLink === null ? null : `À distance : ${onlineLink}`,
  ]
    .filter((line) => line !== null)
    .join('\n')

const pointsOf = (agenda: readonly AgendaItem[]): string => {
  const titles = agenda.flatMap(({ kind, title }) => (kind === 'pause' || title === null ? [] : `– ${title}`))
  return titles.length === 0 ? '' : ['Ordre du jour :', ...titles].join('\n')
}

const answerBy = ({ replyBy }: Meeting): string =>
  `Merci de nous dire si vous viendrez, ou qui vous représentera${replyBy === null ? '' : `, avant le ${longDate(replyBy)}`}.`

const signature = (espace: Espace | null, sender: string | null): string =>
  [sender, departementPhrase(espace)].filter((line) => line !== null && line !== '').join('\n')
