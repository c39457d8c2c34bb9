import { Group, Text } from '@mantine/core'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'

/** The way to the rubrics of the fiches-actions. */
export function RubricSettings() {
  return (
    <Section title="Fiches-actions">
      <Text c="var(--ink-2)">Leurs rubriques sont celles de la méthode, ou les vôtres.</Text>
      <Group>
        <LinkButton to="/reglages/rubriques" variant="default">
          Choisir les rubriques des fiches
        </LinkButton>
      </Group>
    </Section>
  )
}
