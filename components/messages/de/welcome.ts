/** The page after the installation, in German. */
import type { enWelcome } from '../en/welcome';

/** Part of the catalogue in pages.ts. */
export const deWelcome: typeof enWelcome = {
  title: 'Willkommen bei Newsgloss',
  lead: 'Newsgloss unterstreicht auf Nachrichtenseiten die Begriffe, hinter denen eine Geschichte steht. Jeder hat eine Karte: was unstrittig ist, was jede Seite behauptet und wo sie es gesagt hat. Urteile fällt es nicht.',
  tryIt: 'Probieren Sie es hier aus',
  tryHint:
    'Für Newsgloss ist dieser Artikel echt, auch wenn wir ihn geschrieben haben. Lassen Sie den Zeiger auf einem gepunkteten Begriff ruhen.',
  howTo: 'So geht es',
  pointing:
    'Zeigen Sie auf einen gepunkteten Begriff und warten Sie einen Augenblick. Die Karte bleibt, solange der Zeiger auf ihr steht.',
  touching:
    'Auf einem Touchscreen tippen Sie den Begriff an. Ziehen Sie das Blatt nach unten, um es zu schließen.',
  next: (key) => `${key}: zum nächsten Begriff; seine Karte öffnet sich.`,
  previous: (key) => `${key}: zum Begriff davor.`,
  enter: (key) => `${key}: in die Karte hinein; Escape schließt sie.`,
  searching:
    'Die Schaltfläche von Newsgloss in der Symbolleiste durchsucht alle Themen und zeigt die der Seite.',
  sources: 'Jede Aussage nennt ihre Quelle, und Sie wählen, welche Quellen Sie sehen.',
  chooseSources: 'Quellen wählen',
  privacy:
    'Alles geschieht in Ihrem Browser. Newsgloss fragt kein Netz, sendet nichts und kennt kein Konto. Es liest Seiten, um Begriffe zu finden, und vergisst sie, wenn Sie gehen.',
  allOptions: 'Alle Einstellungen',
};
