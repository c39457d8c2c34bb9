import { useState } from 'react'
import type { EvaluationPage, TypedReply } from '#shared/contract/evaluations.ts'
import { evaluationReply } from '#shared/domain/evaluation-reply/evaluation-reply.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { replyName } from '../evaluation-words.ts'
import { forgetDraft, keepDraft, keptDraft, type ReplyDraft } from './reply-draft.ts'

interface Options {
  readonly meeting: RowId
  readonly page: EvaluationPage
  readonly corrected: TypedReply | null
  readonly goTo: (reply: RowId | null) => void
  /** Goes to the head of the form. */
  readonly enter: () => void
}

/** A form as it is typed: kept in this window until it is saved, so that another screen loses nothing of it. */
export function useReplyForm({ meeting, page, corrected, goTo, enter }: Options) {
  const saving = useApiMutation('evaluations', 'saveReply', { tellsFailure: true })
  const removing = useApiMutation('evaluations', 'removeReply')
  const { undo } = useUndo()
  const key = corrected?.reply.id ?? meeting
  const [draft, setDraft] = useState<ReplyDraft>(() => keptDraft(key) ?? draftOf(page, corrected))
  const change = (next: ReplyDraft) => {
    saving.reset()
    setDraft(next)
    keepDraft(key, next)
  }
  const number = draft.number === '' ? null : Number(draft.number)
  const twin =
    page.replies.find(({ reply }) => reply.number !== null && reply.number === number && reply !== corrected?.reply) ??
    null

  const save = () => {
    if (saving.isPending) return
    const answers = page.questions.map(({ id }) => ({ question: id, value: draft.values[id] ?? '' }))
    saving.mutate(
      { meeting, reply: corrected?.reply.id ?? null, number, answers },
      {
        onSuccess: () => {
          forgetDraft(key)
          tellDone(`${number === null ? 'Fiche' : `Fiche n°\u00A0${number}`} enregistrée`, undo)
          if (corrected !== null) return goTo(null)
          setDraft({ number: String(nextNumber(page, number)), values: {} })
          // Once the field shows the next number.
          requestAnimationFrame(enter)
        },
      },
    )
  }
  return {
    draft,
    /** Another form of this number. */
    twin,
    failure: saving.error,
    dismiss: () => saving.reset(),
    isSaving: saving.isPending,
    setNumber: (typed: string) => change({ ...draft, number: typed.replaceAll(/\D/g, '').slice(0, 5) }),
    setValue: (question: RowId, value: string) => change({ ...draft, values: { ...draft.values, [question]: value } }),
    save,
    remove: () => {
      if (corrected === null) return
      const done = `${replyName(corrected)} supprimée`
      removing.mutate(
        { id: corrected.reply.id },
        {
          onSuccess: () => {
            forgetDraft(key)
            tellDone(done, undo)
            goTo(null)
          },
        },
      )
    },
  }
}

const draftOf = (page: EvaluationPage, corrected: TypedReply | null): ReplyDraft =>
  corrected === null
    ? { number: String(nextNumber(page, null)), values: {} }
    : { number: String(corrected.reply.number ?? ''), values: corrected.answers }

/** After the greatest number that was typed: forms are most often in order. */
const nextNumber = ({ replies }: EvaluationPage, saved: number | null): number => {
  const numbers = replies.map(({ reply }) => reply.number ?? 0)
  return Math.min(Math.max(0, saved ?? 0, ...numbers) + 1, evaluationReply.fields.number.max)
}
