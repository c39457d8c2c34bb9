import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Jimp, JimpMime } from 'jimp'
import { beforeAll, expect, test } from 'vitest'
import { pictureFacts } from '#shared/records/minutes/picture-facts.ts'
import { runConcerto } from '../../support/run-concerto.ts'
import { createReadyApp, temporaryFolder } from '../../support/test-app.ts'

/** A photograph of noise, which nothing makes light: red above, blue below. */
const noise = (width: number, height: number) => {
  const data = randomBytes(width * height * 4)
  for (let at = 0; at < data.length; at += 4) {
    const isAbove = at < data.length / 2
    data[at + (isAbove ? 0 : 2)] = 255
    data[at + (isAbove ? 2 : 0)] = 0
    data[at + 3] = 255
  }
  return Jimp.fromBitmap({ data, width, height })
}

/** As a telephone held on its side takes it: its camera says that it is to be turned a quarter to the right. */
const onItsSide = (jpeg: Buffer): Buffer => {
  const exif = Buffer.from(
    'Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0',
    'latin1',
  )
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, jpeg.subarray(2)])
}

let jpeg: Buffer
let bmp: Buffer
beforeAll(async () => {
  const picture = noise(2100, 1200)
  jpeg = await picture.getBuffer(JimpMime.jpeg, { quality: 95 })
  bmp = await noise(60, 40).getBuffer(JimpMime.bmp)
})

const imported = async (text: string, pictures: readonly (readonly [name: string, bytes: Buffer])[]) => {
  const app = await createReadyApp()
  const beside = pictures.map(([name, bytes]) => ({ name, content: bytes.toString('base64') }))
  const source = { kind: 'text' as const, text, pictures: beside }
  const asked = { source, name: 'cr.md', job: crypto.randomUUID() }
  const preview = await app.call('minutes.previewImport', asked)
  const { meeting, remarks } = await app.call('minutes.import', asked)
  const minutes = await app.call('minutes.get', { meeting })
  const kept = await Promise.all(minutes.pictures.map(({ id }) => app.call('minutes.pictureData', { id })))
  const bytes = kept.map(({ data }) => Buffer.from(data ?? '', 'base64'))
  const told = remarks.filter(({ about }) => about === 'pictures').map(({ sentence }) => sentence)
  return { app, asked, preview, minutes, bytes, told }
}

test('a photograph beside a text is made light, and upright', async () => {
  const { preview, minutes, bytes, told } = await imported('# R\n\n![Le tableau](photos/t%201.jpg)\n', [
    ['photos/t 1.jpg', onItsSide(jpeg)],
  ])
  expect(jpeg.length).toBeGreaterThan(2_000_000)
  expect(preview).toMatchObject({
    pictures: 1,
    remarks: [{ about: 'pictures', sentence: '1\u00a0image a été réduite ou convertie.' }],
  })
  expect(told).toEqual(['1\u00a0image a été réduite ou convertie.'])
  const [light = Buffer.of()] = bytes
  expect(light.length).toBeLessThanOrEqual(2_000_000)
  const { type = '', width = 0, height = 1 } = pictureFacts(light) ?? {}
  expect([type, Math.round((100 * height) / width)]).toEqual(['jpeg', 175])
  expect(minutes.pictures[0]).toMatchObject({ width, height, alternative: 'Le tableau' })
  // What was above is at the right, once turned.
  const turned = await Jimp.fromBuffer(light)
  const red = (x: number): number => turned.getPixelColor(x, Math.round(height / 2)) >>> 24
  expect(red(width - 20)).toBeGreaterThan(red(20))
}, 60_000)

test('a BMP becomes a JPEG; what does not open leaves its words, and is told', async () => {
  const cut = jpeg.subarray(0, 2_100_000)
  const lying = Buffer.concat([Buffer.from('BM'), randomBytes(300)])
  const { minutes, bytes, told } = await imported(
    '# R\n\n![Plan](plan.bmp)\n\n![Coupée](coupée.jpg)\n\n![Fausse](f.bmp)\n',
    [
      ['plan.bmp', bmp],
      ['coupée.jpg', Buffer.concat([cut.subarray(0, 300), randomBytes(2_000_000)])],
      ['f.bmp', lying],
    ],
  )
  expect(bytes.map((one) => pictureFacts(one))).toEqual([{ type: 'jpeg', width: 60, height: 40 }])
  expect(told).toEqual([
    '1\u00a0image a été réduite ou convertie.',
    '2\u00a0images, trop lourdes ou abîmées, n’ont pas pu être réduites et n’ont pas été reprises\u00a0: Coupée, Fausse.',
  ])
  const said = JSON.stringify(minutes.sections)
  expect(said).toContain('Coupée')
  expect(said.match(/"image"/g)).toHaveLength(1)
}, 60_000)

test('a picture that says it is larger than any is not unfolded', async () => {
  const bomb = Buffer.from(await noise(4, 4).getBuffer(JimpMime.png))
  bomb.writeUInt32BE(19_000, 16)
  bomb.writeUInt32BE(19_000, 20)
  const heavy = Buffer.concat([bomb, Buffer.alloc(2_000_000)])
  const { told } = await imported('# R\n\n![Énorme](b.png)\n', [['b.png', heavy]])
  expect(told).toEqual([
    '1\u00a0image, trop lourde ou abîmée, n’a pas pu être réduite et n’a pas été reprise\u00a0: Énorme.',
  ])
})

test('the same text with other pictures is another file', async () => {
  const { app, asked } = await imported('# R\n\n![Plan](plan.bmp)\n', [])
  const other = { name: 'plan.bmp', content: bmp.toString('base64') }
  const again = await app.call('minutes.previewImport', { ...asked, source: { ...asked.source, pictures: [other] } })
  expect([again.alreadyImported, again.pictures]).toEqual([null, 1])
})

test('the command line finds them beside the file', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'images'))
  writeFileSync(join(folder, 'images', 'le tableau.jpg'), jpeg)
  writeFileSync(join(folder, 'cr.md'), '# Réunion\n\n![Le tableau](<images/le tableau.jpg>)\n')
  const done = await runConcerto('--data', join(folder, 'data'), 'import', 'minutes', join(folder, 'cr.md'))
  expect([done.code, done.out]).toEqual([0, expect.stringContaining('1\u00a0image a été réduite ou convertie.')])
  expect(readFileSync(join(folder, 'images', 'le tableau.jpg')).equals(jpeg)).toBe(true)
}, 60_000)
