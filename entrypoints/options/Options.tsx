import { Page } from '../../components/frame/Page.tsx';
import { PageFrame } from '../../components/frame/PageFrame.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import { Door } from '../shared/Door.tsx';
import { useRoot } from '../shared/Root.tsx';
import { useHash } from '../shared/use-hash.ts';
import './options.css';
import { pageOf, pagesOf } from './pages.ts';
import { ZoneBanner } from './ZoneBanner.tsx';

/** The options: a table of contents, and the page that the address names. */
export function Options() {
  const { settings, theme } = useRoot();
  const { say } = useWords();
  const hash = useHash();
  const pages = pagesOf(settings, hash);
  const { page, rest } = pageOf(pages, hash);
  const { id, title, Content } = page;
  return (
    <Page theme={theme}>
      <PageFrame
        entries={pages.map((entry) => ({ id: entry.id, title: say(entry.title) }))}
        current={{ id, title: say(title) }}
      >
        <Door>
          <ZoneBanner />
        </Door>
        <Door key={`${id}/${rest}`}>
          <Content rest={rest} />
        </Door>
      </PageFrame>
    </Page>
  );
}
