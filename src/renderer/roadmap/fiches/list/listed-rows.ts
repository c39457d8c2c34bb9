import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import { axisName } from '../fiche-words.ts'

/** A line of the list: the head of an axis with what it holds, or a fiche. */
export type ListedRow =
  | { readonly isHead: true; readonly id: string; readonly name: string; readonly fiches: number }
  | { readonly isHead: false; readonly id: string; readonly line: FicheLine }

/** Fiches under their axis; without heads when another order parts them. */
export const listedRows = (
  lines: readonly FicheLine[],
  axes: FicheList['axes'],
  grouped: boolean,
): readonly ListedRow[] => {
  const rows = (some: readonly FicheLine[]) => some.map((line): ListedRow => ({ isHead: false, id: line.id, line }))
  if (!grouped) return rows(lines)
  const known = new Map(axes.map((axis) => [axis.id, axis]))
  return [...Map.groupBy(lines, ({ axis }) => (axis !== null && known.has(axis) ? axis : null))].flatMap(
    ([axis, own]) => [
      {
        isHead: true,
        id: axis ?? 'sans',
        name: axisName(axis === null ? undefined : known.get(axis)),
        fiches: own.length,
      } as const,
      ...rows(own),
    ],
  )
}
