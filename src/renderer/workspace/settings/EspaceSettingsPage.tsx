import type { ReactNode } from 'react'
import { Columns } from '../../components/plain/Columns.tsx'
import { EspaceSettings } from './EspaceSettings.tsx'
import { SectorSettings } from './SectorSettings.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'

/** What the espace is called, and the sectors it is made of. */
export function EspaceSettingsPage(): ReactNode {
  return (
    <SettingsFrame>
      <Columns>
        <EspaceSettings />
        <SectorSettings />
      </Columns>
    </SettingsFrame>
  )
}
