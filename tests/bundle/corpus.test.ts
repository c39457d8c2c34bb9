import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBundle } from '#main/bundle/open-bundle.ts'
import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import { badBundles } from '../support/bad-bundles.ts'
import { copyOfPoste, createCorpusPoste } from '../support/corpus-poste.ts'
import { corpusKeys } from '../support/forged-bundles.ts'
import { digestOf, receive, send } from '../support/postes.ts'
import type { TestApp } from '../support/test-app.ts'

const folder = join(import.meta.dirname, 'corpus')
const files = readdirSync(folder).filter((name) => name.endsWith('.lot'))

/** What a file's name says will become of it: « bundle-line-3 » is `bundle-line`, of line 3. */
const expectedOf = (file: string): { readonly code: string; readonly line: string | null } => {
  const [, said = ''] = file.split('.')
  const [, code = said, line = null] = /^(bundle-line)-(\d+)$/.exec(said) ?? []
  return { code, line }
}

const isStored = (file: string): boolean => expectedOf(file).code === 'stored'

const errorOf = async (work: Promise<unknown>): Promise<AppError | null> => {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof AppFailure) return error.error
    throw error
  }
}

const import_ = (poste: TestApp, file: string) => receive(poste, readFileSync(join(folder, file)))

test('the corpus is what scripts/corpus.ts makes', () => {
  expect(files.toSorted()).toEqual(Object.keys(badBundles).toSorted())
})

test('BU-3 each bad bundle is refused as its name says, with the line, in words, and nothing has changed', async () => {
  const poste = await createCorpusPoste()
  const refused = files.filter((file) => !isStored(file))
  const before = await digestOf(poste)
  const errors: Record<string, AppError | null> = {}
  for (const file of refused) {
    errors[file] = await errorOf(import_(poste, file))
    expect(await digestOf(poste), file).toBe(before)
  }
  expect(Object.entries(errors).map(([file, error]) => [file, { code: error?.code, line: lineIn(error) }])).toEqual(
    refused.map((file) => [file, expectedOf(file)]),
  )
  for (const error of Object.values(errors))
    for (const sentence of [error?.fact, error?.cause, error?.unchanged, error?.next])
      expect(sentence).toMatch(/^\p{Lu}.*\.$/su)
  expect(poste.logged.filter(([code]) => code === 'bug')).toEqual([])
})

const lineIn = (error: AppError | null): string | null => /^La ligne (\d+) /.exec(error?.cause ?? '')?.[1] ?? null

test.each(files.filter(isStored))('OP-5 %s is taken in, once, and the poste goes on', async (file) => {
  const poste = await copyOfPoste(await createCorpusPoste())
  await import_(poste, file)
  const digest = await digestOf(poste)
  expect(await import_(poste, file)).toMatchObject({ transactions: 0 })
  expect(await digestOf(poste)).toBe(digest)
  await poste.call('records.create', { record: 'actor', values: { name: 'Écrit ensuite' } })
  const sent = await openBundle((await send(poste, true)).bytes, corpusKeys.hub)
  expect([...sent.txs()].map(({ intent }) => intent)).toContain('actor.create')
  await digestOf(poste)
  expect(poste.logged.filter(([code]) => code === 'bug')).toEqual([])
})
