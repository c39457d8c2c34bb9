import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { FeedbackReceived } from '#shared/contract/minutes/feedback.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { fileContent } from '../../api/file-content.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { lastRead } from './last-read.ts'

/** Word’s files alone: nothing else keeps what readers changed. */
export const annotatedFiles = '.docx,.docm,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Reads an annotated file, and shows what came back with it. @param meeting whose feedback is shown; `null`: the file says whose it is */
export function useReceive(meeting: RowId | null) {
  const job = useJob('feedback', 'receive')
  const navigate = useNavigate()
  const { undoThis } = useUndo()
  const [thrown, setThrown] = useState<unknown>(null)
  const receive = async (content: string) => {
    setThrown(null)
    const outcome = await job.run((id) => ({ content, meeting, job: id }))
    if (outcome.kind === 'failed') return setThrown(outcome.thrown)
    if (outcome.kind === 'cancelled') return
    const received = outcome.value
    lastRead.set(received)
    if (meeting === null)
      await navigate({ to: '/comptes-rendus/$meeting/retours', params: { meeting: received.meeting } })
    tellDone(saidOf(received), received.already || received.count === 0 ? null : undoThis())
  }
  return {
    job: job.job,
    thrown,
    dismiss: () => setThrown(null),
    receive: (content: string) => void receive(content),
    open: (file: File) => void fileContent(file).then(receive, setThrown),
  }
}

const saidOf = ({ already, count }: FeedbackReceived): string => {
  if (already) return 'Ce fichier est déjà lu\u00a0: ses retours sont dans la liste'
  return count === 0
    ? 'Rien n’a été changé ni commenté dans ce fichier'
    : `${sentenceCase(counted(count, 'retour lu', 'retours lus'))}, le compte-rendu n’a pas changé`
}
