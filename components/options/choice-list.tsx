/** One of several, each with a word of explanation. */
import { useUniqueId } from '../use-unique-id';

interface ChoiceListProps<Value extends string | number> {
  readonly legend: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint?: string;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons in a named group. */
export function ChoiceList<Value extends string | number>(props: ChoiceListProps<Value>) {
  const { legend, choices, chosen, onChoose } = props;
  const name = useUniqueId();
  return (
    <fieldset class="ng-choices">
      <legend>{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {hint !== undefined && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
