/** A list of Excel holds so many characters, and parts its choices by commas. */
const mostCharacters = 250
export const mostChoices = 10

/** Why these choices are no list of answers, the end of a sentence that begins by « Ses choix »; `null` when they are, or when there is none. */
export const choicesProblem = (choices: readonly string[]): string | null => {
  if (choices.length === 0) return null
  if (choices.length === 1) return 'doivent être deux au moins'
  if (choices.length > mostChoices) return `doivent être ${mostChoices} au plus`
  if (new Set(choices).size < choices.length) return 'se répètent'
  if (choices.some((one) => one.includes(',')))
    return 'ne peuvent pas contenir de virgule\u00a0: Excel y couperait la liste'
  return choices.join(',').length > mostCharacters
    ? `sont trop longs\u00a0: ${mostCharacters} signes au plus, en tout`
    : null
}
