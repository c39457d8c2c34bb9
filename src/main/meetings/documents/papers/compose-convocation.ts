import { withOrdinals } from '#main/office/paper/front.ts'
import { heading, meetingName, properties, whenLine } from '#main/office/paper/heading.ts'
import { letterFrame, lettersTogether } from '#main/office/paper/letter-frame.ts'
import type { Addressee, MeetingPaper } from '#main/office/paper/paper.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { programmeTable } from '../programme/programme-table.ts'
import { agendaTable } from './agenda-table.ts'
import { keyFacts } from './key-facts.ts'
import {
  type Announcement,
  announcementOf,
  isByAgenda,
  isPlanned,
  letterText,
  letterTitle,
  namesOverleaf,
} from './letter.ts'
import { replySlip } from './reply-slip.ts'

type Convocation = Extract<MeetingPaper, { kind: 'convocation' }>

/** The letters of a meeting, one after the other: one each, or one for all. */
export const composeConvocation = (paper: Convocation): ComposedDocument => {
  const announcement = announcementOf(paper.meeting)
  const addressees = paper.addressees.length === 0 ? [null] : paper.addressees
  return {
    ...properties(letterTitle(paper.meeting), paper),
    pictures: paper.pictures,
    ...lettersTogether(addressees.map((addressee) => letterTo(addressee, paper, announcement))),
  }
}

const letterTo = (addressee: Addressee | null, paper: Convocation, announcement: Announcement): readonly Block[] => {
  const held = announcement === 'invited' || announcement === 'moved'
  return [
    ...letterFrame(paper, addressee, `${letterTitle(paper.meeting)} – ${meetingName(paper)}`, [
      ...letterText(paper, addressee?.part ?? []),
      ...(held ? [keyFacts(paper.meeting)] : []),
    ]),
    ...(held ? overleaf(paper, addressee) : []),
  ]
}

/** What follows the letter. A programme fills its page: the coupon then stays under the letter, on two pages in all. */
const overleaf = (paper: Convocation, addressee: Addressee | null): readonly Block[] => {
  const [title, ...plan] = planOf(paper)
  const slip = replySlip(paper, addressee)
  const planPage = [
    heading(title, { newPage: true }),
    ...[whenLine(paper.meeting)].flatMap((when) => (when === null ? [] : [paragraph(withOrdinals(when), 'scope')])),
    ...plan,
  ]
  return paper.programme === null
    ? [
        paragraph(`${isPlanned(paper) ? `${title} et coupon-réponse` : 'Coupon-réponse'} à la page suivante.`, 'note'),
        ...planPage,
        ...slip,
      ]
    : [...(namesOverleaf(paper) ? [] : [paragraph(`${title} à la page suivante.`, 'note')]), ...slip, ...planPage]
}

/** A forum gives its programme, be it still to come, with its agenda only when it keeps one too. */
const planOf = (paper: Convocation): readonly [title: string, ...Block[]] => {
  const { agenda, programme } = paper
  if (isByAgenda(paper)) return ['Ordre du jour', agendaTable(paper)]
  const points = agenda.length === 0 ? [] : [heading('Ordre du jour'), agendaTable(paper)]
  return ['Programme', programmeTable(programme ?? { rooms: [], lines: [] }), ...points]
}
