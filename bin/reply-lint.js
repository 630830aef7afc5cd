#!/usr/bin/env node
const {join} = require('node:path')
const {loadBundle} = require('../dist/cli/start.cjs')

loadBundle(join(__dirname, '../dist/cli'), 'main.cjs').main(process.argv.slice(2))
