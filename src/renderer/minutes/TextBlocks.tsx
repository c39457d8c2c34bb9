import { Button, Text, UnstyledButton } from '@mantine/core'
import type { TextBlock } from '#shared/records/records.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { blockName, blockStart } from '../components/editor/blocks/block-words.ts'
import { Columns } from '../components/plain/Columns.tsx'
import { List } from '../components/plain/List.tsx'
import { Section } from '../components/Section.tsx'
import { RecoveredText } from '../components/saving/RecoveredText.tsx'
import { SaveMessages } from '../components/saving/SaveMessages.tsx'
import { plural } from '../words/numbers.ts'
import { BlockEditor } from './BlockEditor.tsx'
import classes from './text-blocks.module.css'

interface Props {
  readonly blocks: readonly TextBlock[]
  /** Id of the one that is written; the first when it is not here. */
  readonly chosen: string | null
  readonly show: (id: string) => void
  readonly add: () => void
}

/** The blocks by name, and the one being written beside them. */
export function TextBlocks({ blocks, chosen, show, add }: Props) {
  const block = blocks.find(({ id }) => id === chosen) ?? blocks[0]
  if (block === undefined)
    return (
      <EmptyState
        title="Aucun bloc de texte n’est encore gardé."
        action={<Button onClick={add}>Écrire un bloc</Button>}
      >
        Écrivez-en un ici, ou choisissez des mots dans un compte-rendu, puis « Enregistrer comme bloc de texte » dans la
        barre de mise en forme.
      </EmptyState>
    )
  return (
    <>
      <RecoveredText rows={new Map(blocks.map((one) => [one.id, one]))} />
      <SaveMessages />
      <Columns widths={[2, 5]} pt="sm">
        <Section title="Vos blocs" look="label" aside={plural(blocks.length, 'bloc', 'blocs')}>
          <List ruled="under" air={0} aria-label="Blocs de texte">
            {blocks.map((one) => (
              <li key={one.id}>
                <UnstyledButton
                  className={classes.block}
                  aria-current={one.id === block.id || undefined}
                  onClick={() => show(one.id)}
                >
                  <Text span display="block" fw={600}>
                    {blockName(one)}
                  </Text>
                  <Text span display="block" ff="var(--serif)" size="sm" c="var(--ink-2)">
                    {blockStart(one) || 'Rien n’y est écrit'}
                  </Text>
                </UnstyledButton>
              </li>
            ))}
          </List>
        </Section>
        <BlockEditor key={block.id} block={block} />
      </Columns>
    </>
  )
}
