import type { RowId } from '#shared/kernel/ids.ts'

/** A form as it is being typed. */
export interface ReplyDraft {
  /** As typed: figures, or nothing. */
  readonly number: string
  readonly values: Readonly<Record<RowId, string>>
}

const keyOf = (form: RowId): string => `concerto:evaluation:${form}`

/** In this window's own storage: it goes with the window, and no other window is typing the same form. */
export const keepDraft = (form: RowId, draft: ReplyDraft): void =>
  sessionStorage.setItem(keyOf(form), JSON.stringify(draft))

export const keptDraft = (form: RowId): ReplyDraft | null => {
  const kept = sessionStorage.getItem(keyOf(form))
  return kept === null ? null : (JSON.parse(kept) as ReplyDraft)
}

export const forgetDraft = (form: RowId): void => sessionStorage.removeItem(keyOf(form))
