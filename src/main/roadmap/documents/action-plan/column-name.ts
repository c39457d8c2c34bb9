/** The name of a column, apart from that of its group: « Calendrier – Début ». */
export interface ColumnName {
  /** What stands over several columns, `null` for one that stands alone. */
  readonly group: string | null
  readonly own: string
}

const between = ' – '

/** A title over « 2026 » or « T1 » is no group: what it says is what they are of. */
const isPartOfName = /^(?:20\d\d|[TS][1-4])$/i

export const columnName = (name: string): ColumnName => {
  const at = name.lastIndexOf(between)
  const own = name.slice(at + between.length)
  return at === -1 || isPartOfName.test(own.trim()) ? { group: null, own: name } : { group: name.slice(0, at), own }
}

/** As words kept on a fiche say where they stood: « Sous-axe (x.x) » is « Sous-axe ». */
export const spokenName = (name: string): string => {
  const { own } = columnName(name)
  return own.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '').replace(/[\s:*?]+$/, '') || own
}
