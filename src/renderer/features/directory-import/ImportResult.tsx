import { Button, Group, Text } from '@mantine/core'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { plural, sentenceCase } from '../../words/numbers.ts'
import { EffectCounts } from './EffectCounts.tsx'
import { ExportRest } from './ExportLines.tsx'
import type { Imported, Prepared } from './use-directory-import.ts'

interface Props {
  readonly prepared: Prepared
  readonly imported: Imported
  readonly again: () => void
}

/** What entered, the way back, and what is left to mend. */
export function ImportResult({ prepared, imported, again }: Props) {
  const { undo } = useUndo()
  const { counts, written } = imported
  const rest = counts.doubtful + counts.refused + counts.skipped
  const takeBack = () => {
    undo()
    again()
  }
  return (
    <Section
      title={written === 0 ? 'Rien n’a changé' : sentenceCase(plural(written, 'ligne importée', 'lignes importées'))}
    >
      <EffectCounts counts={counts} />
      <Text mt="sm" c="var(--ink-2)">
        {written === 0
          ? 'Toutes les lignes reconnues étaient déjà dans l’annuaire, à l’identique.'
          : 'Ce qui manquait au fichier n’a rien effacé dans l’annuaire.'}
      </Text>
      <Group gap="sm" mt="lg">
        <LinkButton to="/annuaire" variant="filled">
          Voir l’annuaire
        </LinkButton>
        {rest > 0 && <ExportRest prepared={prepared} lines={rest} />}
        <Button onClick={again}>Importer un autre fichier</Button>
        {written > 0 && (
          <Button variant="subtle" onClick={takeBack}>
            Annuler l’import
          </Button>
        )}
      </Group>
    </Section>
  )
}
