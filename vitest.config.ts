import { defineConfig } from 'vitest/config'

const looks = ['tests/stories/**/*.test.ts', 'tests/site/**/*.test.ts']

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        esbuild: { jsx: 'automatic', jsxDev: false, jsxImportSource: 'hemerotheque' },
        test: { name: 'parts', include: ['tests/**/*.test.{ts,tsx}'], exclude: looks, testTimeout: 60_000 },
      },
      {
        extends: true,
        esbuild: { jsx: 'automatic', jsxDev: false, jsxImportSource: 'hemerotheque' },
        test: {
          name: 'whole sites',
          include: looks,
          // Eleventy imports its configuration and our template by itself, past vitest.
          execArgv: ['--import', 'tsx'],
          globalSetup: ['tests/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
