import type { RowChange } from '#shared/contract/workspace/records.ts'

/** A field as it was last typed, kept in this window's own storage until the program says it is stored. */
export interface Draft {
  readonly record: RowChange['record']
  readonly id: string
  readonly field: string
  readonly value: unknown
}

export interface Drafts {
  /** Keeps what an edit holds; written to the storage within `delayMilliseconds`, so that typing never waits. */
  keep(edit: RowChange): void
  /** Forgets the fields of an edit, unless something was typed in them since. */
  forget(edit: RowChange): void
  /** Writes now what is to be kept. */
  flush(): void
  /** What windows that are gone have left, of these rows. */
  left(ids: ReadonlySet<string>): Promise<readonly Draft[]>
  discard(drafts: readonly Draft[]): void
}

export const delayMilliseconds = 400

const prefix = 'concerto:draft:'

/**
 * `window`: a name for this window, which holds a lock of that name as long as it lives; `livingWindows` are those
 * that do, so that nobody is offered what another window is typing.
 */
export const createDrafts = (
  storage: Storage,
  window: string,
  livingWindows: () => Promise<ReadonlySet<string>>,
): Drafts => {
  const unwritten = new Map<string, unknown>()
  const latest = new Map<string, unknown>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    for (const [key, value] of unwritten) write(storage, key, { window, value })
    unwritten.clear()
  }

  return {
    keep(edit) {
      for (const [key, value] of fieldsOf(edit)) {
        unwritten.set(key, value)
        latest.set(key, value)
      }
      timer ??= setTimeout(flush, delayMilliseconds)
    },
    forget(edit) {
      for (const [key, value] of fieldsOf(edit)) {
        if (latest.get(key) !== value) continue
        latest.delete(key)
        unwritten.delete(key)
        storage.removeItem(key)
      }
    },
    flush,
    async left(ids) {
      const living = await livingWindows()
      return Object.keys(storage).flatMap((key): Draft[] => {
        const draft = read(storage, key)
        return draft === null || !ids.has(draft.id) || living.has(draft.window) ? [] : [draft]
      })
    },
    discard(drafts) {
      for (const { record, id, field } of drafts) storage.removeItem(keyOf(record, id, field))
    },
  }
}

const keyOf = (record: string, id: string, field: string): string => `${prefix}${record}:${id}:${field}`

const fieldsOf = ({ record, id, changes }: RowChange): readonly (readonly [string, unknown])[] =>
  Object.entries(changes).map(([field, value]) => [keyOf(record, id, field), value])

/** A storage that is full or refused keeps nothing: the save itself does not depend on it. */
const write = (storage: Storage, key: string, kept: { readonly window: string; readonly value: unknown }): void => {
  try {
    storage.setItem(key, JSON.stringify(kept))
  } catch {
    storage.removeItem(key)
  }
}

/** `null` for what is not a draft. */
const read = (storage: Storage, key: string): (Draft & { readonly window: string }) | null => {
  if (!key.startsWith(prefix)) return null
  const [record = '', id = '', field = ''] = key.slice(prefix.length).split(':')
  try {
    const { window, value } = JSON.parse(storage.getItem(key) ?? '') as { window: string; value: unknown }
    return { record: record as Draft['record'], id, field, value, window }
  } catch {
    return null
  }
}
