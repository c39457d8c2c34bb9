import { Button, Group, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { WordsOwner } from '#shared/contract/meetings/convocations.ts'
import { Section } from '../../components/Section.tsx'
import { useGesture } from '../../components/use-gesture.ts'

interface Props {
  readonly of: WordsOwner
  readonly whose: string
  readonly locked: boolean
}

/** Nothing of one's own was written: the usual words are said, and may be taken up to be changed. */
export function UsualWords({ of, whose, locked }: Props) {
  const rewrite = useGesture('convocations', 'rewrite')
  const act = () => rewrite.act({ of }, 'Texte repris, à modifier')
  return (
    <Section title="Texte habituel">
      <Text c="var(--ink-2)">
        {of.kind === 'kind'
          ? 'La lettre et le message disent le texte fourni avec Concerto.'
          : 'La lettre et le message disent le texte habituel.'}
      </Text>
      {!locked && (
        <Group mt="md">
          <Button
            variant="filled"
            leftSection={<IconPencil size={18} stroke={1.6} />}
            onClick={act}
            loading={rewrite.isPending}
          >
            {`Modifier le texte ${whose}`}
          </Button>
        </Group>
      )}
    </Section>
  )
}
