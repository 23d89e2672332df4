#!/usr/bin/env node
// The command runs its own sources: no build step, nothing that could be older than the code.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
