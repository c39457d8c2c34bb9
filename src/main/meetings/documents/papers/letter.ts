import { withOrdinals } from '#main/office/paper/front.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import type { Meeting } from '#shared/records/records.ts'
import { fullDate } from '#shared/text/french-dates.ts'
import { knownCode } from '#shared/text/newer.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Paragraph, RichText } from '#shared/text/rich-text/rich-text.ts'

/** What a letter announces. `moved`: to another day, which is known. */
export type Announcement = 'invited' | 'moved' | 'postponed' | 'cancelled'

export const announcementOf = (meeting: Meeting): Announcement => {
  if (meeting.state === 'cancelled') return 'cancelled'
  if (isOff(meeting)) return 'postponed'
  return meeting.formerDate !== null && meeting.formerDate !== meeting.date ? 'moved' : 'invited'
}

/** « Convocation », « Invitation à une nouvelle date » */
export const letterTitle = (meeting: Meeting): string => {
  const call = sentenceCase(kindWords(meeting).call)
  return {
    invited: call,
    moved: `${call} à une nouvelle date`,
    postponed: 'Report',
    cancelled: 'Annulation',
  }[announcementOf(meeting)]
}

/**
 * The news first, when there is some; then the text that the secretariat wrote, else the usual one.
 * @param part what its addressee does there, a sentence each
 */
export const letterText = (planned: PlannedMeeting, part: readonly string[]): readonly Block[] => {
  const { meeting } = planned
  const announcement = announcementOf(meeting)
  const news = newsOf(meeting, announcement)
  if (announcement === 'postponed' || announcement === 'cancelled') return [...news, ...sorry]
  const words = ownWords(planned) ?? shippedText(planned, part.length > 0)
  return [...news, ...words.content, ...part.map(sentence)]
}

/** What the meeting says, else what the espace usually does, else what is shipped. */
export const wordsOf = (planned: PlannedMeeting): RichText => ownWords(planned) ?? shippedText(planned)

/** The words that are shipped name the page that follows; those that somebody wrote may not. */
export const namesOverleaf = (planned: PlannedMeeting): boolean => ownWords(planned) === null

const ownWords = ({ meeting, usual }: PlannedMeeting): RichText | null =>
  [meeting.letter, usual?.letter ?? null].find(isWritten) ?? null

const isWritten = (text: RichText | null): text is RichText => text !== null && !isEmpty(text)

const newsOf = (meeting: Meeting, announcement: Announcement): readonly Block[] => {
  if (announcement === 'invited') return []
  const first = meeting.formerDate ?? meeting.date
  const { the, agreed } = kindWords(meeting)
  const named = sentenceCase(the)
  const what =
    first === null
      ? `${named} qui vous était ${agreed('annoncé')}`
      : `${named} ${agreed('prévu')} le ${fullDate(first)}`
  const said = {
    moved: `${what} est ${agreed('reporté')} au ${fullDate(meeting.date ?? '')}.`,
    postponed: `${what} est ${agreed('reporté')} à une date qui vous sera communiquée.`,
    cancelled: `${what} est ${agreed('annulé')}.`,
  }[announcement]
  return [sentence(said), ...(meeting.offReason ? [sentence(`Motif : ${meeting.offReason}`)] : [])]
}

const sorry: readonly Block[] = [
  sentence('Nous vous prions de bien vouloir nous en excuser, et restons à votre disposition.'),
]

/** What is shipped for a kind of meeting. */
const shippedText = (planned: PlannedMeeting, takesPart = false): RichText => {
  const { meeting, espace } = planned
  const frame = espace?.programmeName ? `Dans le cadre de la démarche « ${espace.programmeName} », nous` : 'Nous'
  return doc(
    sentence(`${frame} vous invitons ${purposes[knownCode(meeting.kind) ?? 'other']}`),
    sentence(
      `${planWords(planned)} Si vous souhaitez ${askedWith(planned, takesPart)}venir avec une autre personne de votre structure, merci de nous le dire avec votre réponse.`,
    ),
  )
}

/** Whether the page that follows is the agenda; else it is the programme, be it still to come. */
export const isByAgenda = ({ meeting, agenda, programme }: PlannedMeeting): boolean =>
  programme === null && (agenda.length > 0 || !hasProgramme(meeting))

/** Whether there is something to read there. */
export const isPlanned = (planned: PlannedMeeting): boolean =>
  (isByAgenda(planned) ? planned.agenda : (planned.programme?.lines ?? [])).length > 0

const planWords = (planned: PlannedMeeting): string => {
  const [plan, before] = isByAgenda(planned)
    ? ['L’ordre du jour', kindWords(planned.meeting).the]
    : ['Le programme', 'la rencontre']
  return isPlanned(planned) ? `${plan} figure à la page suivante.` : `${plan} vous sera communiqué avant ${before}.`
}

/** What can be asked of the plan; who is on a programme need not be offered a stand, where there are some. */
const askedWith = ({ meeting, programme }: PlannedMeeting, takesPart: boolean): string => {
  if (!hasProgramme(meeting)) return 'y ajouter un point, ou '
  const hasStands = programme?.lines.some(({ item }) => item.kind === 'stand') === true
  return hasStands && !takesPart ? 'y tenir un stand, ou ' : ''
}

const purposes: Readonly<Record<keyof typeof meetingKinds, string>> = {
  concertation:
    'à une concertation : c’est de vos constats, de vos besoins et de vos idées que viennent les axes et les actions du territoire.',
  committee: 'au comité de pilotage, qui fait le point sur l’avancement et arbitre ce qui doit l’être.',
  webinar: 'à un webinaire, où seront présentés les résultats des concertations.',
  workingGroup: 'à une séance du groupe de travail.',
  forum: 'à un forum, pour se rencontrer et faire connaître ce que chacun propose.',
  cafe: 'à un café rencontre : un temps court et convivial, pour se connaître et s’échanger des adresses.',
  other: 'à la réunion dont voici le rendez-vous.',
}

function sentence(text: string): Paragraph {
  return paragraph(withOrdinals(text))
}
