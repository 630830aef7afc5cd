import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {ImportModule} from '../config/layer.ts'

/**
 * Imports a module of the user’s: by a file beside the command, since the bundles are scripts, in which Node lets
 * nobody import.
 *
 * @param url the module
 */
export const importModule: ImportModule = async (url) =>
  await createRequire(join(__dirname, '../../bin/reply-lint.js'))('./import.cjs')(url)
