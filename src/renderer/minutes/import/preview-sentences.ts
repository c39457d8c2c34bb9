import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import { attendanceStatuses } from '#shared/records/meetings/attendance.ts'
import { fullDate } from '../../words/dates.ts'
import { agree } from '../../words/numbers.ts'

/** What an import would bring, one noun a kind of thing. The title block is no section. */
export const importCounts = (preview: ImportPreview): readonly { readonly count: number; readonly noun: string }[] => {
  const ofKind = (kind: string) => preview.sections.filter((section) => section.kind === kind).length
  return [
    noun(preview.sections.length - ofKind('front'), 'section', 'sections'),
    noun(ofKind('axis'), 'tableau d’axe', 'tableaux d’axe'),
    noun(ofKind('fiche'), 'fiche-action', 'fiches-actions'),
    noun(preview.attendances.filter(({ status }) => status === 'present').length, 'présent', 'présents'),
    noun(preview.links, 'lien', 'liens'),
    ...(preview.pictures === 0 ? [] : [noun(preview.pictures, 'image', 'images')]),
  ]
}

/** « excusé » of someone who did not come; nothing of who was there. */
export const presenceWords = ({ status }: ImportPreview['attendances'][number]): string => {
  if (status === 'present') return ''
  return status === null ? 'absent' : attendanceStatuses[status].toLowerCase()
}

const noun = (count: number, one: string, many: string) => ({ count, noun: agree(count, one, many) })

/** « Réunion du jeudi 12 mars 2026, secteur Est. »; what was not recognised is said. */
export const whenAndWhere = ({ date, sectorName }: ImportPreview): string => {
  const when = date === null ? 'Date non reconnue' : `Réunion du ${fullDate(date)}`
  return `${when}${sectorName === null ? ', secteur non reconnu' : `, secteur ${sectorName}`}.`
}
