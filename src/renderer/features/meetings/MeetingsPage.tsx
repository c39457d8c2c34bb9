import { PageHead } from '../../components/PageHead.tsx'

export function MeetingsPage() {
  return <PageHead title="Réunions" />
}
