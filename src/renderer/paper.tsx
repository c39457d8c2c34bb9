import { MantineProvider } from '@mantine/core'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { DocumentView } from './components/document/DocumentView.tsx'
import './components/document/print.css'
import { pageStyle } from './components/document/page-style.ts'
import { holdPictures } from './components/pictures/picture-source.ts'

declare global {
  interface Window {
    /** Draws a document, whole, alone in the page; resolves once it can be printed, rejects when it cannot be drawn. */
    showPaper?: (paper: ComposedDocument) => Promise<void>
  }
}

let failure: unknown = null
const root = createRoot(document.getElementById('root') as HTMLElement, {
  onUncaughtError: (error) => {
    failure = error
  },
})

// A page that nobody sees, and that asks for nothing: whoever opens it gives it what it prints.
window.showPaper = async (paper) => {
  holdPictures(paper.pictures)
  document.title = paper.title
  document.documentElement.lang = (paper.language ?? 'fr-FR').slice(0, 2)
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
