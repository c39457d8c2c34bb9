import { Group, Text } from '@mantine/core'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'

/** The way to the copies of the espace. */
export function BackupSettings() {
  return (
    <Section title="Sauvegardes">
      <Text c="var(--ink-2)">Les copies que Concerto fait de lui-même, où elles vont, et comment y revenir.</Text>
      <Group>
        <LinkButton to="/sauvegardes" variant="default">
          Voir les sauvegardes
        </LinkButton>
      </Group>
    </Section>
  )
}
