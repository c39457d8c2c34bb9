import type { Field } from '#shared/records/field.ts'
import type { RecordDeclaration } from '#shared/records/record.ts'

/**
 * The full-text index of a record and the triggers that keep it: whoever writes the record's table has nothing to
 * remember. It holds words, not texts. Accents and case do not count; prefixes up to three letters are ready made,
 * because a palette is asked at the first letter. Positions are kept (no `detail`): what is one word here may be two for
 * the tokenizer, whose Unicode is older, and is then asked as a phrase.
 *
 * Indexing a row costs several times what writing it does, so that it waits for a search (`search-index.ts`): new rows
 * are those beyond the last one indexed, and those that changed or went since are noted.
 */
export const searchDdl = ({ name, search }: RecordDeclaration): readonly string[] => {
  if (search === null) return []
  const index = searchTable(name)
  const names = [...search.title, ...search.body].map((field) => `"${field}"`)
  return [
    indexDdl(index),
    `CREATE TABLE "${changedTable(name)}" (n INTEGER PRIMARY KEY)`,
    `CREATE TRIGGER "${index}_update" AFTER UPDATE OF ${names.join(', ')} ON "${name}" BEGIN
      INSERT OR IGNORE INTO "${changedTable(name)}" VALUES (new.n); END`,
    `CREATE TRIGGER "${index}_delete" AFTER DELETE ON "${name}" BEGIN
      INSERT OR IGNORE INTO "${changedTable(name)}" VALUES (old.n); END`,
  ]
}

export const indexDdl = (name: string): string =>
  `CREATE VIRTUAL TABLE "${name}" USING fts5 (title, body, content = '', contentless_delete = 1,
      prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2')`

export const searchTable = (record: string): string => `${record}_search`

/** Numbers of a record whose row changed, went, or was replaced by another since it was indexed. */
export const changedTable = (record: string): string => `${record}_changed`

/** The words of a row, as « title, body ». */
export const wordsSql = ({ fields, search }: RecordDeclaration): string =>
  [search?.title ?? [], search?.body ?? []]
    .map((names) => names.map((name) => fieldSql(name, fields[name] as Field)).join(" || ' ' || ") || "''")
    .join(', ')

/** Formatted text is searched by its words, wherever its JSON nests them. */
const fieldSql = (name: string, { kind }: Field): string =>
  kind === 'rich'
    ? `coalesce((SELECT group_concat(atom, ' ') FROM json_tree("${name}") WHERE key = 'text'), '')`
    : `coalesce("${name}", '')`
