/** A write of one thing: two are the same only when they are the same write, whatever they say. */
interface Write {
  readonly value: unknown
  readonly by: 'us' | 'them'
  readonly at: number
}

/** The name of what says that a row is there; a field's name otherwise. */
const presence = '#there'

interface Change {
  readonly row: number
  readonly name: string
  readonly before: Write
  readonly after: Write
}

interface Entry {
  readonly changes: readonly Change[]
  readonly at: number
}

/** Values by field, of each row to write in. */
export type Writes = ReadonlyMap<number, Readonly<Record<string, unknown>>>

export type Told = 'nothing' | 'whole' | 'part' | 'overtaken'

const never: Write = { value: null, by: 'us', at: 0 }

/**
 * What undoing should do, said naively: each thing holds one write, an intent is a list of « this one in place of that one »,
 * and it is taken back wherever that very write still stands.
 */
export const createUndoModel = () => {
  const rows = new Map<number, Map<string, Write>>()
  const done: Entry[] = []
  const undone: Entry[] = []
  let now = 0

  const current = (row: number, name: string): Write => rows.get(row)?.get(name) ?? never
  const isThere = (row: number): boolean => current(row, presence).value === true
  const put = (row: number, name: string, write: Write): void => {
    rows.set(row, (rows.get(row) ?? new Map<string, Write>()).set(name, write))
  }

  const write = (by: Write['by'], writes: Writes, there: ReadonlyMap<number, boolean>): Entry => {
    now += 1
    const changes: Change[] = []
    const set = (row: number, name: string, value: unknown): void => {
      const before = current(row, name)
      if (before.value === value) return
      const after = { value, by, at: now }
      put(row, name, after)
      changes.push({ row, name, before, after })
    }
    for (const [row, values] of writes) {
      const filled = Object.entries(values).filter(([name, value]) => current(row, name).value !== value)
      if (filled.length > 0 && !rows.has(row)) set(row, presence, true)
      for (const [name, value] of filled) set(row, name, value)
    }
    for (const [row, value] of there) set(row, presence, value)
    return { changes, at: now }
  }

  const isHeldBack = (row: number, at: number): boolean =>
    [...(rows.get(row) ?? [])].some(([, { by, at: since }]) => by === 'them' && since > at)

  /** What of an entry can be taken back, and whether something is in the way of the rest. */
  const takeBack = ({ changes, at }: Entry): { applied: readonly Change[]; isOvertaken: boolean } => {
    const applied: Change[] = []
    let isOvertaken = false
    const attempt = (change: Change, isFree: boolean): void => {
      isOvertaken ||= !isFree
      if (isFree) applied.push(change)
      if (isFree) put(change.row, change.name, change.before)
    }
    const created = new Set(
      changes.filter(({ name, before }) => name === presence && before === never).map(({ row }) => row),
    )
    for (const change of changes.filter(({ name }) => name === presence)) {
      const { row, before, after } = change
      if (isThere(row) === (before.value === true)) continue
      const stands = current(row, presence) === after
      attempt(change, stands && (before.value === true || !isHeldBack(row, at)))
    }
    for (const change of changes.filter(({ name, row }) => name !== presence && !created.has(row)))
      attempt(change, isThere(change.row) && current(change.row, change.name) === change.after)
    return { applied, isOvertaken }
  }

  const reverse = (from: Entry[], to: Entry[]): Told => {
    const entry = from.pop()
    if (entry === undefined) return 'nothing'
    const { applied, isOvertaken } = takeBack(entry)
    const changes = applied.map(({ row, name, before, after }) => ({ row, name, before: after, after: before }))
    if (changes.length > 0) to.push({ changes, at: entry.at })
    if (!isOvertaken) return 'whole'
    return changes.length === 0 ? 'overtaken' : 'part'
  }

  return {
    isThere,
    isKnown: (row: number): boolean => rows.has(row),
    ours: (writes: Writes, removals: readonly number[]): void => {
      const entry = write('us', writes, new Map(removals.map((row) => [row, false])))
      if (entry.changes.length === 0) return
      done.push(entry)
      undone.length = 0
    },
    theirs: (writes: Writes, there: ReadonlyMap<number, boolean>): void => {
      write('them', writes, there)
    },
    undo: () => reverse(done, undone),
    redo: () => reverse(undone, done),
    /** Values that are not empty, of each row that is there. */
    shown: () =>
      new Map(
        [...rows]
          .filter(([row]) => isThere(row))
          .map(([row, fields]) => [
            row,
            Object.fromEntries(
              [...fields].flatMap(([name, { value }]) => (name === presence || value === null ? [] : [[name, value]])),
            ),
          ]),
      ),
  }
}
