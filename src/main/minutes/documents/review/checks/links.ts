import { linkTarget } from '#main/office/docx/link-target.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import { changeParagraph } from '#shared/text/rich-text/replace-words.ts'
import type { Inline } from '#shared/text/rich-text/rich-text.ts'
import type { Finding } from '../finding.ts'
import { type InlinesOf, inlinesOf } from '../inlines-of.ts'
import { quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** Links that open nothing, judged by their writing alone: nothing is ever asked of the network. */
export const links = ({ passages }: Reviewed): readonly Finding[] =>
  passages
    .flatMap(inlinesOf)
    .flatMap((paragraph) => [
      ...linksIn(paragraph).flatMap((link) => brokenLink(paragraph, link)),
      ...bareAddresses(paragraph),
    ])

interface Link {
  readonly href: string
  readonly words: string
}

/** Neighbouring words of one address are one link. */
const linksIn = ({ content }: InlinesOf): readonly Link[] => {
  const found: Link[] = []
  let open = false
  for (const node of content) {
    const href = hrefOf(node)
    const last = found.at(-1)
    if (href !== null && open && last?.href === href)
      found[found.length - 1] = { href, words: last.words + textOf(node) }
    else if (href !== null) found.push({ href, words: textOf(node) })
    open = href !== null
  }
  return found
}

const hrefOf = (node: Inline): string | null => {
  const mark = node.type === 'text' ? node.marks?.find(({ type }) => type === 'link') : undefined
  return mark?.type === 'link' ? mark.attrs.href : null
}

const textOf = (node: Inline): string => (node.type === 'text' ? node.text : ' ')

const brokenLink = (paragraph: InlinesOf, link: Link): readonly Finding[] => {
  const { passage } = paragraph
  const common = { places: [quotedPlace(passage.place, link.words)], about: [passage.id, link.href, link.words] }
  const trouble = troubleOf(link.href)
  if (trouble !== null)
    return [
      {
        code: 'broken-link',
        weight: 'wrong',
        title: `Un lien n’ouvre rien\u00a0: ${trouble}.`,
        detail: link.href,
        ...common,
        mending: { way: 'open', verb: 'Corriger' },
      },
    ]
  const encoded = linkTarget(link.href)
  if (encoded === null || encoded === link.href) return []
  return [
    {
      code: 'accented-link',
      weight: 'doubtful',
      title: 'L’adresse d’un lien a des accents.',
      detail:
        'Certains logiciels de courrier ne l’ouvrent pas tant qu’elle n’est pas encodée. Les mots du lien ne changent pas.',
      ...common,
      mending: {
        way: 'write',
        verb: 'Encoder',
        change: changeOf(paragraph, (nodes) => nodes.map((node) => redirected(node, link.href, encoded))),
      },
    },
  ]
}

/** Why an address cannot open anything, `null` when it may. */
const troubleOf = (href: string): string | null => {
  if (/^mailto:/i.test(href))
    return /^mailto:[^@\s?]+@[^@\s?]+\.[a-z]{2,}(?:\?|$)/i.test(href) ? null : 'ce n’est pas une adresse de courriel'
  if (/^https?:\/\/(?:https?:?\/\/)/i.test(href)) return 'l’adresse commence deux fois'
  if (linkTarget(href) === null) return 'l’adresse est mal écrite'
  const host = URL.parse(href)?.hostname ?? ''
  if (!/\.[^.\d][^.]+\.?$/.test(host)) return `«\u00a0${host}\u00a0» n’est pas le nom d’un site`
  return /[.,;:!»)]$/.test(href) && !href.includes('(') ? 'un signe de ponctuation est resté à la fin' : null
}

const redirected = (node: Inline, from: string, to: string): Inline =>
  node.type === 'text' && hrefOf(node) === from
    ? {
        ...node,
        marks: (node.marks ?? []).map((mark) => (mark.type === 'link' ? { type: 'link', attrs: { href: to } } : mark)),
      }
    : node

const address = /(?<![\p{L}\d@/.])(?:https?:\/\/|www\.)[^\s<>«»()]*[\p{L}\d/]/giu

/** « www.exemple.fr » typed as words: it looks like a link, and opens nothing. */
const bareAddresses = (paragraph: InlinesOf): readonly Finding[] =>
  paragraph.content.flatMap((node) => {
    if (node.type !== 'text' || hrefOf(node) !== null) return []
    return [...node.text.matchAll(address)].flatMap(([words]) => {
      const target = linkTarget(/^www/i.test(words) ? `https://${words}` : words)
      if (target === null) return []
      return [
        {
          code: 'bare-address',
          weight: 'doubtful' as const,
          title: 'Une adresse est écrite sans lien.',
          detail: words,
          places: [quotedPlace(paragraph.passage.place, words)],
          about: [paragraph.passage.id, words],
          mending: {
            way: 'write' as const,
            verb: 'Relier',
            change: changeOf(paragraph, (nodes) => nodes.flatMap((one) => linked(one, words, target))),
          },
        },
      ]
    })
  })

const linked = (node: Inline, words: string, href: string): readonly Inline[] => {
  const at = node.type === 'text' && hrefOf(node) === null ? node.text.indexOf(words) : -1
  if (node.type !== 'text' || at < 0) return [node]
  const link = { ...node, text: words, marks: [...(node.marks ?? []), { type: 'link' as const, attrs: { href } }] }
  const around = [node.text.slice(0, at), node.text.slice(at + words.length)].map((text) => ({ ...node, text }))
  return [around[0], link, around[1]].filter((one) => one !== undefined && one.text !== '') as readonly Inline[]
}

const changeOf = ({ passage, content }: InlinesOf, change: (nodes: readonly Inline[]) => readonly Inline[]) => ({
  writes: [
    {
      record: passage.record,
      id: passage.id,
      values: { [passage.field]: changeParagraph(passage.text, inlineText(content), change) },
    },
  ],
})
