import type { Element, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { AppError } from '#shared/kernel/app-error.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { err, type Result } from '#shared/kernel/result.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { refusalOf } from './limits.ts'
import { type Letters, lostSignsOf, noLetters, settleLetters } from './lost-letters.ts'
import { completeTree } from './markdown/extras.ts'
import { readFrontMatter } from './markdown/front-matter.ts'
import { plainMarkdown } from './markdown/pandoc-lines.ts'
import { parseMarkdown } from './markdown/parse.ts'
import { type PictureBeside, withPictures } from './markdown/pictures-beside.ts'
import { minutesOf } from './minutes-of.ts'
import { isTranscript, readTranscript } from './read-transcript.ts'
import { tooDeep } from './refusals.ts'
import { nothingLeft } from './remarks.ts'
import { settleHtml } from './safe-html.ts'

/**
 * Minutes written in Markdown (CommonMark, GFM, HTML, pandoc's habits), or the transcript of a meeting (WebVTT), read without losing or adding a word.
 * Errors: `import.too-large`, `import.not-text`, `import.too-deep`, `import.words-differ`.
 */
export const readMarkdown = (
  markdown: string,
  letters: Letters = noLetters,
  beside: readonly PictureBeside[] = [],
): Result<ImportedMinutes, AppError> => {
  const refusal = refusalOf(markdown)
  if (refusal !== null) return err(refusal)
  const { text, removed } = cleanText(markdown.replace(/^\ufeff/, ''))
  if (isTranscript(text)) return readTranscript(text, removed)
  try {
    const { paragraphs, settings, rest } = readFrontMatter(text)
    const { tree, addresses } = treeOf(paragraphs, rest)
    if (tree === null) return err(tooDeep)
    const shown = withPictures(tree, beside)
    const settled = settleLetters(shown, lostSignsOf(shown), letters)
    const { remarks, lost: lostLetters } = settled
    return minutesOf(settled.tree, { ...nothingLeft, removed, addresses, settings, remarks, lostLetters })
  } catch (error) {
    // The parsers recurse into marks nested without end; the stack is the only limit they have.
    if (error instanceof RangeError) return err(tooDeep)
    throw error
  }
}

const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze()
const parseHtml = unified().use(rehypeRaw).freeze()

interface TreeOf {
  readonly tree: Root | null
  readonly addresses: readonly string[]
}

/** The HTML tree of a Markdown text after what heads it, `null` when it nests too deep, and the addresses it does not show. */
const treeOf = (paragraphs: readonly Element[], markdown: string): TreeOf => {
  const { tree, addresses } = completeTree(parseMarkdown(plainMarkdown(markdown)))
  const settled = settleHtml(toHtml.runSync(tree))
  if (settled === null) return { tree: null, addresses }
  const parsed = parseHtml.runSync(settled)
  return { tree: { ...parsed, children: [...paragraphs, ...parsed.children] }, addresses }
}
