import { Hatch, useHatch } from './hatch';

/** How much of the most; a guess is hatched. */
export function HourBar({ share, guessed, quiet }: { share: number; guessed?: boolean; quiet?: boolean }) {
  const hatch = useHatch();
  const width = `${Math.max(share * 100, 1)}%`;
  return (
    <svg class="bar hour" aria-hidden="true">
      {guessed && <Hatch id={hatch.id} />}
      <rect
        class={guessed ? 'guessed' : quiet ? 'passed' : 'known'}
        {...(guessed && { fill: hatch.fill })}
        width={width}
        height="100%"
      />
    </svg>
  );
}
