/** A card in a shadow root on a page that fights it with everything CSS has. */
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import css from '../../components/card/card.css?inline';
import { svalbardBundle } from '../../lib/dataset/visibility/svalbard-card.fixture';
import { LiveCard } from './live-card';

/** What pages do to elements they do not know, and more. */
const HOSTILE = `
  * { font: 40px monospace !important; color: lime !important; letter-spacing: 9px !important; }
  :root { --ng-paper: red; --ng-ink: red; --ng-scale: 3; --ng-read: 900 40px cursive; zoom: 1; }
  .host { direction: rtl; text-transform: uppercase; line-height: 5; text-align: right; }
  @font-face { font-family: serif; src: local('DejaVu Sans Mono'); }
  @font-face { font-family: system-ui; src: local('DejaVu Sans Mono'); }
`;

interface InShadowProps {
  /** Whether the page fights. */
  readonly isHostile: boolean;
}

/** The same card, on a calm page or on a hostile one. */
export function InShadow({ isHostile }: InShadowProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    render(<LiveCard bundle={svalbardBundle} mode="expanded" />, root);
  }, []);
  return (
    <>
      {isHostile && <style>{HOSTILE}</style>}
      <div ref={host} class="host" />
    </>
  );
}
