import { Button, Group, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { plural, sentenceCase } from '../../words/numbers.ts'
import { Section } from '../Section.tsx'
import { useUndo } from '../use-undo.ts'
import { EffectCounts } from './EffectCounts.tsx'
import type { ImportWords } from './import-words.ts'
import type { Imported } from './use-list-import.ts'

interface Props {
  readonly imported: Imported
  readonly words: ImportWords
  /** Where what entered is seen. */
  readonly see: ReactNode
  /** The lines that did not enter, to be mended. */
  readonly exportRest: ReactNode
  readonly again: () => void
}

/** What entered, the way back, and what is left to mend. */
export function ImportResult({ imported, words: { within }, see, exportRest, again }: Props) {
  const { undoThis } = useUndo()
  const [undo] = useState(undoThis)
  const { counts, written } = imported
  const takeBack = () => {
    undo?.act()
    again()
  }
  return (
    <Section
      title={written === 0 ? 'Rien n’a changé' : sentenceCase(plural(written, 'ligne importée', 'lignes importées'))}
    >
      <EffectCounts counts={counts} />
      <Text mt="sm" c="var(--ink-2)">
        {written === 0
          ? `Toutes les lignes reconnues étaient déjà ${within}, à l’identique.`
          : `Ce qui manquait au fichier n’a rien effacé ${within}.`}
      </Text>
      <Group gap="sm" mt="lg">
        {see}
        {exportRest}
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
