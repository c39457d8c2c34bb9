import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Person } from '#shared/records/records.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { Second } from '../../../components/plain/Second.tsx'
import { PanelSection } from '../PanelSection.tsx'

/** What is private stands behind a gesture: a screen is often seen by others. It is never printed nor exported. */
export function PrivateContact({ person: { personalPhone, personalEmail } }: { readonly person: Person }) {
  const [shown, { toggle }] = useDisclosure(false)
  const known = [personalPhone === null ? null : printPhone(personalPhone), personalEmail].filter(
    (value) => value !== null,
  )
  if (known.length === 0) return null
  return (
    <PanelSection label="Personnel">
      {shown && known.map((value) => <div key={value}>{value}</div>)}
      <Second block>Jamais imprimé ni exporté.</Second>
      <Button size="xs" mt="xs" aria-expanded={shown} onClick={toggle}>
        {shown ? 'Masquer' : 'Afficher'}
      </Button>
    </PanelSection>
  )
}
