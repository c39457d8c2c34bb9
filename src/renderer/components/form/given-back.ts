/** Words leave a form with what they are for; those that could not be sent come back, before what was typed since. */
export const givenBack =
  (sent: string) =>
  (since: string): string =>
    since === '' ? sent : `${sent} ${since}`

/**
 * The same for a whole form: every text that was emptied for the next one comes back.
 * @param left what the form became when it was sent
 * @param since what it is now
 */
export const wordsBack = <Values extends object>(sent: Values, left: Values, since: Values): Values =>
  Object.fromEntries(
    Object.entries(since).map(([name, value]) => {
      const words = sent[name as keyof Values]
      const isEmptied = typeof words === 'string' && words !== left[name as keyof Values]
      return [name, isEmptied ? givenBack(words)(String(value)) : value]
    }),
  ) as Values
