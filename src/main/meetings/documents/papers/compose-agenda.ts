import { withOrdinals } from '#main/office/paper/front.ts'
import { heading, meetingName, organisation, paperOf, placeAndTime, programme } from '#main/office/paper/heading.ts'
import type { MeetingPaper } from '#main/office/paper/paper.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { followUpKinds } from '#shared/records/meetings/follow-up.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { bullets, inlines, item, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { saysDueDay } from '#shared/text/said-due-day.ts'
import { agendaTable } from './agenda-table.ts'

type Agenda = Extract<MeetingPaper, { kind: 'agenda' }>

/** The agenda alone; at its end, what the series left open. */
export const composeAgenda = (paper: Agenda): ComposedDocument =>
  paperOf('Ordre du jour', paper, [
    paragraph(organisation(paper.espace), 'surtitle'),
    ...[programme(paper.espace)].flatMap((text) => (text === null ? [] : [paragraph(text, 'scope')])),
    paragraph(withOrdinals(meetingName(paper)), 'title'),
    paragraph(withOrdinals(placeAndTime(paper)), 'territory'),
    heading('Ordre du jour'),
    agendaTable(paper),
    ...openFollowUps(paper.followUps),
  ])

const openFollowUps = (all: readonly FollowUp[]): readonly Block[] => {
  const followUps = all.filter(({ text }) => text?.trim())
  return followUps.length === 0
    ? []
    : [
        heading('Décisions et tâches en cours'),
        bullets(
          ...followUps.map((followUp) =>
            item(paragraph([plain(kindOf(followUp), { type: 'bold' }), ...inlines(saidOf(followUp))])),
          ),
        ),
      ]
}

const kindOf = ({ kind }: FollowUp): string => choiceWord(followUpKinds, kind ?? 'task')

/** « : relancer les mairies – Mme VENTCLAIR, avant le 3 mai 2025 ». */
const saidOf = ({ text, bearer, dueOn }: FollowUp): string => {
  const due = dueOn === null || saysDueDay(text ?? '', dueOn) ? null : `avant le ${longDate(dueOn)}`
  const who = [bearer, due].filter(Boolean).join(', ')
  return ` : ${[text, who].filter((part) => part !== '').join(' – ')}`
}
