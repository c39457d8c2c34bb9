import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { ownName } from '#main/kit/who-writes.ts'
import { textOf } from '#main/office/mail/message.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { convocationsContract, WordsOwner } from '#shared/contract/meetings/convocations.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { FieldsOf, RowWrite } from '#shared/records/row-write.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import { composeConvocation } from '../documents/papers/compose-convocation.ts'
import { composeMail, mailWordsOf } from '../documents/papers/compose-mail.ts'
import { wordsOf } from '../documents/papers/letter.ts'
import { ownedWords } from './owned-words.ts'

export const convocationsHandlers = (context: FeatureContext): Handlers<typeof convocationsContract> => {
  const { db } = context.workspace

  /** The write of words of its own; a kind of meeting gets its row with them. */
  const written = (owner: WordsOwner, words: Pick<FieldsOf<'meeting'>, 'letter' | 'mail'>): RowWrite => {
    switch (owner.kind) {
      case 'meeting':
        return { record: 'meeting', id: owner.id, values: words }
      case 'template':
        return { record: 'meetingTemplate', id: owner.id, values: words }
      case 'kind':
        return { record: 'convocationText', id: context.ids.row(), values: { kind: owner.of, ...words } }
    }
  }

  return {
    words: ({ of }) => {
      const { planned, title, own } = ownedWords(db, of)
      const sender = ownName(db)
      const mail = composeMail({ planned, sender, why: 'first', civility: null })
      const letter = { ...planned, kind: 'convocation', addressees: [], day: localDay(context.clock.now()) } as const
      const pictures = picturesOf(wordsOf(planned)).map((id) => row(db, 'picture', id))
      const shown = pictures.flatMap((picture) => (picture === null ? [] : [{ ...picture, data: null }]))
      return {
        title,
        own,
        locked: isLocked(planned.meeting),
        document: composeConvocation({ ...letter, pictures: shown }),
        message: { subject: mail.subject, body: textOf(mail.parts) },
      }
    },
    rewrite: ({ of }) => {
      const { planned, own } = ownedWords(db, of)
      const words = { letter: wordsOf(planned), mail: mailWordsOf(planned) }
      if (own === null) context.write({ intent: 'convocations.rewrite', writes: [written(of, words)] })
      return null
    },
    restore: ({ of }) => {
      const kept = of.kind === 'kind' ? rows(db, 'convocationText', (q) => q.where('kind', '=', of.of)) : []
      context.write({
        intent: 'convocations.restore',
        writes: of.kind === 'kind' ? [] : [written(of, { letter: null, mail: null })],
        removals: kept.map(({ id }) => ({ record: 'convocationText', id })),
      })
      return null
    },
  }
}
