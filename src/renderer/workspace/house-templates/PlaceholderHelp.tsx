import { Button, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { placeholders } from '#shared/records/minutes/placeholders.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Facts } from '../../components/Facts.tsx'
import { handOver } from '../../components/jobs/hand-over.ts'
import { Section } from '../../components/Section.tsx'
import { quoted } from '../../words/spaces.ts'
import { braced, placeholderNames } from './template-words.ts'

/** How to make a template: its fields, and one to begin with. */
export function PlaceholderHelp() {
  const example = useApiMutation('houseTemplates', 'example', { tellsFailure: true })
  const take = () => {
    const job = crypto.randomUUID()
    example.mutate({ job }, { onSuccess: ({ name }) => void handOver(job, name) })
  }
  return (
    <Section
      title="Champs d’un modèle Word"
      aside={
        <Button size="xs" variant="subtle" leftSection={<IconDownload size={16} stroke={1.6} />} onClick={take}>
          Télécharger un exemple
        </Button>
      }
    >
      {example.error !== null && <ErrorMessage thrown={example.error} retry={take} />}
      <Text c="var(--ink-2)">
        Écrivez un champ entre accolades, dans le texte, un tableau, une zone de texte, l’en-tête ou le pied de page.
        Les majuscules et les accents ne comptent pas. Les numéros de page sont ceux de Word.
      </Text>
      <Facts facts={placeholderNames.map((name) => [braced(name), placeholders[name].gives])} />
      <Text size="sm" c="var(--ink-2)">
        {styleSentence}
      </Text>
    </Section>
  )
}

const styleSentence = `Les styles de votre modèle servent sous leur nom : ${['Titre 1', 'Titre 2', 'Titre', 'Sous-titre', 'Citation'].map(quoted).join(', ')}… Un style nommé ${quoted('Intervenant')}, ${quoted('Fonction')} ou ${quoted('Bandeau')} remplace celui de Concerto.`
