import { useEffect, useMemo } from 'preact/hooks';
import { Page } from '../../components/frame/Page.tsx';
import { PageFrame } from '../../components/frame/PageFrame.tsx';
import { formatsOf } from '../../utils/i18n/formats.ts';
import { plural, words as say } from '../../utils/i18n/words.ts';
import { mirrorDayTheme } from '../../utils/platform/theme-mirror.ts';
import { readNow } from '../../utils/storage/read-now.ts';
import { readSettings, watchSettings } from '../../utils/storage/settings-store.ts';
import { dayUntil, pageTheme } from '../../utils/theme/page-theme.ts';
import { useHash } from '../shared/use-hash.ts';
import { useNow } from '../shared/use-now.ts';
import { usePrefersLight } from '../shared/use-prefers-light.ts';
import { useWatched } from '../shared/use-watched.ts';
import './options.css';
import { pageOf, pagesOf } from './pages.ts';
import { ZoneBanner } from './ZoneBanner.tsx';

/** The options: a table of contents, and the page that the address names. */
export function Options() {
  const settings = useWatched(readSettings, watchSettings);
  const now = useNow(readNow);
  const hash = useHash();
  const prefersLight = usePrefersLight();
  const words = useMemo(
    () => ({ say, plural, formats: formatsOf(say('language'), now?.zone ?? 'UTC') }),
    [now?.zone],
  );
  const until = settings && now ? dayUntil(settings, now) : undefined;
  useEffect(() => {
    if (until !== undefined) mirrorDayTheme(until);
  }, [until]);
  if (!settings || !now) return null;
  const pages = pagesOf(settings, hash);
  const { page, rest } = pageOf(pages, hash);
  const { id, title, Content } = page;
  return (
    <Page words={words} theme={pageTheme(settings, prefersLight, now)}>
      <PageFrame
        entries={pages.map((entry) => ({ id: entry.id, title: say(entry.title) }))}
        current={{ id, title: say(title) }}
      >
        <ZoneBanner settings={settings} now={now} />
        <Content key={`${id}/${rest}`} settings={settings} now={now} rest={rest} />
      </PageFrame>
    </Page>
  );
}
