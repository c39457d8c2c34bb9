import { ActionIcon, Button, Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Fragment, type ReactNode, useState } from 'react'
import type { MessagePart, Recipient } from '#shared/contract/workspace/sendings.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { figure } from '../../words/numbers.ts'
import { copyText } from '../copy-text.ts'
import { Frame } from '../Frame.tsx'
import { Loaded } from '../Loaded.tsx'
import parts from '../parts.module.css'
import { Second } from '../plain/Second.tsx'
import { Section } from '../Section.tsx'
import classes from './sending.module.css'
import { isToTell } from './sending-words.ts'
import type { Telling } from './telling.ts'

interface Props extends Telling {
  readonly rewrite: ReactNode
  /** Being written anew. */
  readonly words: ReactNode
}

/** The mail as one of them will read it, then the next. */
export function MessagePreview({ subject, page, variants, rewrite, words }: Props) {
  const [at, setAt] = useState(0)
  // Whom a letter tells reads that letter, not this.
  const byMail = page.recipients.filter(({ reach }) => !page.letters || reach !== 'letter')
  const waiting = byMail.filter(isToTell)
  const readers = waiting.length > 0 ? waiting : byMail.length > 0 ? byMail : page.recipients
  const rank = Math.min(at, readers.length - 1)
  const reader = readers[rank]
  const message = useApiQuery(
    'sendings',
    'message',
    reader === undefined ? null : { subject, to: reader.id, variants },
    { keepPrevious: true },
  )
  if (reader === undefined) return null
  return (
    <Section
      title="Le message"
      aside={
        <Group gap="sm">
          {rewrite}
          <Button
            size="xs"
            variant="subtle"
            disabled={message.data === undefined}
            onClick={() => copyText(wordsOf(message.data?.parts ?? []), 'Message copié')}
          >
            Copier le message
          </Button>
        </Group>
      }
    >
      {words}
      <Loaded query={message}>
        {({ subject: about, parts: said }) => (
          <>
            <dl className={`${parts.mail} ${classes.head}`}>
              <dt>À</dt>
              <dd>
                <Group gap="xs" justify="space-between" wrap="nowrap">
                  <span>
                    {reader.name} <Second>{addressOf(reader)}</Second>
                  </span>
                  {readers.length > 1 && <Pager rank={rank} of={readers.length} go={setAt} />}
                </Group>
              </dd>
              <dt>Objet</dt>
              <dd>{about}</dd>
            </dl>
            <Frame label="Texte du message" className={classes.body ?? ''}>
              <p className={parts.mailBody}>
                {said.map(({ text, fact }, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: words without identity, shown anew as a whole
                  <Fragment key={place}>{fact ? <span className={classes.fact}>{text}</span> : text}</Fragment>
                ))}
              </p>
            </Frame>
          </>
        )}
      </Loaded>
      <Second block>Les mots teintés viennent de ce que Concerto sait.</Second>
    </Section>
  )
}

const wordsOf = (parts: readonly MessagePart[]): string => parts.map(({ text }) => text).join('')

const addressOf = ({ addresses, postal }: Recipient): string => addresses[0] ?? postal ?? 'sans adresse'

interface PagerProps {
  readonly rank: number
  readonly of: number
  readonly go: (rank: number) => void
}

function Pager({ rank, of, go }: PagerProps) {
  return (
    <Group gap={2} wrap="nowrap" className={classes.pager ?? ''}>
      <Second>
        {figure(rank + 1)} sur {figure(of)}
      </Second>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label="Message précédent"
        disabled={rank === 0}
        onClick={() => go(rank - 1)}
      >
        <IconChevronLeft size={16} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label="Message suivant"
        disabled={rank === of - 1}
        onClick={() => go(rank + 1)}
      >
        <IconChevronRight size={16} stroke={1.6} />
      </ActionIcon>
    </Group>
  )
}
