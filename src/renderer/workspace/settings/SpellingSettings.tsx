import { ActionIcon, Group, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Section } from '../../components/Section.tsx'
import { quoted } from '../../words/spaces.ts'

/** The words that this poste added to the dictionary, each with the way out of it; nothing where the window checks no spelling. */
export function SpellingSettings() {
  const { data: words = null } = useApiQuery('spelling', 'words', {})
  const forget = useApiMutation('spelling', 'forget')
  if (words === null) return null
  return (
    <Section title="Orthographe">
      <Text c="var(--ink-2)">
        {words.length === 0
          ? 'Ce que vous écrivez est vérifié sans réseau. Un mot souligné à tort s’ajoute au dictionnaire par un clic droit.'
          : 'Les mots que vous avez ajoutés au dictionnaire. Ils restent sur cet ordinateur.'}
      </Text>
      <Group component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {words.map((word) => (
          <Group component="li" key={word} gap={0} wrap="nowrap">
            <span>{word}</span>
            <ActionIcon
              variant="subtle"
              aria-label={`Retirer ${quoted(word)} du dictionnaire`}
              onClick={() => forget.mutate({ word })}
            >
              <IconX size={16} stroke={1.6} aria-hidden="true" />
            </ActionIcon>
          </Group>
        ))}
      </Group>
    </Section>
  )
}
