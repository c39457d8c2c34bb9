import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeEml } from '#main/office/mail/write-eml.ts'
import { writeHtml } from '#main/office/mail/write-html.ts'
import { writeText } from '#main/office/mail/write-text.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { doc, footnote, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { mapInlines } from '#shared/text/rich-text/map-inlines.ts'
import { linesOf, noteLinesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Inline, RichText } from '#shared/text/rich-text/rich-text.ts'
import { arbitraryRichText, onePicture } from '../support/arbitrary-rich-text.ts'
import { hasPython, runPython } from '../support/python.ts'

const documentOf = (body: RichText, title = 'Lettre'): ComposedDocument => ({
  title,
  subject: 'S',
  author: 'A',
  footer: 'F',
  body,
  pictures: [onePicture],
})

interface ReadPage {
  /** In the order of the page. */
  readonly words: string
  readonly tags: readonly string[]
  readonly addresses: readonly string[]
  readonly unclosed: readonly string[]
}

/** Python's own reader of pages: what it holds for words is what a mail program shows. */
const readPages = (pages: readonly string[]): readonly ReadPage[] =>
  runPython(
    `
import json, sys
from html.parser import HTMLParser
VOID = {'meta', 'br'}
class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.words, self.tags, self.addresses, self.open = [], [], [], []
    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.addresses += [v for k, v in attrs if k in ('href', 'src', 'background', 'action')]
        if tag not in VOID: self.open.append(tag)
        self.words.append('\\n')
    def handle_endtag(self, tag):
        if tag in VOID: return
        assert self.open and self.open[-1] == tag, (tag, self.open)
        self.open.pop()
    def handle_data(self, data):
        if 'title' not in self.open: self.words.append(data)
def read(page):
    reader = Reader(); reader.feed(page); reader.close()
    return {'words': ''.join(reader.words), 'tags': sorted(set(reader.tags)), 'addresses': reader.addresses, 'unclosed': reader.open}
json.dump([read(page) for page in json.load(sys.stdin)], sys.stdout)
`,
    pages,
  )

/** Letters only, in order: pages may break lines and join spaces. */
const letters = (text: string): string => cleanText(text).text.replaceAll(/[\s\u00a0]+/gu, '')

const lettersOf = (body: RichText): string => letters([...linesOf(body), ...noteLinesOf(body)].join(''))

/** Calls of notes and what stands for a picture are added; nothing else is. */
const withoutCalls = (text: string): string => text.replaceAll(/\[\d+\]/g, '').replaceAll(pictureWords, '')

const pictureWords = letters(`[Image : ${onePicture.alternative}]`)

const ours = new Set(
  'html head meta title body div h1 h2 h3 h4 h5 h6 p ul ol li blockquote table tr th td a strong em u s sup sub br'.split(
    ' ',
  ),
)

/** The generator writes « [1] » now and then, which no test could tell from a call. */
const samples = fc
  .sample(arbitraryRichText(), { numRuns: 150, seed: 2026 })
  .filter((body) => !/\[\d+\]/.test([...linesOf(body), ...noteLinesOf(body)].join('')))

