import { useEffect, useState } from 'preact/hooks';
import { Page } from '../../components/frame/Page.tsx';
import { PageFrame } from '../../components/frame/PageFrame.tsx';
import { laterPart } from '../../components/ui/later-part.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import { maybeHiddenZone } from '../../utils/evening/zone.ts';
import { browserZone } from '../../utils/platform/clock.ts';
import { sendCommand } from '../../utils/platform/send-command.ts';
import { Door } from '../shared/Door.tsx';
import { useRoot } from '../shared/Root.tsx';
import './options.css';
import { pageOf, pagesOf, tabsOf } from './pages.ts';

const UntoldNight = laterPart(() => import('./UntoldNight.tsx').then((it) => it.UntoldNight));

/** The options: the row of pages, and the page that the address names. */
export function Options() {
  const { settings, theme } = useRoot();
  const { say } = useWords();
  const hash = useHash();
  useEffect(() => void sendCommand({ type: 'look' }), []);
  const pages = pagesOf(settings, hash);
  const { page, rest } = pageOf(pages, hash);
  const { id, room, title, Content } = page;
  return (
    <Page theme={theme}>
      <PageFrame
        entries={pages.map((entry) => ({ id: entry.id, title: say(entry.short ?? entry.title) }))}
        tabs={tabsOf(page).map((entry) => ({ id: entry.id, title: say(entry.tab ?? entry.title) }))}
        current={{ id, room, title: say(title) }}
      >
        <Door>
          <ZoneBanner />
          {id === 'week' && <UntoldNight />}
        </Door>
        <Door key={page.turns ? id : `${id}/${rest}`}>
          <Content rest={rest} />
        </Door>
      </PageFrame>
    </Page>
  );
}

/** The part of the address after `#`, with it; it names the page that is open. */
export function useHash(): string {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const change = () => setHash(location.hash);
    addEventListener('hashchange', change);
    // What changed between the drawing and here was heard by nobody.
    change();
    return () => removeEventListener('hashchange', change);
  }, []);
  return hash;
}

const HiddenZone = laterPart(() => import('./HiddenZone.tsx').then((it) => it.HiddenZone));

/** Asks for the zone, on every page, where the browser may hide it and none was chosen. */
export function ZoneBanner() {
  const { settings } = useRoot();
  if (settings.zone !== null || !maybeHiddenZone(browserZone())) return null;
  return <HiddenZone />;
}
