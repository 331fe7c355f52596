interface SelectProps {
  id: string;
  label: string;
  value: string;
  onChoose: (value: string) => void;
  wrong?: string | undefined;
  /** Each with its name. */
  choices: readonly (readonly [string, string])[];
}

/** One of many, where all of them at once would be too much to read. */
export function Select({ id, label, value, onChoose, wrong, choices }: SelectProps) {
  return (
    <ds-field class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <select
        class="ds-input"
        id={id}
        value={value}
        aria-invalid={wrong === undefined ? undefined : 'true'}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {choices.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {wrong !== undefined && (
        <p class="ds-validation-message" data-field="validation">
          {wrong}
        </p>
      )}
    </ds-field>
  );
}