describe.skipIf(!hasPython)('any text in a mail', () => {
  test('is escaped whole, in well-formed pages, with nothing lost', () => {
    const pages = readPages(samples.map((body) => writeHtml(documentOf(body))))
    for (const [index, body] of samples.entries()) {
      const page = pages[index] as ReadPage
      expect(withoutCalls(letters(page.words))).toBe(lettersOf(body))
      expect(page.unclosed).toEqual([])
      expect(page.tags.filter((tag) => !ours.has(tag))).toEqual([])
      expect(page.addresses.filter((address) => !/^(https?:\/\/|mailto:)/i.test(address))).toEqual([])
    }
  })

  test('is a draft that Python reads: its subject, its words, its page', () => {
    const title =
      'Lettre « d’été » – n° 3 : l’œuvre, les aînés, et un titre assez long pour tenir sur plusieurs lignes 🚌'
    const html = writeHtml(documentOf(doc(paragraph('Bonjour à tous : voici.'))))
    const text = writeText(documentOf(doc(paragraph('Bonjour à tous : voici.'), paragraph('.'), paragraph('Fin'))))
    const bytes = writeEml({ subject: title, text, html })
    const read = runPython<Record<string, unknown>>(
      `
import base64, email, json, sys
from email import policy
raw = base64.b64decode(json.load(sys.stdin))
mail = email.message_from_bytes(raw, policy=policy.default)
json.dump({
  'subject': mail['subject'], 'unsent': mail['x-unsent'], 'type': mail.get_content_type(),
  'parts': [p.get_content_type() for p in mail.iter_parts()],
  'text': mail.get_body(('plain',)).get_content(), 'html': mail.get_body(('html',)).get_content(),
  'longest': max(len(line) for line in raw.split(b'\\r\\n')), 'bare': raw.count(b'\\n') - raw.count(b'\\r\\n'),
  'defects': [str(d) for p in mail.walk() for d in p.defects],
}, sys.stdout)
`,
      Buffer.from(bytes).toString('base64'),
    )
    expect(read).toMatchObject({
      subject: title,
      unsent: '1',
      type: 'multipart/alternative',
      parts: ['text/plain', 'text/html'],
      bare: 0,
      defects: [],
    })
    expect(String(read.text).replaceAll('\r\n', '\n')).toBe(text)
    expect(read.html).toBe(html)
    expect(read.longest).toBeLessThanOrEqual(78)
    expect(writeEml({ subject: title, text, html })).toEqual(bytes)
  })
})

/** An address is told after the words it is under. */
const withoutMarks = <Node extends Inline>(words: readonly Node[]): readonly Node[] =>
  words.map((node) => (node.type === 'text' ? { ...node, marks: [] } : node))

test('any text in plain words keeps every letter', () => {
  for (const sample of samples) {
    const body = mapInlines(sample, withoutMarks)
    const written = letters(writeText(documentOf(body))).replaceAll(/\[\d+\]/g, '')
    for (const line of linesOf(body))
      for (const part of line.split('\n').map(letters)) if (part !== '') expect(written.includes(part)).toBe(true)
  }
})

test('a page asks nothing of a network, and a link that could do harm stays words', () => {
  const html = writeHtml(
    documentOf(
      doc(
        paragraph('Titre & <b>gras</b>', 'title'),
        paragraph([
          plain('ici', { type: 'link', attrs: { href: 'javascript:alert(1)' } }),
          plain('là', { type: 'link', attrs: { href: 'https://exemple.fr/?a="b"' } }),
          footnote(plain('Note')),
        ]),
        { type: 'image', attrs: { picture: onePicture.id } },
      ),
      'Une « lettre » & <co>',
    ),
  )
  expect(html).not.toMatch(/<(img|script|link|iframe)|javascript:|src=|url\(/)
  expect(html).toContain('<title>Une « lettre » &amp; &lt;co&gt;</title>')
  expect(html).toMatch(/<h1 style="[^"]+">Titre &amp; &lt;b&gt;gras&lt;\/b&gt;<\/h1>/)
  expect(html).toContain('ici<a href="https://exemple.fr/?a=&quot;b&quot;"')
  expect(html).toContain('<sup>[1]</sup>')
  expect(html).toContain('[Image : Plan « A » &amp; &quot;B&quot;')
})

test('a number that is none, in what another program wrote, is no way out of its attribute', () => {
  const hostile = '1"><script>alert(1)</script>'
  const body = {
    type: 'doc',
    content: [
      {
        type: 'orderedList',
        attrs: { start: hostile, type: hostile },
        content: [{ type: 'listItem', content: [paragraph('a')] }],
      },
      {
        type: 'table',
        attrs: { title: hostile, widths: [hostile] },
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { colspan: hostile, rowspan: hostile }, content: [paragraph('b')] }],
          },
        ],
      },
    ],
  } as unknown as RichText
  expect(writeHtml(documentOf(body))).not.toContain('<script')
})
