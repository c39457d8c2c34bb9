import { type Fact, factsTable } from '#main/office/paper/facts-table.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { organisation } from '#main/office/paper/heading.ts'
import { toldMeeting } from '#main/office/paper/told-meeting.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { withDe } from '#shared/text/article.ts'
import { fullDate, longDate } from '#shared/text/french-dates.ts'
import { hour } from '#shared/text/french-hours.ts'
import { counted, plural } from '#shared/text/french-numbers.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { inlines, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { fichesOf } from './fiches-of.ts'
import type { Governance, Roadmap } from './roadmap.ts'
import { howItStands } from './validation.ts'

/** What the roadmap is, of where and of when, for whom, and how far it is decided. */
export const cover = (roadmap: Roadmap): readonly Block[] => {
  const { espace, governance } = roadmap
  const period = yearsOf(roadmap)
  return [
    paragraph(organisation(espace), 'surtitle'),
    ...(espace?.programmeName && espace.programmeKind ? [paragraph(espace.programmeKind, 'meeting')] : []),
    paragraph(withOrdinals(espace?.programmeName || espace?.programmeKind || 'Feuille de route'), 'title'),
    ...(period === null ? [] : [paragraph(period, 'documentKind')]),
    ...(espace?.scope ? [paragraph(sentenceCase(espace.scope), 'scope')] : []),
    factsTable(
      {
        title: 'De quand est ce document',
        description: 'À gauche, ce dont il s’agit ; à droite, ce qui en est.',
        width: 25,
      },
      facts(roadmap),
    ),
    ...(governance === null || governance.rounds.length === 0 ? [] : [paragraph(writtenFrom(governance), 'note')]),
  ]
}

const facts = ({ day, governance, espace, axes }: Roadmap): readonly Fact[] => {
  const committee = governance?.committee ?? null
  const contact = [espace?.signatory?.split('\n')[0], espace?.replyEmail, espace?.phone && printPhone(espace.phone)]
    .filter(Boolean)
    .join(', ')
  return [
    ...(committee === null ? [] : [['Pour', withOrdinals(committeeWords(committee))] as const]),
    ['État des données', withOrdinals(longDate(day))],
    ['Validation', withOrdinals(howItStands(axes))],
    ...(contact === '' ? [] : [['Contact', inlines(contact)] as const]),
  ]
}

const committeeWords = ({ startsAt, place, ...meeting }: NonNullable<Governance['committee']>): string =>
  [
    toldMeeting({ ...meeting, date: null }),
    meeting.date === null ? null : fullDate(meeting.date),
    startsAt === null ? null : hour(startsAt),
    place,
  ]
    .filter((part) => part !== null)
    .join(', ')

/** « 2026 – 2028 »: the years that its fiches tell; `null` when none does. */
const yearsOf = (roadmap: Roadmap): string | null => {
  const years = fichesOf(roadmap)
    .flatMap(({ fiche: { startsOn, endsOn } }) => [startsOn, endsOn])
    .flatMap((date) => (date === null ? [] : [date.slice(0, 4)]))
    .toSorted()
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first} – ${last}`
}

/** « Écrite à partir de six concertations, 61 présences de 31 structures. » */
const writtenFrom = ({ rounds, structures }: Governance): string => {
  const meetings = rounds.reduce((sum, round) => sum + round.meetings, 0)
  const people = rounds.reduce((sum, round) => sum + round.people, 0)
  const came = new Set(structures.flatMap(({ names }) => names)).size
  const present = people === 0 ? '' : `, ${plural(people, 'présence', 'présences')}`
  // Present under no name of a structure, nobody says of whom they were.
  const who = present === '' || came === 0 ? present : `${present} de ${countedStructures(came)}`
  return `Écrite à partir ${withDe(counted(meetings, 'concertation', 'concertations', 'f'))}${who}.`
}

const countedStructures = (count: number): string => plural(count, 'structure', 'structures')
