import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { printedNumbers } from '#shared/records/minutes/printed-numbers.ts'
import { sectionKinds } from '#shared/records/minutes/section.ts'
import type { Section } from '#shared/records/records.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'

/** How a sentence calls each section: « Section 7 », « Axe prioritaire 1 », « Fiche de l’axe 2 », « Liste des présents ». */
export const sectionNames = (minutes: Minutes): ReadonlyMap<RowId, string> => {
  const numbers = printedNumbers(minutes)
  return new Map(
    minutes.sections.map((section) => [section.id, nameOf(section, minutes, numbers.get(section.id) ?? null)]),
  )
}

const nameOf = (section: Section, minutes: Minutes, number: string | null): string => {
  switch (section.kind) {
    case 'front':
      return sectionKinds.front
    case 'axis':
      return axisName(section, minutes)
    case 'fiche':
      return ficheName(section, minutes)
    case 'attendance':
      return 'Liste des présents'
    default:
      return number === null ? quotedTitle(section) : `Section ${number}`
  }
}

const axisName = (section: Section, minutes: Minutes): string => {
  const sheet = minutes.axisSheets.find(({ id }) => id === section.axisSheet)
  const number = axisNumber(minutes, sheet?.axis ?? null)
  return number === null ? quotedTitle(section) : `Axe prioritaire ${number}`
}

const ficheName = (section: Section, minutes: Minutes): string => {
  const fiche = minutes.fiches.find(({ id }) => id === section.fiche)
  const number = axisNumber(minutes, fiche?.axis ?? null)
  const alone = minutes.fiches.filter(({ axis }) => axis !== null && axis === fiche?.axis).length === 1
  return number !== null && alone ? `Fiche de l’axe ${number}` : `Fiche ${quotedTitle(section)}`
}

/** The number printed on an axis, `null` when there is none. */
export const axisNumber = (minutes: Minutes, axis: RowId | null): number | null =>
  minutes.axes.find(({ id }) => id === axis)?.number ?? null

const quotedTitle = (section: Section): string => {
  const title = plainText(section.title).replaceAll('\n', ' ').trim()
  return title === '' ? 'Section sans titre' : `«\u00a0${cutAtWord(title, 60)}\u00a0»`
}
