import { Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { PaperFormat } from '#shared/contract/workspace/house-templates.ts'
import type { SendingPage, SendingSubject, Variants } from '#shared/contract/workspace/sendings.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Loaded } from '../Loaded.tsx'
import { Columns } from '../plain/Columns.tsx'
import { Attachments } from './Attachments.tsx'
import { MessagePreview } from './MessagePreview.tsx'
import { RecipientGroups } from './RecipientGroups.tsx'
import { SendingBar } from './SendingBar.tsx'

export interface SendingDeskProps {
  readonly subject: SendingSubject
  /** The way to write the message anew. */
  readonly rewrite?: ReactNode
  /** The words being written anew, over what each will read. */
  readonly words?: ReactNode
  /** What no message says yet and somebody must, asked where it is missing. */
  readonly asked?: (missing: SendingPage['missing']) => ReactNode
  /** The ways to see what is joined. */
  readonly joined?: ReactNode
  /** When nobody is to be told. */
  readonly empty: ReactNode
  /** More recipients, at the end of the list. */
  readonly more?: ReactNode
}

/**
 * Where people are told something: who can be reached and how, what each will read, drafts and letters, and the note of what
 * left. Concerto prepares; a person sends, and notes it.
 */
export function SendingDesk(props: SendingDeskProps) {
  const page = useApiQuery('sendings', 'page', { subject: props.subject }, { keepPrevious: true })
  return (
    <Loaded query={page} rows={6}>
      {(page) =>
        page.recipients.length === 0 ? (
          <>
            {props.empty}
            {props.more}
          </>
        ) : (
          <Desk {...props} page={page} />
        )
      }
    </Loaded>
  )
}

function Desk({
  subject,
  page,
  rewrite,
  words,
  asked,
  joined,
  more,
}: SendingDeskProps & { readonly page: SendingPage }) {
  const [chosenVariants, choose] = useState<Variants>({})
  const variants = { ...page.variants, ...chosenVariants }
  const [as, chooseFormat] = useState<PaperFormat>('word')
  const telling = { subject, page, variants, as }
  return (
    <>
      {page.waiting !== null && (
        <Text mb="md" c="var(--ochre)">
          {page.waiting}
        </Text>
      )}
      {page.remarks.map((remark) => (
        <Text key={remark} mb="sm" c="var(--ochre)">
          {remark}
        </Text>
      ))}
      {asked?.(page.missing)}
      <SendingBar {...telling} />
      <Columns widths={[13, 8]}>
        <Stack gap="var(--s6)">
          <RecipientGroups
            {...telling}
            chooseVariant={(group, variant) => choose({ ...chosenVariants, [group]: variant })}
          />
          {more}
        </Stack>
        <Stack gap="var(--s6)">
          <MessagePreview {...telling} rewrite={rewrite} words={words} />
          <Attachments {...telling} choose={chooseFormat}>
            {joined}
          </Attachments>
        </Stack>
      </Columns>
    </>
  )
}
