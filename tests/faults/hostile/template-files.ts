import { strToU8 } from 'fflate'
import { hostileTemplates } from '../../office/house/hostile-templates.ts'
import { houseFile, para, section } from '../../support/house-file.ts'
import { zeros } from './bytes.ts'

const usual = `${para('{corps}')}${section()}`
const withHeader = (inside: string): Uint8Array => houseFile({ body: usual, headers: [inside] })
const withDrawing = (inside: string): Uint8Array =>
  houseFile({
    body: usual,
    others: { 'word/media/a.png': strToU8(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`) },
  })

/** Templates made to exhaust whoever writes in them, by what they are. */
export const templateFiles: Readonly<Record<string, () => Uint8Array>> = {
  'three million empty paragraphs': () => houseFile({ body: '<w:p/>'.repeat(3_000_000) + usual }),
  'a header of a million words, each on its own': () =>
    withHeader(`<w:p>${'<w:r><w:t>x</w:t></w:r>'.repeat(700_000)}</w:p>`),
  'eight headers of as many words as are read of one': () =>
    houseFile({
      body: usual,
      headers: Array.from({ length: 8 }, () => `<w:p>${'<w:r><w:t>x</w:t></w:r>'.repeat(190_000)}</w:p>`),
    }),
  'a paragraph of a million looks': () =>
    withHeader(`<w:p ${Array.from({ length: 1_000_000 }, (_, at) => `w:a${at}="1"`).join(' ')}/>`),
  'a drawing of a million shapes': () => withDrawing('<rect/>'.repeat(1_200_000)),
  'fields in one another': () => withHeader('<w:fldSimple w:instr="PAGE">'.repeat(590) + '</w:fldSimple>'.repeat(590)),
  'a hundred thousand fields, none of which ends': () =>
    withHeader(
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF</w:instrText></w:r>'.repeat(100_000)}</w:p>`,
    ),
  'a link of ten million letters': () =>
    withHeader(`<w:p><w:fldSimple w:instr="HYPERLINK ${'\\o x '.repeat(2_000_000)}"/></w:p>`),
  'looks of ten million letters': () => withDrawing(`<style>${'url(#a'.repeat(1_500_000)}</style>`),
  'a placeholder that never ends': () => houseFile({ body: para(`{${'a '.repeat(5_000_000)}`) + usual }),
  'fifty thousand placeholders': () => houseFile({ body: para('{titre}').repeat(50_000) + usual }),
  'a text of 150 MB': () => houseFile({ body: para('x'.repeat(150 * 1024 * 1024)) + usual }),
  'a picture of 190 MB': () => houseFile({ body: usual, others: { 'word/media/a.png': zeros(190) } }),
  'a picture of 90 MB': () => houseFile({ body: usual, others: { 'word/media/a.png': zeros(90) } }),
  'a picture of blanks, 100 MB': () => houseFile({ body: usual, others: { 'word/media/a.png': zeros(90).fill(0x20) } }),
  macros: () => hostileTemplates['macros under the name of a picture']?.bytes ?? new Uint8Array(),
}

/** In these a document is written: they are long, and no more. */
export const readTemplateFiles: ReadonlySet<string> = new Set([
  'fields in one another',
  'a placeholder that never ends',
  'fifty thousand placeholders',
  'a picture of 90 MB',
  'a picture of blanks, 100 MB',
])
