import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writePptx } from '#main/office/pptx/write-pptx.ts'
import { composeSlides } from '#main/workspace/documents/restitution/compose-slides.ts'
import { houseFile, para, section } from '../support/house-file.ts'
import { paragraphsOf } from '../support/read-docx.ts'
import { nothingSaid } from '../support/restitution-facts.ts'
import { createReadyApp } from '../support/test-app.ts'

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const house = houseFile({ body: `${para('Maison : {titre}, {lieu}, {inconnu}')}${para('{corps}')}${section()}` })

const ready = async () => {
  const app = await createReadyApp()
  const { name } = await app.call('houseTemplates.add', { name: 'Charte.docx', content: base64(house) })
  return { ...app, name }
}

describe('templates of the house', () => {
  test('are files of the workspace, told with what they ask for', async () => {
    const { call, name } = await ready()
    expect(name).toBe('Charte')
    const [template] = await call('houseTemplates.list', {})
    expect(template).toMatchObject({
      name: 'Charte',
      usualFor: [],
      state: { kind: 'ready', report: { body: 'asked', unknown: [{ name: 'inconnu' }] } },
    })
  })

  test('keep both of one name, and refuse what is no template', async () => {
    const { call } = await ready()
    const again = await call('houseTemplates.add', { name: '../Charte.docx', content: base64(house) })
    expect(again.name).toBe('Charte (2)')
    const refused = call('houseTemplates.add', { name: 'x.docx', content: base64(Buffer.from('bonjour')) })
    await expect(refused).rejects.toMatchObject({ error: { code: 'house-template.not-word' } })
    expect((await call('houseTemplates.list', {})).length).toBe(2)
  })

  test('are presentations too, whose colours slides take, removed and renamed like the others', async () => {
    const { call, dataDir } = await ready()
    const deck = Buffer.from(writePptx(composeSlides(nothingSaid)))
    const { name } = await call('houseTemplates.add', { name: 'Charte.potx', content: base64(deck) })
    expect(name).toBe('Charte (2)')
    await call('houseTemplates.rename', { name, to: 'Diaporama' })
    await call('houseTemplates.setUsual', { document: 'slides', name: 'Diaporama' })
    expect(existsSync(join(dataDir, 'modeles', 'Diaporama.pptx'))).toBe(true)
    expect((await call('houseTemplates.list', {})).find((one) => one.name === 'Diaporama')).toMatchObject({
      usualFor: ['slides'],
      state: { kind: 'slides', remarks: [] },
    })
    const { put } = await call('houseTemplates.remove', { name: 'Diaporama' })
    expect(readdirSync(join(dataDir, 'modeles', 'corbeille'))).toEqual(['Diaporama.pptx'])
    expect((await call('houseTemplates.restore', { put })).name).toBe('Diaporama')
    const refused = call('houseTemplates.add', { name: 'x.pptx', content: base64(Buffer.from('bonjour')) })
    await expect(refused).rejects.toMatchObject({ error: { code: 'house-template.no-theme' } })
  })

  test('removed, wait in the bin and come back as the usual one', async () => {
    const { call, name, dataDir } = await ready()
    await call('houseTemplates.setUsual', { document: 'minutes', name })
    const { put } = await call('houseTemplates.remove', { name })
    expect(await call('houseTemplates.list', {})).toEqual([])
    expect(readdirSync(join(dataDir, 'modeles', 'corbeille'))).toEqual(['Charte.docx'])
    await call('houseTemplates.restore', { put })
    expect((await call('houseTemplates.list', {}))[0]?.usualFor).toEqual(['minutes'])
  })

  test('renamed, stay the usual one of each document', async () => {
    const { call, name, dataDir } = await ready()
    await call('houseTemplates.setUsual', { document: 'minutes', name })
    await call('houseTemplates.setUsual', { document: 'agenda', name })
    await call('houseTemplates.rename', { name, to: 'Département' })
    expect(existsSync(join(dataDir, 'modeles', 'Département.docx'))).toBe(true)
    expect((await call('houseTemplates.list', {}))[0]).toMatchObject({
      name: 'Département',
      usualFor: ['minutes', 'agenda'],
    })
  })

  test('a name that leads elsewhere is refused', async () => {
    const { call, name } = await ready()
    for (const to of ['../x', '.x', 'a/b', 'c:\\d'])
      await expect(call('houseTemplates.rename', { name, to })).rejects.toMatchObject({
        error: { code: 'invalid-input' },
      })
  })

  test('minutes are written in the usual one, and what it could not give is said', async () => {
    const { call, app, name } = await ready()
    await call('houseTemplates.setUsual', { document: 'minutes', name })
    const { meeting } = await call('minutes.import', {
      source: { kind: 'text', text: '# Compte-rendu\n\n## 1. Points\n\nUne phrase avec {date}.' },
      job: crypto.randomUUID(),
    })
    const written = async (template: { readonly kind: 'usual' } | { readonly kind: 'concerto' }) => {
      const job = crypto.randomUUID()
      const { remarks } = await call('minutes.exportWord', { meeting, template, job })
      return { remarks, words: paragraphsOf(app.file(job)?.bytes ?? new Uint8Array()) }
    }
    const usual = await written({ kind: 'usual' })
    expect(usual.words[0]).toMatch(/^Maison : .*champ inconnu/)
    expect(usual.words).toContain('Une phrase avec {date}.')
    expect(usual.remarks).toHaveLength(2)
    expect((await written({ kind: 'concerto' })).remarks).toEqual([])
  })
})
