import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { headsOfRow } from '#main/db/heads.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import { opId } from '#main/db/stored-op.ts'
import { openWorkspaceDb, type WorkspaceDb } from '#main/db/workspace-db.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Field } from '#shared/records/field.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import type { Op, Tx } from '#shared/sync/op.ts'
import { keyNamed, nameOf, seedOf } from './replica-keys.ts'
import { cardOp, sealedTx, tipsOf } from './replicas.ts'

/** What another version writes in a field of a row, from what stands there; `undefined`: nothing. */
export type Rewrite = (field: Field, stored: unknown, name: string) => unknown

/** A code that no version has yet. */
export const laterCode = 'ofLater'

/** A block, a mark, an attribute and a piece of a line that this version does not know, around words that it shows. */
export const laterText = (stored: unknown): unknown => ({
  type: 'doc',
  content: [
    ...((stored as { content?: readonly unknown[] } | null)?.content ?? []),
    {
      type: 'callout',
      attrs: { tone: 'calm' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Encadré d’ailleurs' }] }],
    },
    {
      type: 'paragraph',
      attrs: { style: 'aside', turned: 90 },
      content: [
        { type: 'text', text: 'souligné deux fois', marks: [{ type: 'doubleUnderline' }, { type: 'bold' }] },
        { type: 'formula', attrs: { tex: 'x' } },
      ],
    },
    {
      type: 'orderedList',
      attrs: { start: 1, depth: 3 },
      content: [
        {
          type: 'taskItem',
          attrs: { done: true },
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'case cochée' }] }],
        },
      ],
    },
  ],
})

/** Codes, lists and texts that only a later version has. */
export const later: Rewrite = (field, stored) => {
  switch (field.kind) {
    case 'choice':
      return laterCode
    case 'choices':
      return [...((stored as readonly string[] | null) ?? []), laterCode]
    case 'rich':
      return laterText(stored)
    default:
      return undefined
  }
}

/**
 * Has a poste of another version rewrite the rows of a workspace, which nobody has open, as a bundle of it would bring.
 * @returns what it wrote
 */
export const rewrittenElsewhere = (
  folder: string,
  rewrite: Rewrite,
  { more = [], ...which }: Rewritten & { readonly more?: readonly Op[] } = {},
): Tx =>
  opened(folder, (workspace) => {
    const tx = writtenElsewhere(workspace, [
      ...vouched(folder, workspace),
      ...rewriting(workspace, rewrite, which),
      ...more,
    ])
    if (workspace.log.receive([tx]).applied !== 1) throw new Error('What another version wrote was not taken in')
    return tx
  })

/** Where the espace is shared, that poste has the keys of this one: what is of a later version is not of a stranger. */
const vouched = (folder: string, { db }: WorkspaceDb): readonly Op[] => {
  const espace = espaceName(db)
  if (espace === null) return []
  const { secret } = JSON.parse(readFileSync(join(folder, 'poste.key'), 'utf8'))
  return [cardOp(JSON.parse(secret), espace, nameOf('Later'))]
}

/** What that poste would write, which nobody has taken in. */
export const rewrittenRows = (folder: string, rewrite: Rewrite, which: Rewritten = {}): readonly Op[] =>
  opened(folder, (workspace) => rewriting(workspace, rewrite, which))

interface Rewritten {
  readonly onlyRows?: (record: RecordName, at: number) => boolean
  /** Rows of which it had not seen what stands there: each of its values is one to choose. */
  readonly apart?: (at: number) => boolean
}

const opened = <T>(folder: string, work: (workspace: WorkspaceDb) => T): T => {
  const workspace = openWorkspaceDb(folder, { clock: { now: () => new Date(0) }, ids })
  try {
    return work(workspace)
  } finally {
    workspace.close()
  }
}

const rewriting = (
  { db, names }: WorkspaceDb,
  rewrite: Rewrite,
  { onlyRows = () => true, apart = () => false }: Rewritten,
): readonly Op[] =>
  Object.values(records).flatMap(({ name, fields }) => {
    if (left.has(name)) return []
    const ids = db.prepare<[], string>(`SELECT id FROM "${name}" ORDER BY id`).pluck().all()
    return ids.flatMap((id, at) => {
      if (!onlyRows(name, at)) return []
      const heads = headsOfRow(db, { record: name, id })
      const stored = Object.assign({}, ...heads.map(({ changes }) => changes))
      const values = Object.entries<Field>(fields).flatMap(([field, declared]) => {
        const value = rewrite(declared, stored[field] ?? null, field)
        return value === undefined ? [] : [[field, value] as const]
      })
      if (values.length === 0) return []
      const prev = apart(at) ? [] : heads.map((head) => opId(names, head.op))
      return [{ record: name, row: id, changes: JSON.stringify(Object.fromEntries(values)), prev }]
    })
  })

const writtenElsewhere = ({ log }: WorkspaceDb, ops: readonly Op[]): Tx => {
  const header = {
    ...{ replica: nameOf('Later'), first: 1, lamport: 1_000_000, at: '2031-01-01T00:00:00.000Z' },
    ...{ author: null, intent: 'x.y', schema: 9, before: '', tips: tipsOf(log.read({})) },
  }
  const salt = Buffer.alloc(16, 1).toString('base64')
  return sealedTx({ ...header, salt, key: keyNamed('Later').verifying, ops }, 'Later')
}

const ids = { row: () => crypto.randomUUID() as string as RowId, seed: () => seedOf('Here') }

/** Whoever takes part: without them there is no screen at all, or nobody whose rows these would be. */
const left: ReadonlySet<string> = new Set(['espace', 'grant', 'card'])

const outOfForm: Readonly<Record<string, readonly unknown[]>> = {
  text: [42, {}, ['x'], true, '\u0000\ud800'],
  rich: [
    'texte',
    12,
    [],
    {},
    { type: 'doc' },
    { type: 'doc', content: [null, 3, { type: 'table', content: [] }, { type: 'bulletList' }, { type: 'heading' }] },
  ],
  integer: [1.5, -1, 1e300, '3', {}],
  date: ['2026-02-31', 'hier', 20260101, {}, '2026-11-05T00:00:00Z'],
  time: ['25:00', '9h', 900, {}],
  position: [3, {}, ''],
  choice: ['constructor', '__proto__', 12, {}, ''],
  choices: ['x', {}, [1, null, 'constructor'], []],
  flag: ['oui', 1, {}],
  decimal: ['1e400', 'douze', 12, {}],
  // Most stay: what is tied to nothing is shown nowhere.
  ref: [undefined, undefined, undefined, undefined, 'nulle part', 12, {}],
  list: ['x', {}, [1, null, ['y'], { a: 1 }], []],
  seen: ['x', {}, { vector: 3, but: 'x' }, []],
}

/** Each kind of field out of its form, in each way in turn. */
export const unfit = (): Rewrite => {
  let turn = 0
  return ({ kind }) => {
    const values = outOfForm[kind]
    turn += 1
    return values?.[turn % values.length]
  }
}
