import type { ElementContent } from 'hast'

/** Whether there are words, all of them bold. */
export const wholly = (nodes: readonly ElementContent[]): boolean => {
  const words = lettersOf(nodes, false)
  return words.length > 0 && words.every(({ bold }) => bold)
}

const lettersOf = (nodes: readonly ElementContent[], bold: boolean): readonly { readonly bold: boolean }[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return node.value.trim() === '' ? [] : [{ bold }]
    return node.type === 'element' ? lettersOf(node.children, bold || node.tagName === 'strong') : []
  })
