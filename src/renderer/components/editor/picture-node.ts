import { Node } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

declare module '@tiptap/core' {
  interface Storage {
    image: { ask: ((file: File) => void) | null }
  }
}

/** A picture between two paragraphs. The text holds its id; what it shows and its bytes are a row of their own. */
export const PictureNode = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addStorage: (): { ask: ((file: File) => void) | null } => ({ ask: null }),
  addAttributes: () => ({
    picture: {
      default: null,
      parseHTML: (element: HTMLElement) => element.dataset.picture ?? null,
      renderHTML: ({ picture }: { readonly picture?: string | null }) => ({ 'data-picture': picture }),
    },
  }),
  parseHTML: () => [{ tag: 'img[data-picture]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
  addProseMirrorPlugins() {
    /** A picture that is pasted or dropped is asked about as one that is chosen. */
    const take = (files: FileList | undefined): boolean => {
      const picture = [...(files ?? [])].find(({ type }) => type.startsWith('image/'))
      const { ask } = this.storage
      if (picture === undefined || ask === null) return false
      ask(picture)
      return true
    }
    return [
      new Plugin({
        props: {
          // Word and browsers give the words and a picture of them: the words are what is wanted.
          handlePaste: (_view, event) =>
            !event.clipboardData?.types.includes('text/html') && take(event.clipboardData?.files),
          handleDrop: (_view, event) => take(event.dataTransfer?.files),
        },
      }),
    ]
  },
})
