import { createRoot } from 'react-dom/client'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { enter } from './api/entry.ts'
import { App } from './app/App.tsx'
import { NotEntered } from './app/NotEntered.tsx'

declare global {
  interface Window {
    /** In the page that prints: see `paper.tsx`. */
    showPaper?: (paper: ComposedDocument) => Promise<void>
  }
}

if (location.search === '?paper') {
  // Whoever opened this page gives it what it prints.
  window.showPaper = (paper) => import('./paper.tsx').then(({ showPaper }) => showPaper(paper))
} else {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  // In Electron the window is the program's own.
  const refusal = window.concerto === undefined ? await enter() : null
  createRoot(root).render(refusal === null ? <App /> : <NotEntered refusal={refusal} />)
}
