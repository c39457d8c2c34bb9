import { deflateSync } from 'node:zlib'
import { linesOf, pdfFile, pdfOf, stream } from '../../support/pdf-file.ts'

const sentence = 'Les habitants demandent un accueil de proximité, le samedi, et des démarches plus courtes pour tous.'
const honest = (): Uint8Array => pdfFile([{ written: linesOf(sentence, 70, 60, 100) }])

const page = (contents: string, more = ''): readonly string[] => [
  `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} /Resources << /Font << /R 5 0 R >> /XObject << /F 6 0 R >> >> >>`,
]
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>'
const text = 'BT /R 10 Tf 60 700 Td (Une phrase assez longue pour un compte-rendu, et rien de plus.) Tj ET'

/** So many times the same bytes, small once folded. */
const bomb = (bytes: Uint8Array, more = ''): string =>
  `<< /Length ${bytes.length} ${more} >>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`

const folded = (megabytes: number): Uint8Array => deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '))

/** PDFs made to harm, or broken on their way, by what they are. */
export const pdfFiles: Readonly<Record<string, () => Uint8Array>> = {
  'a PDF cut in its middle': () => honest().slice(0, 500),
  'a PDF with its first bytes only': () => Buffer.from('%PDF-1.7\n'),
  'a PDF of ten thousand pages': () => pdfFile(Array.from({ length: 10_000 }, () => ({ raw: text }))),
  'a PDF that says a million pages': () =>
    pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1000000 >>']),
  'a PDF whose pages hold themselves': () =>
    pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
  'a PDF whose drawing draws itself': () =>
    pdfOf([
      ...page('4 0 R'),
      stream(`${text} /F Do`),
      font,
      stream(
        '/F Do /F Do',
        '/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /F 6 0 R >> >>',
      ),
    ]),
  'a PDF of which one page unfolds to 600 MB': () =>
    pdfOf([...page('4 0 R'), bomb(folded(600), '/Filter /FlateDecode'), font]),
  'a PDF folded twice over': () =>
    pdfOf([...page('4 0 R'), bomb(deflateSync(folded(900)), '/Filter [/FlateDecode /FlateDecode]'), font]),
  'a PDF of four million signs on a page': () =>
    pdfOf([...page('4 0 R'), stream(`BT /R 1 Tf ${'(aaaaaaaaaaaaaaaaaaaaaaaa) Tj '.repeat(166_000)} ET`), font]),
  'a PDF with a picture of a thousand million points': () =>
    pdfOf([
      ...page('4 0 R'),
      stream(`${text} q 100 0 0 100 0 0 cm /F Do Q`),
      font,
      stream(
        'x',
        '/Type /XObject /Subtype /Image /Width 40000 /Height 40000 /ColorSpace /DeviceRGB /BitsPerComponent 8',
      ),
    ]),
  'a PDF closed by a password': () =>
    pdfOf(
      [
        ...page('4 0 R'),
        stream(text),
        font,
        stream(''),
        `<< /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -44 >>`,
      ],
      '/Encrypt 7 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
    ),
  'a PDF that runs a program when it opens': () =>
    pdfOf([...page('4 0 R', '/OpenAction << /S /JavaScript /JS (while\\(true\\){}) >>'), stream(text), font]),
  'a PDF without a word': () => pdfFile([{ picture: [0, 0, 595, 842] }]),
}

/** Those that are read all the same, what harms left out. */
export const readPdfFiles: ReadonlySet<string> = new Set([
  'a PDF whose drawing draws itself',
  'a PDF of four million signs on a page',
  'a PDF with a picture of a thousand million points',
  'a PDF that runs a program when it opens',
])
