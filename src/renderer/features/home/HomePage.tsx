import { PageHead } from '../../components/PageHead.tsx'

export function HomePage() {
  return <PageHead title="Ce qui vous attend" />
}
