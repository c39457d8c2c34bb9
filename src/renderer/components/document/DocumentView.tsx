import { useMemo } from 'react'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { inPlace } from '../in-place.tsx'
import { DocumentBlocks } from './DocumentBlocks.tsx'
import { DocumentInlines } from './DocumentInlines.tsx'
import classes from './document.module.css'
import './roadmap-sheet.css'
import { footnotesOf, type Shown, ShownContext } from './shown.ts'

/**
 * The minutes as they will be set: the same body the Word file is written from, drawn with the same styles. Word sets
 * the notes at the foot of each page; a browser has no such foot, and sets them at the end.
 */
export function DocumentView({
  body,
  pictures,
  language = 'fr-FR',
  sheet,
}: Pick<ComposedDocument, 'body' | 'pictures' | 'language' | 'sheet'>) {
  const notes = useMemo(() => footnotesOf(body), [body])
  const shown = useMemo(
    (): Shown => ({
      numbers: new Map(notes.map((note, index) => [note, index + 1])),
      pictures: new Map(pictures.map((picture) => [picture.id, picture])),
    }),
    [notes, pictures],
  )
  return (
    <ShownContext value={shown}>
      <div className={classes.document} data-sheet={sheet} lang={language}>
        <DocumentBlocks blocks={body.content} />
        {notes.length > 0 && (
          <ol className={classes.notes} aria-label="Notes">
            {inPlace(notes, (note) => (
              <li>
                <DocumentInlines content={note.content} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </ShownContext>
  )
}
