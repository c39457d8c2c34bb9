import { Stack } from '@mantine/core'
import { Section, type SectionProps } from '../../components/Section.tsx'

/** A part of a form: its head, its fields one under another. */
export function EditSection({ children, ...head }: Pick<SectionProps, 'title' | 'word' | 'children'>) {
  return (
    <Section {...head} look="label">
      <Stack gap="md" pt="xs" pb="lg">
        {children}
      </Stack>
    </Section>
  )
}
