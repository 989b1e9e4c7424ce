/** The page after the installation, as a desktop has it. */
import { WelcomePage } from '../../components/welcome/welcome-page';
import type { Scene } from './scene';

export const welcomeScene: Scene = {
  name: 'welcome',
  width: 900,
  content: (
    <WelcomePage
      appearance={{ theme: 'auto', textSize: 100 }}
      keys={{ next: 'Alt+K', previous: 'Alt+Shift+K', enter: null }}
    />
  ),
};
