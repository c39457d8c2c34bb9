import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWorkspace } from '../../api/workspace.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { About } from './About.tsx'
import { AppearanceSettings } from './AppearanceSettings.tsx'
import { BackupSettings } from './BackupSettings.tsx'
import { ConvocationSettings } from './ConvocationSettings.tsx'
import { EspaceSettings } from './EspaceSettings.tsx'
import { LeaveDemo } from './LeaveDemo.tsx'
import { LetterSettings } from './LetterSettings.tsx'
import { PersonSettings } from './PersonSettings.tsx'
import { RubricSettings } from './RubricSettings.tsx'
import { SectorSettings } from './SectorSettings.tsx'
import { TextBlockSettings } from './TextBlockSettings.tsx'
import { WordTemplateSettings } from './WordTemplateSettings.tsx'

/** Who one is, what the espace is called, how the screen looks. Everything is saved as it changes. */
export function SettingsPage(): ReactNode {
  const { demo } = useWorkspace()
  return (
    <>
      <PageHead title="Réglages" sentence="Chaque changement s’enregistre aussitôt, et s’annule." />
      <Columns>
        <Stack gap="var(--s7)">
          <PersonSettings />
          <AppearanceSettings />
          <BackupSettings />
          {demo && <LeaveDemo />}
          <About />
        </Stack>
        <Stack gap="var(--s7)">
          <EspaceSettings />
          <LetterSettings />
          <ConvocationSettings />
          <SectorSettings />
          <WordTemplateSettings />
          <RubricSettings />
          <TextBlockSettings />
        </Stack>
      </Columns>
    </>
  )
}
