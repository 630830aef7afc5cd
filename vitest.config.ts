import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    // Phrases are compiled once for the files that a worker runs.
    isolate: false,
    // A busy machine fails no test: how long things take is measured in bench/.
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
