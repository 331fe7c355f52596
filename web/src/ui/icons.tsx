/** Drawn on a grid of 24, in lines, so that they follow the text's colour. */
const PATHS = {
  home: 'M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6h-6v6H5a1 1 0 0 1-1-1z',
  invoices: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  consumption: 'M5 20V11M10 20V5M15 20v-6M20 20V9',
  outages: 'M13 3L5 14h6l-1 7 8-11h-6z',
  queue: 'M6 4h4l1.5 5-2.5 1.5a11 11 0 0 0 5 5L15.500 13l4.500 1.500V19a1.500 1.500 0 0 1-1.600 1.500C10.600 20 4 13.400 4.500 5.600A1.600 1.600 0 0 1 6 4z',
  claims: 'M5 5h14v11h-6l-4 4v-4H5zM9 10.500h6',
  back: 'M14 6l-6 6 6 6',
  on: 'M10 6l6 6-6 6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={name === 'back' || name === 'on' ? 'to' : undefined} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'more' ? 3 : 1.75}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export function Mark() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="16" fill="var(--ds-color-accent-base-default)" />
      <path
        d="M18 17h28a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6H33l-10 9v-9h-5a6 6 0 0 1-6-6V23a6 6 0 0 1 6-6z"
        fill="var(--ds-color-accent-base-contrast-default)"
      />
      <path
        d="M23 31.500l6.500 6.500L42 25"
        fill="none"
        stroke="var(--ds-color-accent-base-default)"
        stroke-width="5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
