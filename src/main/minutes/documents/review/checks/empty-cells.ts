import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { RemarkPlace } from '#shared/records/minutes/remark.ts'
import { fiche as declaration } from '#shared/records/roadmap/fiche/fiche.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import type { Finding } from '../finding.ts'
import { axisCellPlace, axisCells, ficheCellPlace, ficheCells, ficheOf, keysOf, placeOf, sheetOf } from '../passages.ts'
import type { Reviewed } from '../subject.ts'

/** Cells in which nothing stands: an empty cell is not « Non traité », for nobody decided it. */
export const emptyCells = ({ minutes, names }: Reviewed): readonly Finding[] => {
  const cells = [...axisEmptyCells(minutes, names), ...ficheEmptyCells(minutes, names)]
  return [...Map.groupBy(cells, ({ kind, cell }) => `${kind} ${cell}`).values()].map((same) => {
    const [{ kind, cell }] = same as [EmptyCell, ...EmptyCell[]]
    return {
      code: 'empty-cells',
      weight: 'doubtful',
      title: `«\u00a0${sentenceCase(cell)}\u00a0» est vide dans ${kind === 'axis' ? inAxes(same.length) : inFiches(same.length)}.`,
      detail: kind === 'fiche' ? 'À remplir ou à marquer «\u00a0Non traité\u00a0».' : 'À remplir, ou à laisser vide.',
      places: same.map(({ place }) => place),
      about: same.map(({ row, cell }) => [row, cell]),
      mending: { way: 'open', verb: 'Remplir' },
    }
  })
}

const inAxes = (count: number): string => counted(count, 'axe', 'axes')
const inFiches = (count: number): string => counted(count, 'fiche', 'fiches', 'f')

interface EmptyCell {
  readonly kind: 'axis' | 'fiche'
  readonly row: RowId
  readonly cell: string
  readonly place: RemarkPlace
}

const axisEmptyCells = (minutes: Minutes, names: ReadonlyMap<RowId, string>): readonly EmptyCell[] =>
  minutes.sections.flatMap((section) => {
    const sheet = sheetOf(section, minutes)
    if (sheet === null) return []
    return keysOf(axisCells)
      .filter((field) => isEmpty(sheet[field]))
      .map((field) => ({
        kind: 'axis' as const,
        row: sheet.id,
        cell: axisCells[field],
        place: axisCellPlace(section, names, field, sheet),
      }))
  })

/** « Échanges complémentaires » is printed only when filled. */
const optional = 'complements'

const ficheEmptyCells = (minutes: Minutes, names: ReadonlyMap<RowId, string>): readonly EmptyCell[] =>
  minutes.sections.flatMap((section) => {
    const fiche = ficheOf(section, minutes)
    if (fiche === null) return []
    const texts = keysOf(ficheCells)
      .filter((field) => field !== optional && isEmpty(fiche[field]))
      .map((field) => ({ cell: ficheCells[field] as string, place: ficheCellPlace(section, names, field) }))
    const marks = (['feasibility', 'impact'] as const)
      .filter((field) => fiche[field] === null)
      .map((field) => {
        const { label } = declaration.fields[field]
        return { cell: label.toLowerCase(), place: { ...placeOf(section, names), label } }
      })
    return [...texts, ...marks].map((cell) => ({ kind: 'fiche' as const, row: fiche.id, ...cell }))
  })
