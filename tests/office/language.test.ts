import { describe, expect, test } from 'vitest'
import { composeMinutes } from '#main/minutes/documents/compose.ts'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import { writeInHouse } from '#main/office/house/write-in-house.ts'
import { unpackText } from '#main/office/paper/office-package.ts'
import { placeholderValues } from '#main/office/paper/placeholder-values.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { officeErrors } from '../support/read-docx.ts'
import { sampleMinutes } from '../support/sample-minutes.ts'
import { minutesTemplate, templateBytes } from '../support/template-bytes.ts'

const sentence =
  'The committee met in the town hall, and it was decided that the report will be sent to the members by the chair.'

const inEnglish = () => {
  const minutes = sampleMinutes()
  const [first] = minutes.sections
  if (first === undefined) throw new Error('no section')
  return { ...minutes, sections: [{ ...first, body: doc(paragraph(sentence), paragraph(sentence)) }] }
}

describe('the language of minutes', () => {
  test.each([
    ['fr-FR', sampleMinutes()],
    ['en-GB', inEnglish()],
  ])('%s is said by the properties, the styles and the settings of the file', async (language, minutes) => {
    const document = composeMinutes(minutes)
    expect(document.language).toBe(language)
    const bytes = writeDocx(document, minutesTemplate)
    expect(unpackText(bytes, 'docProps/core.xml')).toContain(`<dc:language>${language}</dc:language>`)
    expect(/<w:lang w:val="([^"]*)"/.exec(unpackText(bytes, 'word/styles.xml'))?.[1]).toBe(language)
    expect(unpackText(bytes, 'word/settings.xml')).toContain(`<w:themeFontLang w:val="${language}"/>`)
    expect(await officeErrors(bytes)).toEqual([])
  })

  test.each([
    ['fr-FR', sampleMinutes(), false],
    ['en-GB', inEnglish(), true],
  ])(
    '%s is said by each run in a French template of the house, when it is another',
    async (language, minutes, said) => {
      const document = composeMinutes(minutes)
      const values = placeholderValues(minutes, document)
      const ours = minutesTemplate
      const written = writeInHouse({ document, values, house: templateBytes('modele-exemple'), ours })
      if (!written.ok) throw new Error(written.error.code)
      expect(unpackText(written.value.bytes, 'word/document.xml').includes(`<w:lang w:val="${language}"/>`)).toBe(said)
      expect(await officeErrors(written.value.bytes)).toEqual([])
    },
  )
})
