import { useEffect, useRef, useState } from 'react'
import type { EvaluationPage, TypedReply } from '#shared/contract/meetings/evaluations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { evaluationReply } from '#shared/records/meetings/evaluation-reply.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { tellDone } from '../../../components/tell-done.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { useUndo } from '../../../components/use-undo.ts'
import { replyName } from '../evaluation-words.ts'

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
  const removing = useGesture('evaluations', 'removeReply')
  const { undoThis } = useUndo()
  const key = corrected?.reply.id ?? meeting
  const [draft, setDraft] = useState<ReplyDraft>(() => keptDraft(key) ?? draftOf(page, corrected))
  /** What was begun after a form that could not be saved. */
  const begun = useRef<ReplyDraft | null>(null)
  const change = (next: ReplyDraft) => {
    if (!saving.isPending) saving.reset()
    setDraft(next)
    keepDraft(key, next)
  }
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  const number = draft.number === '' ? null : Number(draft.number)
  const twin =
    page.replies.find(({ reply }) => reply.number !== null && reply.number === number && reply !== corrected?.reply) ??
    null

  /** The next form opens at once: what is typed while this one is saved is of that one. */
  const save = () => {
    if (saving.isPending) return
    const answers = page.questions.map(({ id }) => ({ question: id, value: draft.values[id] ?? '' }))
    const next = begun.current ?? { number: String(nextNumber(page, number)), values: {} }
    begun.current = null
    if (corrected === null) {
      setDraft(next)
      // Once the field shows the next number.
      requestAnimationFrame(enter)
    }
    saving.mutate(
      { meeting, reply: corrected?.reply.id ?? null, number, answers },
      {
        onSuccess: () => {
          tellDone(`${number === null ? 'Fiche' : `Fiche n°\u00A0${number}`} enregistrée`, undoThis())
          if (corrected !== null || latest.current === next) forgetDraft(key)
          if (corrected !== null) goTo(null)
        },
        onError: () => {
          if (corrected !== null) return
          if (latest.current !== next) begun.current = latest.current
          setDraft(draft)
          keepDraft(key, draft)
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
      removing.act({ id: corrected.reply.id }, `${replyName(corrected)} supprimée`, () => {
        forgetDraft(key)
        goTo(null)
      })
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

/** A form as it is being typed. */
interface ReplyDraft {
  /** As typed: figures, or nothing. */
  readonly number: string
  readonly values: Readonly<Record<RowId, string>>
}

const keyOf = (form: RowId): string => `concerto:evaluation:${form}`

/** In this window's own storage: it goes with the window, and no other window is typing the same form. */
const keepDraft = (form: RowId, draft: ReplyDraft): void => sessionStorage.setItem(keyOf(form), JSON.stringify(draft))

const keptDraft = (form: RowId): ReplyDraft | null => {
  const kept = sessionStorage.getItem(keyOf(form))
  return kept === null ? null : (JSON.parse(kept) as ReplyDraft)
}

const forgetDraft = (form: RowId): void => sessionStorage.removeItem(keyOf(form))
