import { PageHead } from '../../components/PageHead.tsx'

export function MeetingPage() {
  return <PageHead title="Réunion" />
}
