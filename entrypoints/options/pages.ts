import { type ComponentType, h } from 'preact';
import { laterPart } from '../../components/ui/later-part.tsx';
import type { WordKey } from '../../utils/i18n/words.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { useRoot } from '../shared/Root.tsx';
import { useNow } from '../shared/use-now.ts';
import type { PageProps } from './page-props.ts';

export type PageEntry = {
  id: string;
  title: WordKey;
  /** The code and the styles of a page come when it is first shown. */
  Content: ComponentType<Pick<PageProps, 'rest'>>;
  /** It turns by its address and stays: what was unfolded on it, and what has the focus, stay too. */
  turns?: true;
};

const WELCOME: PageEntry = {
  id: 'welcome',
  title: 'page_welcome',
  Content: laterPart(() => import('./welcome/WelcomePage.tsx').then((it) => it.WelcomePage)),
};

/** The table of contents of the options. */
const PAGES: readonly PageEntry[] = [
  {
    id: 'week',
    title: 'page_week',
    Content: byTheClock(() => import('./week/WeekPage.tsx').then((it) => it.WeekPage)),
    turns: true,
  },
  {
    id: 'nights',
    title: 'page_nights',
    Content: byTheClock(() => import('./nights/NightsPage.tsx').then((it) => it.NightsPage)),
  },
  {
    id: 'plan',
    title: 'page_plan',
    Content: byTheClock(() => import('./plan/PlanPage.tsx').then((it) => it.PlanPage)),
  },
  {
    id: 'visit',
    title: 'page_visit',
    Content: byTheClock(() => import('./visit/VisitPage.tsx').then((it) => it.VisitPage)),
  },
  {
    id: 'data',
    title: 'page_data',
    Content: laterPart(() => import('./data/DataPage.tsx').then((it) => it.DataPage)),
  },
  {
    id: 'about',
    title: 'page_about',
    Content: laterPart(() => import('./welcome/AboutPage.tsx').then((it) => it.AboutPage)),
  },
];

/** Pages reached from others, not from the table of contents. */
const INNER: readonly PageEntry[] = [
  {
    id: 'night',
    title: 'page_night',
    Content: byTheClock(() => import('./night/NightPage.tsx').then((it) => it.NightPage)),
  },
  {
    id: 'check-in',
    title: 'page_check_in',
    Content: byTheClock(() => import('./check-in/CheckInPage.tsx').then((it) => it.CheckInPage)),
  },
  {
    id: 'doctor',
    title: 'doctor_title',
    Content: byTheClock(() => import('./doctor/DoctorPage.tsx').then((it) => it.DoctorPage)),
  },
  {
    id: 'longer',
    title: 'longer_title',
    Content: byTheClock(() => import('./week/LongerPage.tsx').then((it) => it.LongerPage)),
  },
  {
    id: 'together',
    title: 'together_title',
    Content: byTheClock(() => import('./week/TogetherPage.tsx').then((it) => it.TogetherPage)),
  },
];

/** The pages there are: Welcome leads until "Start", and can be opened again later. */
export function pagesOf({ startedAt }: Settings, hash: string): PageEntry[] {
  return startedAt === null || hash === `#${WELCOME.id}` ? [WELCOME, ...PAGES] : [...PAGES];
}

/** The page of an address, and what follows its name there; the first page where the address names none. */
export function pageOf(
  pages: readonly PageEntry[],
  hash: string,
): { page: PageEntry; rest: string } {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const page = [...pages, ...INNER].find(({ id }) => id === name);
  return { page: page ?? (pages[0] as PageEntry), rest: rest.join('/') };
}

/** A page that shows something of the moment: it is drawn anew with each minute. */
function byTheClock(load: () => Promise<ComponentType<PageProps>>): PageEntry['Content'] {
  const Page = laterPart(load);
  return function ByTheClock({ rest }) {
    const { settings } = useRoot();
    return h(Page, { settings, now: useNow(), rest });
  };
}
