import { Text } from '@mantine/core'
import type { EvaluationPage, TypedReply } from '#shared/contract/meetings/evaluations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { LinkButton } from '../../../components/links.tsx'
import { Section } from '../../../components/Section.tsx'
import { replyName, returnedSentence } from '../evaluation-words.ts'
import own from './typing.module.css'

interface Props {
  readonly meeting: RowId
  readonly page: EvaluationPage
  readonly corrected: TypedReply | null
}

/** Those that are in, by their numbers; each is corrected in the form beside. */
export function TypedForms({ meeting, page: { replies, present }, corrected }: Props) {
  return (
    <Section title="Fiches saisies" look="label">
      <Text c="var(--ink-2)" mb="md" aria-live="polite">
        {returnedSentence(replies.length, present)}
      </Text>
      {replies.length > 0 && (
        <ul className={own.list} aria-label="Corriger une fiche">
          {replies.map((typed) => {
            const isHere = typed.reply.id === corrected?.reply.id
            return (
              <li key={typed.reply.id}>
                <LinkButton
                  to="/reunions/$meeting/evaluation/saisie"
                  params={{ meeting }}
                  search={{ fiche: typed.reply.id }}
                  size="xs"
                  variant={isHere ? 'filled' : 'default'}
                  aria-current={isHere || undefined}
                  aria-label={replyName(typed)}
                >
                  {typed.reply.number ?? 'Importée'}
                </LinkButton>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
