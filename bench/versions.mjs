/** The tools that are not npm’s; package.json pins those. */
export const versions = {proselint: '0.16.0', vale: '3.22.0', languageTool: '6.6'}
