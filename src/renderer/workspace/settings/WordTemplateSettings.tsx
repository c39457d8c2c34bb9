import { Group, Text } from '@mantine/core'
import { houseDocumentKinds, houseDocuments } from '#shared/records/minutes/house-documents.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'

/** In which Word file documents are written, and the way to change it. */
export function WordTemplateSettings() {
  const { data: templates = [] } = useApiQuery('houseTemplates', 'list', {})
  const ours = houseDocumentKinds.filter((document) => templates.some(({ usualFor }) => usualFor.includes(document)))
  return (
    <Section title="Modèles Word et PowerPoint">
      <Text c="var(--ink-2)">
        {ours.length === 0
          ? 'Les documents sortent dans le modèle de Concerto.'
          : `Sortent dans un modèle de la maison\u00a0: ${ours.map((document) => houseDocuments[document].toLowerCase()).join(', ')}.`}
      </Text>
      <Group>
        <LinkButton to="/reglages/modeles-word" variant="default">
          Choisir un modèle de la maison
        </LinkButton>
      </Group>
    </Section>
  )
}
