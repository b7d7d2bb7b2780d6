import '../../components/theme.css';
import '../../components/ui/controls.css';
import { render } from 'preact';
import { Popup } from './Popup.tsx';

render(<Popup />, document.getElementById('app') as HTMLElement);
