import { Group, Text } from '@mantine/core'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { quoted } from '../../words/spaces.ts'

/** In which Word file documents are written, and the way to change it. */
export function WordTemplateSettings() {
  const { data: templates = [] } = useApiQuery('houseTemplates', 'list', {})
  const usual = templates.find(({ isDefault }) => isDefault)
  return (
    <Section title="Modèles Word">
      <Text c="var(--ink-2)">
        {usual === undefined
          ? 'Les comptes-rendus sortent dans le modèle de Concerto.'
          : `Les comptes-rendus sortent dans votre modèle ${quoted(usual.name)}.`}
      </Text>
      <Group>
        <LinkButton to="/reglages/modeles-word" variant="default">
          Choisir un modèle de la maison
        </LinkButton>
      </Group>
    </Section>
  )
}
