import { fold } from '#shared/kernel/fold.ts'
import { withoutCivility } from '#shared/text/person/civility.ts'
import { isFunction } from '#shared/text/person/function-words.ts'
import { splitName } from '#shared/text/person/split-name.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Table, TableCell } from '#shared/text/rich-text/rich-text.ts'
import { type Named, nothingSaid, peopleInText, personOfOneName } from './people-in-text.ts'
import { looksLikeName } from './person-names.ts'
import { type Said, saidAtEnd, saidOf } from './status-words.ts'

type Column = 'name' | 'firstName' | 'role' | 'structure' | 'email' | 'status' | Said | 'other'

const columns: readonly (readonly [RegExp, Column])[] = [
  [/^prenoms?$/, 'firstName'],
  [/^(?:noms?|prenoms?)(?:[^a-z]+(?:et[^a-z]+)?(?:noms?|prenoms?))?(?:[^a-z]+(?:du|de la|des|de l).*)?$/, 'name'],
  [/^(?:participante?s?|personnes?|representante?s?|membres?|intervenante?s?|identite|elue?s?|invite)\b/, 'name'],
  [
    /^(?:structures?|organi[sz]mes?|organi[sz]ations?|entites?|etablissements?|collectivites?|associations?|employeurs?|institutions?|communes?|service|societe|origine|partenaires?)\b/,
    'structure',
  ],
  [/^(?:fonctions?|qualites?|postes?|titres?|roles?|mission|metier|mandat)\b/, 'role'],
  [/^(?:courriels?|e-?mails?|mails?|adresses? (?:mail|electronique|e-mail)|contact|messagerie)\b/, 'email'],
  [/^(?:presence|statut|etat|p ?\/ ?[ae]|present ?\/ ?(?:absent|excuse).*)$/, 'status'],
]

/** The people of a table, by what heads its columns, in any order; nothing when it lists nobody. @param said what its label says */
export const peopleInTable = (table: Table, said: Said | null): readonly Named[] => {
  const rows = table.content.map(({ content }) => content.map(textOf))
  const head = rows.findIndex((row) => kindsOf(row).some((kind) => kind === 'name'))
  const named = head < 0 ? [] : kindsOf(rows[head] ?? [])
  const tells = named.filter((kind) => kind !== 'other').length
  if (head >= 0 && head < 3 && (tells >= 2 || said !== null) && !isOfTasks(rows[head] ?? []))
    return readRows(rows.slice(head + 1), named)
  if (said === null) return labelledRows(rows)
  return readRows(rows, guessed(rows))
}

/** « Action | Qui | Échéance » lists what is to be done. */
const isOfTasks = (head: readonly string[]): boolean =>
  head.some((text) => /action|echeance|delai|tache|decision|objet|montant/.test(fold(text)))

const kindsOf = (row: readonly string[]): readonly Column[] => row.map((text) => columnOf(text))

const columnOf = (text: string): Column => {
  const words = fold(text).replace(/\s*:$/, '')
  return columns.find(([look]) => look.test(words))?.[1] ?? saidOf(text) ?? 'other'
}

/** Without a line that names the columns: what most of their cells look like. */
const guessed = (rows: readonly (readonly string[])[]): readonly Column[] => {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const share = (column: number, is: (text: string) => boolean): number =>
    rows.filter((row) => is(row[column] ?? '')).length /
    Math.max(1, rows.filter((row) => (row[column] ?? '') !== '').length)
  return Array.from({ length: width }, (_, column): Column => {
    if (share(column, (text) => text.includes('@')) > 0.5) return 'email'
    if (share(column, looksLikeName) > 0.5) return 'name'
    return share(column, isFunction) > 0.5
      ? 'role'
      : share(column, (text) => /\p{L}{3}/u.test(text)) > 0.5
        ? 'structure'
        : 'other'
  })
}

const readRows = (rows: readonly (readonly string[])[], kinds: readonly Column[]): readonly Named[] => {
  if (!kinds.includes('name')) return []
  let said: Said | null = null
  return rows.flatMap((row): readonly Named[] => {
    const alone = row.filter((text) => text !== '')
    if (alone.length === 1 && saidOf(alone[0] ?? '') !== null) {
      said = saidOf(alone[0] ?? '')
      return []
    }
    const at = (kind: Column): string =>
      row
        .filter((_, index) => kinds[index] === kind)
        .filter(Boolean)
        .join(', ')
    const { said: saidOfName, text: name } = saidAtEnd(at('name').replace(/\n/g, ' '))
    const { said: saidOfFirst, text: firstName } = saidAtEnd(at('firstName'))
    if (!/\p{L}/u.test(name) || name.length > 160 || /[.!?]$/.test(name) || others.test(name)) return []
    const person = nameIn(name, firstName)
    return [
      {
        ...person,
        role: at('role').replace(/\n/g, ' ').slice(0, 300) || person.role,
        structure: at('structure').slice(0, 600) || person.structure,
        email: /[^\s<>()]+@[^\s<>()]+/.exec(at('email'))?.[0] ?? person.email,
        said: saidInRow(row, kinds) ?? saidOfName ?? saidOfFirst ?? person.said ?? said,
      },
    ]
  })
}

/** A row that stands for people it does not name. */
const others = /^(?:autres?|divers)(?![\p{L}])/iu

/** « DUVAL Jeanne », « Jeanne DUVAL », or « DUVAL » beside « Jeanne ». */
const nameIn = (name: string, firstName: string): Named => {
  if (firstName !== '')
    return { ...nothingSaid, lastName: withoutCivility(name).name.slice(0, 120), firstName: firstName.slice(0, 120) }
  const [person] = looksLikeName(name) ? [] : peopleInText(name)
  if (person !== undefined) return person
  const { lastName, firstName: first } = splitName(withoutCivility(name).name)
  return (
    personOfOneName(name) ?? {
      ...nothingSaid,
      lastName: lastName.slice(0, 120),
      firstName: first.slice(0, 120) || null,
    }
  )
}

const yes = /^(?:x|✓|✔|☑|oui|p|1|present\w*|☒)$/

/** A column that says it (« Excusé »), or one of a status that is ticked. */
const saidInRow = (row: readonly string[], kinds: readonly Column[]): Said | null => {
  const ticked = kinds.find((kind, index) => isSaid(kind) && yes.test(fold(row[index] ?? '')))
  if (ticked !== undefined && isSaid(ticked)) return ticked
  const told = row[kinds.indexOf('status')] ?? ''
  const letter = fold(told)
  return saidOf(told) ?? (letter === 'e' ? 'excused' : letter === 'a' ? 'absent' : letter === 'p' ? 'present' : null)
}

const isSaid = (kind: Column): kind is Said => ['present', 'excused', 'represented', 'absent'].includes(kind)

/** « Présents | Mme A, M. B », a line a status. */
const labelledRows = (rows: readonly (readonly string[])[]): readonly Named[] =>
  rows.flatMap(([label = '', ...others]) => {
    const said = saidOf(label)
    if (said === null) return []
    return others
      .flatMap((text) => text.split('\n').flatMap(peopleInText))
      .map((person) => ({ ...person, said: person.said ?? said }))
  })

const textOf = (cell: TableCell): string =>
  linesOf(doc(...cell.content))
    .join('\n')
    .trim()
