import type { RichTextEditorLabels } from '@mantine/tiptap'

/** What the toolbar's buttons are called. */
export const toolbarLabels: Partial<RichTextEditorLabels> = {
  boldControlLabel: 'Gras (Ctrl B)',
  italicControlLabel: 'Italique (Ctrl I)',
  underlineControlLabel: 'Souligné (Ctrl U)',
  strikeControlLabel: 'Barré',
  superscriptControlLabel: 'Exposant',
  subscriptControlLabel: 'Indice',
  bulletListControlLabel: 'Liste à puces',
  orderedListControlLabel: 'Liste numérotée',
  blockquoteControlLabel: 'Citation',
  undoControlLabel: 'Annuler la frappe (Ctrl Z)',
  redoControlLabel: 'Rétablir la frappe (Ctrl Maj Z)',
}
