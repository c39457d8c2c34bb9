import { withOrdinals } from '#main/office/paper/front.ts'
import { heading, meetingName, organisation, programme, properties, whenLine } from '#main/office/paper/heading.ts'
import type { Addressee, MeetingPaper } from '#main/office/paper/paper.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { fullDate } from '#shared/text/french-dates.ts'
import { doc, inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { programmeTable } from '../programme/programme-table.ts'
import { addresseeBlock, salutation } from './addressee.ts'
import { agendaTable } from './agenda-table.ts'
import { keyFacts } from './key-facts.ts'
import { type Announcement, announcementOf, letterText, letterTitles } from './letter.ts'
import { replySlip } from './reply-slip.ts'

type Convocation = Extract<MeetingPaper, { kind: 'convocation' }>

/** The letters of a meeting, one after the other: one each, or one for all. */
export const composeConvocation = (paper: Convocation): ComposedDocument => {
  const announcement = announcementOf(paper.meeting)
  const addressees = paper.addressees.length === 0 ? [null] : paper.addressees
  const letters = addressees.map((addressee) => letterTo(addressee, paper, announcement))
  let start = 0
  const starts = letters.map((blocks) => {
    const own = start
    start += blocks.length
    return own
  })
  return {
    ...properties(letterTitles[announcement], paper),
    pictures: paper.pictures,
    body: typeset(doc(...letters.flat())),
    ...(letters.length > 1 && { letters: starts }),
  }
}

const letterTo = (addressee: Addressee | null, paper: Convocation, announcement: Announcement): readonly Block[] => {
  const held = announcement === 'invited' || announcement === 'moved'
  return [
    ...sender(paper),
    ...(addressee === null ? [] : [addresseeBlock(addressee)]),
    paragraph(withOrdinals(placeAndDay(paper)), 'addressee'),
    paragraph(withOrdinals(`${letterTitles[announcement]} – ${meetingName(paper)}`), 'title'),
    ...[programme(paper.espace)].flatMap((text) => (text === null ? [] : [paragraph(text, 'territory')])),
    paragraph(`${salutation(addressee)},`),
    ...letterText(paper),
    ...(held ? [keyFacts(paper.meeting)] : []),
    paragraph(`Je vous prie d’agréer, ${salutation(addressee)}, l’expression de ma considération distinguée.`),
    ...signature(paper),
    ...(held ? overleaf(paper, addressee) : []),
  ]
}

const sender = ({ espace }: Convocation): readonly Block[] => [
  paragraph(organisation(espace), 'surtitle'),
  ...(espace?.services ? espace.services.split('\n').map((line) => paragraph(line, 'scope')) : []),
]

/** « Lyon, le lundi 7 octobre 2024 » */
const placeAndDay = ({ espace, day }: Convocation): string =>
  espace?.city ? `${espace.city}, le ${fullDate(day)}` : sentenceCase(`le ${fullDate(day)}`)

const signature = ({ espace }: Convocation): readonly Block[] => {
  const [name, ...lines] = espace?.signatory?.split('\n') ?? []
  if (!name) return []
  return [paragraph([plain(name, { type: 'bold' }), ...lines.flatMap((line) => inlines(`\n${line}`))], 'addressee')]
}

const overleaf = (paper: Convocation, addressee: Addressee | null): readonly Block[] => {
  const [title, ...plan] = planOf(paper)
  return [
    paragraph(`${title} et coupon-réponse à la page suivante.`, 'note'),
    heading(title, { newPage: true }),
    ...[whenLine(paper.meeting)].flatMap((when) => (when === null ? [] : [paragraph(withOrdinals(when), 'scope')])),
    ...plan,
    ...replySlip(paper, addressee),
  ]
}

/** A forum gives its programme, with its agenda only when it keeps one too. */
const planOf = (paper: Convocation): readonly [title: string, ...Block[]] => {
  if (paper.programme === null) return ['Ordre du jour', agendaTable(paper)]
  const agenda = paper.agenda.length === 0 ? [] : [heading('Ordre du jour'), agendaTable(paper)]
  return ['Programme', programmeTable(paper.programme), ...agenda]
}
