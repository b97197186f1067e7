/** The references of an index in files beside its page: `/personnes/bleriot-louis/references.bib`. Only where `citations: indexes` asks for them. */
export const referenceFiles = [
  { text: 'BibTeX', file: 'references.bib', type: 'application/x-bibtex' },
  { text: 'RIS', file: 'references.ris', type: 'application/x-research-info-systems' },
  { text: 'CSL', file: 'references.json', type: 'application/vnd.citationstyles.csl+json' },
] as const
