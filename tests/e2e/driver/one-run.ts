import { dropProfilesOf } from './profile.ts';

/** What vitest calls before and after all specs of a browser. */
export default function begin(): () => void {
  const run = process.env.EVENFALL_RUN;
  return () => {
    if (run !== undefined) dropProfilesOf(run);
  };
}
