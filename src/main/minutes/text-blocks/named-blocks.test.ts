import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { TextBlock } from '#shared/records/records.ts'
import { namedBlocks } from './named-blocks.ts'

const block = (name: string | null, index = 0): TextBlock => ({ id: `b${index}` as RowId, name, body: null })

const names = ['Mention d’information', 'Élus présents, rappel', 'Clôture', 'Mot d’accueil', null]
const blocks = names.map(block)
const found = (text: string) => namedBlocks(blocks, text).map(({ name }) => name)

describe('the blocks that what is typed may mean', () => {
  test('all of them before anything is typed, by name', () => {
    expect(found('')).toEqual([null, 'Clôture', 'Élus présents, rappel', 'Mention d’information', 'Mot d’accueil'])
  })

  test('a word of the name begins so, whatever accents, capitals and apostrophes', () => {
    expect(found('clot')).toEqual(['Clôture'])
    expect(found('ELUS')).toEqual(['Élus présents, rappel'])
    expect(found("d'info")).toEqual(['Mention d’information'])
    expect(found('acc')).toEqual(['Mot d’accueil'])
    expect(found('rappel él')).toEqual(['Élus présents, rappel'])
    expect(found('ture')).toEqual([])
  })

  test('any beginning of a name, in any case, finds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aàéEçœ ’-'), minLength: 1 }), fc.nat(), (name, cut) => {
        const start = name.slice(0, cut % (name.length + 1)).toUpperCase()
        expect(namedBlocks([block(name)], start)).toEqual([block(name)])
      }),
    )
  })
})
