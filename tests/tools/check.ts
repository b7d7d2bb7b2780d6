/** `npm run check`: format, lint, types, unused code and unit tests; what to run before a commit. */
import { checks } from './run/checks.ts';
import { runStages } from './run/stages.ts';

process.exitCode = (await runStages(checks)) ? 0 : 1;
