import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ConvocationWords, WordsOwner } from '#shared/contract/meetings/convocations.ts'
import { ofThe } from '#shared/text/article.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LetterPreview } from '../../components/document/LetterPreview.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PageOf } from '../../components/PageOf.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { WritingProvider } from '../../components/saving/writing.tsx'
import { OwnWords } from './OwnWords.tsx'
import { UsualWords } from './UsualWords.tsx'
import classes from './words.module.css'

interface Props {
  readonly of: WordsOwner
  readonly crumbs: readonly ReactNode[]
  /** What people are sent; a convocation when nobody says. */
  readonly call?: string
  /** Whose text it is: « de cette réunion ». */
  readonly whose: string
}

/** The words of a convocation, its letter and its mail, beside what they give. */
export function WordsPage({ of, crumbs, call = 'convocation', whose }: Props) {
  const words = useApiQuery('convocations', 'words', { of }, { keepPrevious: true })
  const title = `Texte ${ofThe(call, 'f')}`
  return (
    <PageOf title={title} crumbs={crumbs} query={words} rows={8}>
      {(words) => (
        <WritingProvider key={words.own?.id ?? 'usual'} meeting={null}>
          <PageHead
            title={title}
            crumbs={crumbs}
            sentence={<Ordinals>{`${words.title}. Le texte ${whose}, et ce qu’il donne.`}</Ordinals>}
          />
          <Columns>
            {words.own === null ? (
              <UsualWords of={of} whose={whose} locked={words.locked} />
            ) : (
              <OwnWords of={of} own={words.own} locked={words.locked} />
            )}
            <WordsResult words={words} />
          </Columns>
        </WritingProvider>
      )}
    </PageOf>
  )
}

/** What the words give: the letter as it is set, the mail as it leaves. */
function WordsResult({ words: { document, message } }: { readonly words: ConvocationWords }) {
  return (
    <Stack gap="var(--s7)">
      <Section title="La lettre" look="label">
        <LetterPreview document={document} height={{ max: '640px' }} zoom={0.58} />
      </Section>
      <Section title="Le message" look="label">
        <Text fw={600} mb="sm">
          {message.subject}
        </Text>
        <p className={classes.mail}>{message.body}</p>
      </Section>
    </Stack>
  )
}
