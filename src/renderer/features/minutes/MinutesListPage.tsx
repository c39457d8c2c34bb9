import { PageHead } from '../../components/PageHead.tsx'

export function MinutesListPage() {
  return <PageHead title="Comptes-rendus" />
}
