/** What a line of words has nothing of, told to StarterKit. */
export const oneLine = {
  document: false,
  blockquote: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  trailingNode: false,
} as const
