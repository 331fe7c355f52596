import { useId } from 'preact/hooks';

export function useHatch(): { id: string; fill: string } {
  const id = useId();
  return { id, fill: `url(#${id})` };
}

/** How a guess looks, in every picture. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="6" height="6" />
      <rect class="hatch-line" width="2.5" height="6" />
    </pattern>
  );
}

/** How much of the most; a guess is hatched. */
export function ShareBar({ share, guessed, quiet }: { share: number; guessed?: boolean; quiet?: boolean }) {
  const hatch = useHatch();
  const width = `${Math.max(share * 100, 1)}%`;
  return (
    <svg class="bar share" aria-hidden="true">
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
