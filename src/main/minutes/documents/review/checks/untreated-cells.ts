import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Fiche, Section } from '#shared/records/records.ts'
import { fiche as declaration, marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { CarriedFiche, Finding } from '../finding.ts'
import { ficheOf, placeOf } from '../passages.ts'
import type { NextMeeting, Reviewed } from '../subject.ts'

/** « Non traité » is a decision of the meeting, and work for the next one, until an agenda or a task takes it up. */
export const untreatedCells = (reviewed: Reviewed): readonly Finding[] => {
  const { minutes, names } = reviewed
  const waiting = minutes.sections.flatMap((section) => {
    const fiche = ficheOf(section, minutes)
    const fields = fiche === null ? [] : untreatedFields(fiche)
    return fiche === null || fields.length === 0 || isCarried(reviewed, section, fiche, fields)
      ? []
      : [{ section, fiche, fields }]
  })
  const count = waiting.reduce((sum, { fields }) => sum + fields.length, 0)
  if (count === 0) return []
  const all = markFields.filter((field) => waiting.some(({ fields }) => fields.includes(field)))
  return [
    {
      code: 'untreated-cells',
      weight: 'doubtful',
      title: `${sentenceCase(counted(count, 'case', 'cases', 'f'))} «\u00a0${marks.untreated}\u00a0» dans ${counted(waiting.length, 'fiche-action', 'fiches-actions', 'f')}.`,
      detail: `${whatOf(all)}${whenOf(reviewed.nextMeeting)}`,
      places: waiting.map(({ section, fields }) => ({
        ...placeOf(section, names),
        label: declaration.fields[fields[0] ?? 'feasibility'].label,
        quote: marks.untreated,
      })),
      about: waiting.map(({ fiche, fields }) => [fiche.id, fields]),
      mending: {
        way: 'carry',
        verb: 'Reporter',
        fiches: waiting.map(({ section, fiche, fields }) => carried(section, fiche, fields)),
      },
    },
  ]
}

const markFields = ['feasibility', 'impact'] as const

type MarkField = (typeof markFields)[number]

const untreatedFields = (fiche: Fiche): readonly MarkField[] =>
  markFields.filter((field) => fiche[field] === 'untreated')

/** « Faisabilité et impact ». */
const whatOf = (fields: readonly MarkField[]): string =>
  sentenceCase(enumerated(fields.map((field) => declaration.fields[field].label.toLowerCase())))

const whenOf = (next: NextMeeting | null): string => {
  if (next === null) return ' à reprendre. Aucune réunion ne suit dans cette série\u00a0: ce sera une suite à donner.'
  return ` à reprendre ${next.date === null ? `à la réunion «\u00a0${next.title}\u00a0»` : `le ${longDate(next.date)}`}.`
}

const carried = (section: Section, fiche: Fiche, fields: readonly MarkField[]): CarriedFiche => ({
  fiche: fiche.id,
  section: section.id,
  title: fiche.title ?? plainText(section.title),
  what: whatOf(fields),
})

/** What the task says when no meeting follows: kept, and recognised later, so with the spaces a person types. */
export const carriedText = ({ what, title }: Pick<CarriedFiche, 'what' | 'title'>): string =>
  `${what} à reprendre : ${title}`

const isCarried = (
  { carriedFiches, followUps }: Reviewed,
  section: Section,
  fiche: Fiche,
  fields: readonly MarkField[],
): boolean =>
  carriedFiches.has(fiche.id) ||
  followUps.some(
    (followUp) => followUp.section === section.id && followUp.text === carriedText(carried(section, fiche, fields)),
  )
