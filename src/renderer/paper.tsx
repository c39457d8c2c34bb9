import { MantineProvider } from '@mantine/core'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { DocumentView } from './components/document/DocumentView.tsx'
import { pageStyle } from './components/document/page-style.ts'
import { holdPictures } from './components/pictures/picture-source.ts'

/**
 * Draws a document, whole, alone in a page that nobody sees and that asks for nothing. Resolves once it can be printed, rejects
 * when it cannot be drawn.
 */
export const showPaper = async (paper: ComposedDocument): Promise<void> => {
  holdPictures(paper.pictures)
  document.title = paper.title
  document.documentElement.lang = (paper.language ?? 'fr-FR').slice(0, 2)
  let failure: unknown = null
  const onUncaughtError = (error: unknown): void => {
    failure = error
  }
  const root = createRoot(document.body.appendChild(document.createElement('main')), { onUncaughtError })
  flushSync(() =>
    root.render(
      <MantineProvider forceColorScheme="light">
        <style>{pageStyle(paper)}</style>
        <DocumentView {...paper} />
      </MantineProvider>,
    ),
  )
  if (failure !== null) throw failure
  // One that does not decode is printed without.
  await Promise.allSettled([...document.images].map((image) => image.decode()))
  await document.fonts.ready
}
