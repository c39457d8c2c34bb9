import { Text } from '@mantine/core'
import { version } from '../../../../package.json'
import { Facts } from '../../components/Facts.tsx'
import { Section } from '../../components/Section.tsx'

/** What this program is and where the work is kept. */
export function About() {
  return (
    <Section title="À propos">
      <Facts
        facts={[
          ['Version', `Concerto ${version}`],
          ['Données', 'Tout reste sur cet ordinateur : aucun compte, aucun réseau.'],
          ['Licence', 'MIT, logiciel libre'],
        ]}
      />
      <Text size="sm" c="var(--ink-2)">
        Chaque changement est écrit sur le disque avant d’être annoncé « Enregistré ».
      </Text>
    </Section>
  )
}
