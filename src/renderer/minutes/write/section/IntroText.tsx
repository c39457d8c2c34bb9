import { Box, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Section } from '#shared/records/records.ts'
import { LongEditor } from '../../../components/editor/LongEditor.tsx'

/** The text before a table or a list: often there is none, and then only a way to write one. */
export function IntroText({ section }: { readonly section: Section }) {
  const what = section.kind === 'attendance' ? 'la liste' : 'le tableau'
  const [wanted, setWanted] = useState(section.body !== null)
  if (wanted || section.body !== null)
    return (
      <Box mb="xl">
        <LongEditor record="section" id={section.id} field="body" value={section.body} label={`Texte avant ${what}`} />
      </Box>
    )
  return (
    <Button
      variant="subtle"
      size="xs"
      mb="md"
      leftSection={<IconPlus size={16} stroke={1.6} />}
      onClick={() => setWanted(true)}
    >
      Ajouter un texte avant {what}
    </Button>
  )
}
