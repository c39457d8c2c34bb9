import { Box, Button, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Section } from '#shared/records/records.ts'
import { newer } from '#shared/text/newer.ts'
import { LongEditor } from '../../../components/editor/LongEditor.tsx'
import { textOf } from '../../../components/editor/use-field-editor.ts'
import { NewerNote } from '../../../components/NewerNote.tsx'
import { useParts } from '../../../components/parts.tsx'
import { isBusyElsewhere } from '../../../components/writing.ts'
import { sectionName } from '../section-names.ts'
import { AxisGrid } from './AxisGrid.tsx'
import { FicheGrid } from './FicheGrid.tsx'
import { SectionTitle } from './SectionTitle.tsx'

interface Props {
  readonly section: Section
  readonly minutes: Minutes
}

interface EditorProps extends Props {
  readonly number: string | null
  /** Its title takes the focus while nothing is written in it. */
  readonly isReached: boolean
}

/** A section, to be written: its title, its text, and what its kind adds. */
export function SectionEditor({ section, number, minutes, isReached }: EditorProps) {
  return (
    <>
      <VisuallyHidden component="h2" data-unseen>
        {sectionName(section)}
      </VisuallyHidden>
      {section.kind !== 'front' && (
        <SectionTitle section={section} number={number} autofocus={isReached && !isBusyElsewhere()} />
      )}
      <SectionContent section={section} minutes={minutes} />
    </>
  )
}

function SectionContent({ section, minutes }: Props) {
  const { Arrivals, MeetingFollowUps } = useParts()
  const body = textOf('section', section, 'body')
  if (section.kind === 'front') return <LongEditor {...body} label="Bloc titre" />
  if (section.kind === null || section.kind === 'text')
    return <LongEditor {...body} label="Texte de la section" placeholder="Ce qui s’est dit, qui l’a dit…" />
  return (
    <>
      <IntroText section={section} />
      {section.kind === newer && <NewerNote />}
      {section.kind === 'axis' && <AxisGrid sheet={minutes.axisSheets.find(({ id }) => id === section.axisSheet)} />}
      {section.kind === 'fiche' && (
        <FicheGrid {...minutes} fiche={minutes.fiches.find(({ id }) => id === section.fiche)} />
      )}
      {section.kind === 'attendance' && <Arrivals meeting={minutes.meeting.id} />}
      {section.kind === 'followUps' && <MeetingFollowUps meeting={minutes.meeting.id} />}
    </>
  )
}

/** The text before a table or a list: often there is none, and then only a way to write one. */
function IntroText({ section }: { readonly section: Section }) {
  const what = section.kind === 'attendance' ? 'la liste' : 'le tableau'
  const [wanted, setWanted] = useState(section.body !== null)
  if (wanted || section.body !== null)
    return (
      <Box mb="xl">
        <LongEditor {...textOf('section', section, 'body')} label={`Texte avant ${what}`} />
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
