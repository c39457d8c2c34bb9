import { PageHead } from '../../components/PageHead.tsx'

export function SettingsPage() {
  return <PageHead title="Réglages" />
}
