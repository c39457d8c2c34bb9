import { Stack } from '@mantine/core'
import { PageHead } from '../../components/PageHead.tsx'
import { About } from './About.tsx'
import { AppearanceSettings } from './AppearanceSettings.tsx'
import { EspaceSettings } from './EspaceSettings.tsx'
import { PersonSettings } from './PersonSettings.tsx'
import { SectorSettings } from './SectorSettings.tsx'
import classes from './SettingsPage.module.css'

/** Who one is, what the espace is called, how the screen looks. Everything is saved as it changes. */
export function SettingsPage() {
  return (
    <>
      <PageHead title="Réglages" sentence="Chaque changement s’enregistre aussitôt, et s’annule." />
      <div className={classes.columns}>
        <Stack gap={32}>
          <PersonSettings />
          <AppearanceSettings />
          <About />
        </Stack>
        <Stack gap={32}>
          <EspaceSettings />
          <SectorSettings />
        </Stack>
      </div>
    </>
  )
}
