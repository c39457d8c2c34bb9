import { Checkbox, Stack, Title } from '@mantine/core'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { Facts } from '../../components/Facts.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { HistoryButton } from '../../components/history/HistoryButton.tsx'
import { useParts } from '../../components/parts.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { useWriting } from '../../components/saving/writing.tsx'
import { plural } from '../../words/numbers.ts'
import { mayHaveContents } from './variant-choice.ts'
import classes from './write.module.css'
import type { PreviewView } from './write-view.ts'

interface Props extends Pick<PreviewView, 'minutes' | 'variant' | 'contents' | 'showContents'> {
  readonly document: ComposedDocument
  readonly pages: number
}

/** What is said of the document as a whole, and the line at the foot of its pages. */
export function DocumentSide({ minutes, document, pages, variant, contents, showContents }: Props) {
  const { SaidToNote } = useParts()
  const { queue } = useWriting()
  const meeting = useTypedRow(minutes.meeting)
  const counts = documentCounts(minutes, document)
  return (
    <>
      <div className={classes.sideHead}>
        <Title order={2}>Le document</Title>
        <HistoryButton record="meeting" id={meeting.id} />
      </div>
      <SaidToNote meeting={minutes.meeting} />
      <Facts
        facts={[
          ['Longueur', `${plural(pages, 'page', 'pages')}, ${plural(counts.words, 'mot', 'mots')}`],
          ['Sections', plural(counts.sections, 'section', 'sections')],
          ['Axes et fiches', `${plural(counts.axes, 'axe', 'axes')}, ${plural(counts.fiches, 'fiche', 'fiches')}`],
          ['Présents', plural(counts.present, 'personne', 'personnes')],
        ]}
      />
      <Stack mt="lg">
        {mayHaveContents(variant) && (
          <Checkbox
            label="Sommaire sous le bloc titre"
            description="En Word, ses lignes mènent aux titres."
            checked={contents}
            onChange={(event) => showContents(event.currentTarget.checked)}
          />
        )}
        {!isLocked(meeting) && (
          <TextField
            label="Pied de page"
            multiline
            placeholder={document.footer}
            description="Laissé vide, il est composé du nom de la feuille de route, du territoire et de la date."
            value={meeting.footer}
            onSave={(footer) => queue.save({ record: 'meeting', id: meeting.id, changes: { footer } })}
          />
        )}
        <TextField
          label="L’essentiel"
          multiline
          description="En tête de la synthèse de deux pages. Laissé vide, il n’y figure pas."
          value={meeting.essential}
          onSave={(essential) => queue.save({ record: 'meeting', id: meeting.id, changes: { essential } })}
        />
      </Stack>
    </>
  )
}

interface DocumentCounts {
  readonly words: number
  /** The title block left out. */
  readonly sections: number
  readonly axes: number
  readonly fiches: number
  readonly present: number
}

const documentCounts = (minutes: Minutes, document: ComposedDocument): DocumentCounts => {
  const ofKind = (kind: string) => minutes.sections.filter((section) => section.kind === kind).length
  return {
    words: plainText(document.body).split(/\s+/).filter(Boolean).length,
    sections: minutes.sections.length - ofKind('front'),
    axes: ofKind('axis'),
    fiches: ofKind('fiche'),
    present: minutes.attendances.filter(({ status }) => status === 'present').length,
  }
}
