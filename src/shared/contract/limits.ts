// How much may be asked for, apart from the contract: screens and the command line say it without its schemas.

/** Lines that a preview tells one by one when it is not asked for more: what a person would read. */
export const usualLines = 500

/** As many as a file may have. */
export const mostLines = 200_000

/** Lines of a list that is pasted to be invited: more come by an import. */
export const mostPastedLines = 300

/** Free lines of an attendance sheet: as many as one page leaves room for, and the most. */
export const usualFreeLines = 8
export const mostFreeLines = 60

/** Most numbered copies of an evaluation form in one file. */
export const mostFormCopies = 300

/** Badges without a name, for who comes unexpected: half a sheet, and the most. */
export const usualBlankBadges = 4
export const mostBlankBadges = 200

/** Fewest characters of a passphrase: fewer would be guessed. */
export const shortestPassphrase = 12
