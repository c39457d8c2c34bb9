import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Section } from '../../components/Section.tsx'

/** A part of a form: its head, its fields one under another. */
export function EditSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Section title={title} look="label">
      <Stack gap="md" pt="xs" pb="lg">
        {children}
      </Stack>
    </Section>
  )
}
