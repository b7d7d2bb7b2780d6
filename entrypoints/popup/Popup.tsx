import { browser } from 'wxt/browser';
import { Page } from '../../components/frame/Page.tsx';
import { laterPart } from '../../components/ui/later-part.tsx';
import { readNow } from '../../utils/storage/read-now.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { useRoot } from '../shared/Root.tsx';
import { useNow } from '../shared/use-now.ts';
import { Evening } from './evening/Evening.tsx';
import './popup.css';

const PopupStart = laterPart(() =>
  import('../../components/welcome/PopupStart.tsx').then((it) => it.PopupStart),
);

/** The popup: "Start" until it was pressed, afterwards the scale at once (rule 27). */
export function Popup() {
  const { settings, theme } = useRoot();
  const now = useNow();
  if (settings.startedAt !== null) return <Evening {...{ settings, now, theme }} />;
  return (
    <Page theme={theme}>
      <PopupStart onStart={start} moreHref={browser.runtime.getURL('/options.html#welcome')} />
    </Page>
  );
}

async function start(): Promise<void> {
  const { at } = await readNow();
  await changeSettings((settings) => ({ ...settings, startedAt: settings.startedAt ?? at }));
}
