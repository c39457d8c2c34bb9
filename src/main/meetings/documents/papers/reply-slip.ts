import { addressedName } from '#main/office/paper/addressee.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { heading, meetingName } from '#main/office/paper/heading.ts'
import { linkedMail } from '#main/office/paper/linked-mail.ts'
import type { Addressee, PlannedMeeting } from '#main/office/paper/paper.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'

/** What comes back: first-person sentences, which need no gender, and what the answers are for. */
export const replySlip = (planned: PlannedMeeting, addressee: Addressee | null): readonly Block[] => [
  heading('Coupon-réponse', { cut: true }),
  paragraph(returnLine(planned), 'scope'),
  paragraph([...withOrdinals(aboutLine(planned)), ...whose(addressee)], 'meeting'),
  ...(addressee === null ? [paragraph([plain('NOM, prénom, structure :\t')], 'toFill')] : []),
  ...[
    `Je participerai ${kindWords(planned.meeting).toThe}.`,
    'Je ne pourrai pas participer.',
    'Je me ferai représenter par (NOM, prénom, fonction) :\t',
    'J’ai besoin d’un aménagement (accessibilité, transport, interprète) :\t',
  ].map((text) => paragraph([plain(`□\t${text}`)], 'toFill')),
  paragraph(
    [
      plain('Vos réponses servent à préparer la salle et la feuille d’émargement.'),
      ...(planned.espace?.dataOfficer
        ? [plain(' Vos droits : '), ...linkedMail(planned.espace.dataOfficer), plain('.')]
        : []),
    ],
    'note',
  ),
]

const returnLine = ({ meeting, espace }: PlannedMeeting): readonly Inline[] => [
  plain('À retourner'),
  ...(meeting.replyBy === null ? [] : [plain(' avant le '), ...withOrdinals(longDate(meeting.replyBy))]),
  ...(espace?.replyEmail ? [plain(' à '), ...linkedMail(espace.replyEmail)] : [plain(' à qui vous l’a adressé')]),
  plain('.'),
]

const aboutLine = (planned: PlannedMeeting): string =>
  [meetingName(planned), planned.meeting.date === null ? null : longDate(planned.meeting.date)]
    .filter((part) => part !== null)
    .join(' – ')

const whose = (addressee: Addressee | null): readonly Inline[] => {
  const name = addressee === null ? null : (addressedName(addressee) ?? addressee.structure)
  return name === null ? [] : [plain(` – ${name.replaceAll('\n', ', ')}`)]
}
