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
import { Heard } from './heard';
import { useFit } from './use-fit';
import { useSwipeDown } from './use-swipe-down';
import { useUniqueId } from '../use-unique-id';
import { IN_ENGLISH } from '../in-english';

/** One card, compact or expanded. */
export function Card(props: CardProps) {
  const { view, mode, locale, surface, appearance, onShowHidden, onClose } = props;
  const messages = useMessages();
  const titleId = useUniqueId();
  const surroundings = useMemo(() => ({ locale, onShowHidden }), [locale, onShowHidden]);
  const swipe = useSwipeDown(() => onClose?.());
  const body = useFit();
  const look = appearanceAttributes(appearance);
  const isSheet = surface === 'sheet';
  const Body = mode === 'compact' ? CompactBody : ExpandedBody;
  return (
    <CardContext.Provider value={surroundings}>
      <div
        class="ng ng-card ng-rule"
        data-mode={mode}
        data-surface={surface}
        role={surface === 'panel' ? 'region' : 'dialog'}
        aria-labelledby={titleId}
        tabIndex={-1}
        lang={messages.lang}
        dir={messages.dir}
        {...look}
        style={isSheet ? { ...look.style, translate: `0px ${swipe.offset}px` } : look.style}
      >
        {isSheet ? (
          <div class="ng-pull" {...swipe.handlers}>
            <div class="ng-grip" aria-hidden="true" />
            <CardHeader {...props} />
          </div>
        ) : (
          <CardHeader {...props} />
        )}
        <div class="ng-body" ref={body}>
          <h2 id={titleId} {...IN_ENGLISH}>
            {view.card.title}
          </h2>
          <Body {...props} />
        </div>
        <CardFooter {...props} />
        <Heard view={view} walk={props.walk} />
      </div>
    </CardContext.Provider>
  );
}
