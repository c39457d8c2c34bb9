import type { ImportPreview } from '#shared/contract/minutes.ts'
import { fullDate } from '../../../words/dates.ts'
import { counted, sentenceCase } from '../../../words/numbers.ts'

/** What an import would bring, one sentence a kind of thing; what is not there is said when it is expected. */
export const previewSentences = (preview: ImportPreview): readonly string[] => {
  const ofKind = (kind: string) => preview.sections.filter((section) => section.kind === kind).length
  const front = ofKind('front') > 0
  return [
    whenAndWhere(preview),
    `${sentenceCase(counted(preview.sections.length - ofKind('front'), 'section', 'sections', 'f'))}${front ? ', et un bloc titre' : ', sans bloc titre'}.`,
    grids(ofKind('axis'), ofKind('fiche')),
    preview.attendances.length === 0
      ? 'Aucune liste des présents n’a été reconnue.'
      : `${sentenceCase(counted(preview.attendances.length, 'personne présente', 'personnes présentes', 'f'))}.`,
    preview.links === 0 ? 'Aucun lien.' : `${sentenceCase(counted(preview.links, 'lien', 'liens'))}.`,
  ]
}

const whenAndWhere = ({ date, sectorName }: ImportPreview): string => {
  const when = date === null ? 'Date non reconnue' : `Réunion du ${fullDate(date)}`
  return `${when}${sectorName === null ? ', secteur non reconnu' : `, secteur ${sectorName}`}.`
}

const grids = (axes: number, fiches: number): string => {
  if (axes + fiches === 0) return 'Ni tableau d’axe ni fiche-action n’ont été reconnus.'
  const parts = [
    ...(axes > 0 ? [counted(axes, 'tableau d’axe', 'tableaux d’axe')] : []),
    ...(fiches > 0 ? [counted(fiches, 'fiche-action', 'fiches-actions', 'f')] : []),
  ]
  return `${sentenceCase(parts.join(' et '))}.`
}
