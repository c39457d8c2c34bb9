import { inflateSync } from 'node:zlib'

/**
 * The same PDF, whose fonts of these names no longer say what one letter is: where they said « e » they say U+FFFD. The new
 * tables of letters stand at the end of the file, as a program that saves changes puts them.
 */
export const withoutLetter = (pdf: Uint8Array, letter: string, fonts: RegExp): Uint8Array => {
  const text = Buffer.from(pdf).toString('latin1')
  const code = letter.charCodeAt(0).toString(16).padStart(4, '0')
  const tables = [...text.matchAll(/\/BaseFont\/([^\s/]+)[\s\S]*?\/ToUnicode (\d+) 0 R/g)]
    .filter(([, name = '']) => fonts.test(name))
    .map(([, , number = '']) => {
      const [, content = ''] =
        new RegExp(`\\n${number} 0 obj[\\s\\S]*?stream\\r?\\n([\\s\\S]*?)\\r?\\nendstream`).exec(text) ?? []
      const table = inflateSync(Buffer.from(content, 'latin1')).toString('latin1')
      return { number: Number(number), table: table.replace(new RegExp(`<${code}>`, 'gi'), '<FFFD>') }
    })
  let added = ''
  const places = tables.map(({ number, table }) => {
    const at = text.length + added.length
    added += `${number} 0 obj\n<< /Length ${table.length} >>\nstream\n${table}\nendstream\nendobj\n`
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  const [, root] = /\/Root (\d+ 0 R)/.exec(text) ?? []
  const [, size] = /\/Size (\d+)/.exec(text) ?? []
  const [, previous] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? []
  const trailer = `trailer\n<< /Size ${size} /Root ${root} /Prev ${previous} >>\nstartxref\n${text.length + added.length}\n%%EOF\n`
  return Buffer.from(`${text}${added}xref\n${places.join('')}${trailer}`, 'latin1')
}
