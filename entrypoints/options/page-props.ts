import type { Now } from '../../utils/evening/instant.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** What every page of the options is given. */
export type PageProps = {
  settings: Settings;
  now: Now;
  /** What follows the page's name in the address, as the evening in `#night/2026-03-10`; else empty. */
  rest: string;
};
