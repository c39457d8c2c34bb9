import { withOrdinals } from '#main/office/paper/front.ts'
import { heading, meetingName, paperOf, roadmapLine, whenLine } from '#main/office/paper/heading.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { besideTitle, lineWords } from '#shared/records/meetings/programme-item/line-words.ts'
import {
  isOpenAllAlong,
  isPlaced,
  type Programme,
  type ProgrammeLine,
  type ProgrammeSpeakerLine,
} from '#shared/records/meetings/programme-item/programme-line.ts'
import { seatsOf } from '#shared/records/meetings/programme-item/seats.ts'
import { slot } from '#shared/text/french-hours.ts'
import { bullets, inlines, item as listItem, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Heading } from '#shared/text/rich-text/rich-text.ts'
import { programmeTable } from './programme-table.ts'

/** The programme to hand out and to post: its hours and rooms, then what each part is about, then the stands. */
export const composeProgramme = (planned: PlannedMeeting, programme: Programme): ComposedDocument => {
  const placed = programme.lines.filter(({ item }) => isPlaced(item))
  return paperOf('Programme', planned, [
    paragraph(roadmapLine(planned.espace), 'surtitle'),
    paragraph(withOrdinals(meetingName(planned)), 'title'),
    paragraph(withOrdinals(placeAndTime(planned)), 'territory'),
    programmeTable(programme),
    ...about(
      placed.filter(({ item }) => item.kind !== 'stand'),
      programme,
    ),
    ...stands(
      placed.filter(({ item }) => item.kind === 'stand' && item.summary !== null),
      programme,
    ),
  ])
}

const placeAndTime = ({ meeting }: PlannedMeeting): string =>
  [whenLine(meeting) ?? 'Date à préciser', meeting.place, meeting.access].filter(Boolean).join(' – ')

/** What says more than its line of the table. */
const about = (lines: readonly ProgrammeLine[], programme: Programme): readonly Block[] => {
  const told = lines.filter(
    ({ item, speakers }) =>
      item.title !== null && (item.summary !== null || speakers.some(({ detail }) => detail !== '')),
  )
  if (told.length === 0) return []
  return [heading('Dans le détail'), ...told.flatMap((line) => aboutOne(line, programme))]
}

const aboutOne = ({ item, speakers }: ProgrammeLine, { rooms }: Programme): readonly Block[] => {
  const room = rooms.find(({ id }) => id === item.room)
  const seats = seatsOf(item, room)
  const facts = [slot(item.startsAt, item.endsAt), room?.name, seats === null ? null : `${seats} places`]
  return [
    subheading(item.title ?? ''),
    paragraph(facts.filter(Boolean).join(', '), 'scope'),
    ...(item.summary ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => paragraph(line)),
    ...(speakers.length === 0 ? [] : [bullets(...speakers.map((one) => listItem(paragraph(speakerWords(one)))))]),
  ]
}

const subheading = (text: string): Heading => ({ type: 'heading', attrs: { level: 2 }, content: [plain(text)] })

const speakerWords = ({ speaker, detail }: ProgrammeSpeakerLine): string =>
  [speaker.name, detail].filter(Boolean).join(', ')

const stands = (lines: readonly ProgrammeLine[], { rooms }: Programme): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        heading('Stands'),
        bullets(
          ...lines.map((line) => {
            const { item } = line
            const facts = [
              rooms.find(({ id }) => id === item.room)?.name,
              isOpenAllAlong(item) ? 'toute la durée' : slot(item.startsAt, item.endsAt),
              ...besideTitle(line),
            ]
            return listItem(
              paragraph([
                plain(lineWords(line), { type: 'bold' }),
                ...inlines(` – ${facts.filter(Boolean).join(', ')}${item.summary === null ? '' : `\n${item.summary}`}`),
              ]),
            )
          }),
        ),
      ]
