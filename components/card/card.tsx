/** The fact card: props in, events out. Styles: card.css, as text for a shadow root. */
import { useMemo } from 'preact/hooks';

import { appearanceAttributes } from '../appearance';
import { useMessages } from '../messages/messages-context';
import { CardContext } from './card-context';
import { CardFooter } from './card-footer';
import { CardHeader } from './card-header';
import type { CardProps } from './card-props';
import { CompactBody } from './compact-body';
import { ExpandedBody } from './expanded-body';
import { useUniqueId } from '../use-unique-id';

/** One card, compact or expanded. */
export function Card(props: CardProps) {
  const { view, mode, locale, surface, appearance, onShowHidden } = props;
  const messages = useMessages();
  const titleId = useUniqueId();
  const surroundings = useMemo(() => ({ locale, onShowHidden }), [locale, onShowHidden]);
  const Body = mode === 'compact' ? CompactBody : ExpandedBody;
  return (
    <CardContext.Provider value={surroundings}>
      <div
        class="ng ng-card ng-rule"
        data-mode={mode}
        data-surface={surface}
        role={surface === 'overlay' ? 'dialog' : 'region'}
        aria-labelledby={titleId}
        tabIndex={-1}
        lang={messages.lang}
        dir={messages.dir}
        {...appearanceAttributes(appearance)}
      >
        <CardHeader {...props} />
        <div class="ng-body">
          <h2 id={titleId}>{view.card.title}</h2>
          <Body {...props} />
        </div>
        <CardFooter {...props} />
      </div>
    </CardContext.Provider>
  );
}
