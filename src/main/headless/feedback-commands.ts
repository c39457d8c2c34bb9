import { randomUUID } from 'node:crypto'
import { readNamedFile } from '#main/files/read-file.ts'
import type { FeedbackView } from '#shared/contract/minutes/feedback.ts'
import { feedbackKinds, feedbackStates } from '#shared/records/minutes/feedback.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { meetingWanted } from './actions.ts'
import type { Output } from './command-options.ts'
import type { Action } from './session.ts'

/** Reads a file that came back annotated; the minutes do not change. */
export const importFeedback =
  (file: string, { json, meeting: wanted }: Output & { readonly meeting?: string }): Action =>
  async (session) => {
    const bytes = await readNamedFile(file)
    const meeting = wanted === undefined ? null : (await meetingWanted(session, wanted)).id
    const content = Buffer.from(bytes).toString('base64')
    const received = await session.call('feedback.receive', { content, meeting, job: randomUUID() })
    if (json) return session.print(JSON.stringify(received))
    session.print(
      `${received.already ? 'Déjà lu' : 'Lu'} : ${plural(received.count, 'retour', 'retours')}. Le compte-rendu n’a pas changé.`,
    )
    for (const remark of received.remarks) session.print(remark)
  }

/** What came back, a line each. */
export const listFeedback =
  (wanted: string, { json }: Output): Action =>
  async (session) => {
    const { id: meeting } = await meetingWanted(session, wanted)
    const found = await session.call('feedback.ofMeeting', { meeting })
    if (json) return session.print(JSON.stringify(found))
    for (const one of found) session.print(lineOf(one))
  }

/** « Axe prioritaire 1, Les enjeux – Mots, Orso VENTCLAIR : [-ancien-]{+nouveau+} (refusé) » */
const lineOf = ({ kind, author, place, parts, said, state }: FeedbackView): string => {
  const signs = {
    same: (text: string) => text,
    removed: (text: string) => `[-${text}-]`,
    added: (text: string) => `{+${text}+}`,
  }
  const words = kind === 'comment' ? said : parts.map((part) => signs[part.kind](part.text)).join('')
  const head = `${place ?? 'Sans place dans le texte'} – ${choiceWord(feedbackKinds, kind)}${author === null ? '' : `, ${author}`}`
  const decided = state === null ? '' : ` (${choiceWord(feedbackStates, state).toLowerCase()})`
  return `${head} : ${words.replaceAll('\n', ' / ')}${decided}`
}
