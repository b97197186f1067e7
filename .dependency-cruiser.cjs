/** Who may import whom. Stages never import each other: types meet in model/, calls meet in build.ts and its neighbours. */
const stages = ['1-read', '2-parse', '3-annotate', '4-catalogue', '5-present', '6-publish']

module.exports = {
  forbidden: [
    ...stages.map((stage) => ({
      name: `${stage}-stands-alone`,
      comment: 'A stage imports no other stage.',
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: { path: `^src/(${stages.filter((other) => other !== stage).join('|')})/` },
    })),
    {
      name: 'stages-do-not-call-the-line',
      comment: 'A stage imports model/, french/, messages.ts, and (6-publish) the edition: never build.ts, the command, the workshop or the training.',
      severity: 'error',
      from: { path: '^src/[1-6]-' },
      to: { path: '^src/(cli|store|train|score|serve|[^/]+\\.ts$)', pathNot: '^src/messages\\.ts$' },
    },
    { name: 'model-imports-nothing', severity: 'error', from: { path: '^src/model/' }, to: { pathNot: '^src/model/' } },
    { name: 'french-is-data', severity: 'error', from: { path: '^src/french/' }, to: { pathNot: '^src/(french|model)/' } },
    { name: 'templates-know-types-only', severity: 'error', from: { path: '^templates/' }, to: { path: '^src/', pathNot: '^src/model/' } },
    { name: 'sources-know-no-template', severity: 'error', from: { path: '^src/' }, to: { path: '^templates/' } },
    { name: 'eleventy-is-known-by-publish-alone', severity: 'error', from: { path: '^src/', pathNot: '^src/6-publish/' }, to: { path: 'node_modules/@11ty' } },
    { name: 'the-disk-is-at-the-ends', severity: 'error', from: { path: '^src/(2-parse|4-catalogue|5-present)/' }, to: { path: '^(node:)?fs', dependencyTypes: ['core'] } },
    { name: 'no-circles', severity: 'error', from: { path: '^(src|templates)/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '(\\.d\\.m?ts$|^src/(cli|read-worker)\\.ts$|pages\\.11ty\\.ts$|^src/train/|^\\.eleventy)' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
