import type { AskedQuestion } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** A question as it is typed: its choices on one line, parted by « ; ». */
export interface QuestionDraft {
  readonly key: string
  readonly id: RowId | null
  readonly text: string
  readonly choices: string
}

export const draftOf = ({
  id = null,
  text,
  choices,
}: Omit<AskedQuestion, 'id'> & { readonly id?: RowId | null }): QuestionDraft => ({
  key: crypto.randomUUID(),
  id,
  text,
  choices: choices.join('\u00a0; '),
})

export const noQuestion = (): QuestionDraft => draftOf({ text: '', choices: [] })

/** What is asked: a question without words is none. */
export const questionsIn = (drafts: readonly QuestionDraft[]) =>
  drafts
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, choices }) => ({
      id,
      text: text.trim(),
      choices: choices.split(';').flatMap((one) => one.trim() || []),
    }))
