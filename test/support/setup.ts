import fc from 'fast-check';
import { SEED } from './randomSeed.ts';

/** Runs before each test file: random tests that name no seed of their own begin with that of the run. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
