import { expect, test } from 'vitest'
import { decodeEntities } from './web-entities.ts'

test.each([
  ['L&#039;atelier &amp; co', "L'atelier & co", 2],
  ['M&eacute;diath&egrave;que du Gu&Eacute;', 'Médiathèque du GuÉ', 3],
  ['L&rsquo;&OElig;uvre&#x27;', "L’Œuvre'", 3],
  ['R&D; A&B; ?a=1&b=2', 'R&D; A&B; ?a=1&b=2', 0],
  ['&#128512; &#x1F600; &lrm;sens&rlm;', '😀 😀 sens', 4],
  ['&#0; &#55296; &#xDFFF; &#x110000; &unknown;', '&#0; &#55296; &#xDFFF; &#x110000; &unknown;', 0],
])('%s', (text, read, decoded) => expect(decodeEntities(text)).toEqual({ text: read, decoded }))
