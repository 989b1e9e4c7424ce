/** What can be pressed, at rest, under the pointer and with the keyboard in it. */
import type { ComponentChildren } from 'preact';

import { IconButton } from '../../components/card/icon-button';
import { LinkButton } from '../../components/card/link-button';
import { ChoiceList } from '../../components/options/choice-list';
import { PageTopics } from '../../components/popup/page-topics';
import { PresetChips } from '../../components/preset-chips';
import { Switch } from '../../components/switch';
import type { TopicId } from '../../lib/dataset/schema/primitives';
import { HIDES_NOTHING } from './live-card';
import { registries } from './popup-scenes';
import type { Scene } from './scene';

const nothing = () => {};
const topics = [
  { topic: 'svalbard-treaty' as TopicId, title: 'Svalbard Treaty', count: 3, early: 1 },
];
/** One that is chosen, one that is not. */
const presets = registries.presets.slice(0, 2);
const choices = [
  { value: 'hover', label: 'When the pointer rests on it', hint: 'After a third of a second' },
  { value: 'click', label: 'When it is clicked' },
];

/** One of each. */
function Controls() {
  return (
    <>
      <p class="ng-actions">
        <a href="#controls">A link</a> <LinkButton onClick={nothing}>A button in a text</LinkButton>
      </p>
      <p class="ng-bar">
        <IconButton icon="pin" label="Keep this card open" onClick={nothing} />
        <IconButton icon="pin" label="Keep this card open" pressed onClick={nothing} />
        <IconButton icon="close" label="Close" onClick={nothing} />
      </p>
      <Switch label="on" checked onChange={nothing} />
      <Switch label="off" checked={false} onChange={nothing} />
      <Switch label="not to be changed" checked disabled onChange={nothing} />
      <PresetChips presets={presets} filter={HIDES_NOTHING} onChoose={nothing} />
      <PageTopics
        topics={topics}
        listRef={{ current: null }}
        onLeave={nothing}
        onOpen={nothing}
        onJump={nothing}
      />
      <ChoiceList legend="A card opens" choices={choices} chosen="hover" onChoose={nothing} />
      <label class="ng-field">
        Find a source
        <input type="search" />
      </label>
      <button type="button" class="ng-push">
        Add
      </button>
    </>
  );
}

interface ColumnProps {
  readonly title: string;
  /** What a photograph takes for so; in a window the pointer and the keyboard do it. */
  readonly forced?: 'pointer' | 'keyboard';
  readonly children: ComponentChildren;
}

function Column({ title, forced, children }: ColumnProps) {
  return (
    <section class="controls-column" aria-label={title} data-forced={forced}>
      <h2 class="ng-label">{title}</h2>
      {children}
    </section>
  );
}

export const controlsScene: Scene = {
  name: 'controls',
  width: 1000,
  content: (
    <main class="ng ng-rule ng-options controls">
      <h1>Controls</h1>
      <Column title="At rest">
        <Controls />
      </Column>
      <Column title="Under the pointer" forced="pointer">
        <Controls />
      </Column>
      <Column title="With the keyboard" forced="keyboard">
        <Controls />
      </Column>
    </main>
  ),
};
