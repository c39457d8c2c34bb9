import { Stack, Text } from '@mantine/core'
import type { ConvocationWords } from '#shared/contract/meetings/convocations.ts'
import { LetterPreview } from '../../components/document/LetterPreview.tsx'
import { Section } from '../../components/Section.tsx'
import classes from '../MeetingPage.module.css'

/** What the words give: the letter as it is set, the mail as it leaves. */
export function WordsResult({ words: { document, message } }: { readonly words: ConvocationWords }) {
  return (
    <Stack gap="var(--s7)">
      <Section title="La lettre" look="label">
        <LetterPreview document={document} height={{ max: '640px' }} zoom={0.58} />
      </Section>
      <Section title="Le message" look="label">
        <Text fw={600} mb="sm">
          {message.subject}
        </Text>
        <p className={classes.convocationMail}>{message.body}</p>
      </Section>
    </Stack>
  )
}
