import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { saidVote, voteWords, withVote } from '../../components/editor/vote-words.ts'
import { sameLine, writeSaidVote } from '../../components/editor/write-vote.ts'
import type { Offer } from './offer.ts'
import { editorOf } from './texts.ts'
import type { Room } from './use-room.ts'

/** The lines that give the figures of a vote, and do not say yet how it went. */
export const saidVotes = ({ section }: Room): readonly Offer[] =>
  section?.body == null
    ? []
    : plainText(section.body)
        .split('\n')
        .map(sameLine)
        .flatMap((text) => {
          const said = saidVote(text)
          if (said === null || sameLine(withVote(text, said.votes)) === text) return []
          return {
            text,
            asked: `${voteWords(said.votes).slice(0, -1)}\u00A0?`,
            verb: 'Noter le vote',
            take: () => {
              const editor = editorOf(section.id, 'body')
              if (editor !== null) writeSaidVote(editor, text)
            },
          }
        })
