import { Group, Text } from '@mantine/core'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { plural } from '../../words/numbers.ts'

/** How many texts are kept to be used again, and the way to them. */
export function TextBlockSettings() {
  const { data: blocks = [] } = useApiQuery('textBlocks', 'list', { text: '' })
  return (
    <Section title="Blocs de texte">
      <Text c="var(--ink-2)">
        {blocks.length === 0
          ? 'Un texte qui revient d’une réunion à l’autre se garde ici, et s’insère en tapant « / ».'
          : `${plural(blocks.length, 'bloc gardé', 'blocs gardés')}, à insérer en tapant « / » en début de ligne.`}
      </Text>
      <Group>
        <LinkButton to="/reglages/blocs-de-texte" variant="default">
          Modifier les blocs de texte
        </LinkButton>
      </Group>
    </Section>
  )
}
