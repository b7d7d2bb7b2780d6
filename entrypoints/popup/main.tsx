import '../../components/theme.css';
import '../../components/ui/controls.css';
import { render } from 'preact';
import { laidAside } from '../../utils/platform/laid-aside.ts';
import { Root } from '../shared/Root.tsx';
import { Popup } from './Popup.tsx';

const popup = (
  <Root>
    <Popup />
  </Root>
);

render(popup, document.getElementById('app') as HTMLElement);

// What was told on a page that closed too soon; nothing waits for it.
if (laidAside().length > 0) {
  import('../shared/take-up.ts').then(({ takeUp }) => takeUp()).catch(() => undefined);
}
