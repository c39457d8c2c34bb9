import { PageHead } from '../../components/PageHead.tsx'

export function BackupsPage() {
  return <PageHead title="Sauvegardes" />
}
