import type { Field } from '#shared/domain/field.ts'
import type { RecordDeclaration } from '#shared/domain/record.ts'

/**
 * The full-text index of a record and the triggers that keep it: whoever writes the record's table has nothing to
 * remember. It holds words, not texts. Accents and case do not count; prefixes up to three letters are ready made,
 * because a palette is asked at the first letter.
 */
export const searchDdl = ({ name, fields, search }: RecordDeclaration): readonly string[] => {
  if (search === null) return []
  const table = searchTable(name)
  const names = [...search.title, ...search.body].map((field) => `"${field}"`)
  const [title, body] = [search.title, search.body].map((part) => wordsSql(fields, part))
  return [
    `CREATE VIRTUAL TABLE "${table}" USING fts5 (title, body, content = '', contentless_delete = 1, detail = column,
      prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2')`,
    `CREATE TRIGGER "${table}_insert" AFTER INSERT ON "${name}" BEGIN
      INSERT INTO "${table}" (rowid, title, body) VALUES (new.rowid, ${title}, ${body}); END`,
    `CREATE TRIGGER "${table}_update" AFTER UPDATE OF ${names.join(', ')} ON "${name}" BEGIN
      UPDATE "${table}" SET title = ${title}, body = ${body} WHERE rowid = new.rowid; END`,
    `CREATE TRIGGER "${table}_delete" AFTER DELETE ON "${name}" BEGIN
      DELETE FROM "${table}" WHERE rowid = old.rowid; END`,
  ]
}

export const searchTable = (record: string): string => `${record}_search`

const wordsSql = (fields: RecordDeclaration['fields'], names: readonly string[]): string =>
  names.length === 0 ? "''" : names.map((name) => fieldSql(name, fields[name] as Field)).join(" || ' ' || ")

/** Formatted text is searched by its words, wherever its JSON nests them. */
const fieldSql = (name: string, { kind }: Field): string =>
  kind === 'rich'
    ? `coalesce((SELECT group_concat(atom, ' ') FROM json_tree(new."${name}") WHERE key = 'text'), '')`
    : `coalesce(new."${name}", '')`
