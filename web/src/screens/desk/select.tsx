interface SelectProps {
  id: string;
  label: string;
  value: string;
  onChoose: (value: string) => void;
  /** Each with its name. */
  choices: readonly (readonly [string, string])[];
}

/** One of many, where all of them at once would be too much to read. */
export function Select({ id, label, value, onChoose, choices }: SelectProps) {
  return (
    <ds-field class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <select class="ds-input" id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </ds-field>
  );
}
