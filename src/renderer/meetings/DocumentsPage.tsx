import { Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Section } from '../components/Section.tsx'
import { MeetingDocuments } from './MeetingDocuments.tsx'
import { MinutesDoor } from './page/MinutesDoor.tsx'
import { PreparationScreen } from './page/PreparationScreen.tsx'

/** The papers of a meeting. */
export function DocumentsPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/documents' })
  return (
    <PreparationScreen meeting={meeting} here="documents">
      {(view) => (
        <Stack gap="var(--s7)">
          <MeetingDocuments view={view} />
          <Section title="Compte-rendu" look="label">
            <MinutesDoor summary={view.summary} />
          </Section>
        </Stack>
      )}
    </PreparationScreen>
  )
}
