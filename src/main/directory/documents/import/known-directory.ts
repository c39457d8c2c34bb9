/** Lines of a table as SQLite holds them: lists are JSON text, flags 0 or 1, absence `null`. */
export interface KnownTable {
  readonly columns: readonly string[]
  readonly lines: readonly (readonly unknown[])[]
}

/** What an import is compared with. */
export interface KnownDirectory {
  readonly actor: KnownTable
  readonly place: KnownTable
  readonly person: KnownTable
  readonly post: KnownTable
  readonly alias: KnownTable
  /** `id`, `name`. */
  readonly sector: KnownTable
  /** Rows that another stands for: id → id of the representative. */
  readonly joined: Readonly<Record<string, string>>
}

export interface KnownRow extends Readonly<Record<string, unknown>> {
  readonly id: string
}

/** The same, row by row. */
export interface KnownRows {
  readonly actor: readonly KnownRow[]
  readonly place: readonly KnownRow[]
  readonly person: readonly KnownRow[]
  readonly post: readonly KnownRow[]
  readonly alias: readonly KnownRow[]
  readonly joined: KnownDirectory['joined']
}

export const knownRows = ({ actor, place, person, post, alias, joined }: KnownDirectory): KnownRows => ({
  actor: rowsOf(actor),
  place: rowsOf(place),
  person: rowsOf(person),
  post: rowsOf(post),
  alias: rowsOf(alias),
  joined,
})

/** Rows get all their keys at once: those filled key by key are kept as hash tables, six times as large. */
export const rowsOf = ({ columns, lines }: KnownTable): readonly KnownRow[] => {
  const blank: Readonly<Record<string, unknown>> = { ...Object.fromEntries(columns.map((name) => [name, null])) }
  return lines.map((line) => {
    const row = { ...blank }
    for (let at = 0; at < columns.length; at += 1) row[columns[at] as string] = line[at]
    return row as KnownRow
  })
}

export const textIn = (row: Readonly<Record<string, unknown>>, field: string): string | null => {
  const value = row[field]
  return typeof value === 'string' ? value : null
}

/** A list of a row, `[]` when there is none. */
export const listIn = (row: Readonly<Record<string, unknown>>, field: string): readonly string[] => {
  const value = row[field]
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? JSON.parse(value) : []
}
