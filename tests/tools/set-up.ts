/** `npm run set-up`: brings what the tests need, both browsers and a desktop, as far as that is possible. */
import { aptGet } from './browsers/apt-get.ts';
import { bringBrowser } from './browsers/bring-browser.ts';
import { missingPackages, whyNoDesktop } from './browsers/desktop.ts';
import { hasCommand, searchFor } from './browsers/find-browser.ts';

for (const kind of ['chromium', 'firefox'] as const) {
  await bringBrowser(kind).then(
    ({ path }) => console.log(`Found ${path}`),
    ({ message }) => {
      console.error(message);
      process.exitCode = 1;
    },
  );
}
const { isRoot, hasAptGet, platform } = await searchFor('chromium');
const missing = missingPackages(hasCommand);
if (platform === 'linux' && missing.length > 0 && isRoot && hasAptGet) aptGet(missing);
const obstacle = whyNoDesktop(platform, missingPackages(hasCommand));
if (obstacle !== undefined) console.log(obstacle);
// A host that did not answer in time may still be listened to.
process.exit();
