import { createPortal } from 'react-dom'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { DocumentView } from './DocumentView.tsx'
import './print.css'
import { pageStyle } from './page-style.ts'

/** What the printer gets: the document alone, with real page margins and footers. Nothing of it shows on screen. */
export function PrintedDocument({ document }: { readonly document: ComposedDocument }) {
  return createPortal(
    <div className="printed" data-only="paper">
      <style>{pageStyle(document)}</style>
      <DocumentView {...document} />
    </div>,
    window.document.body,
  )
}
