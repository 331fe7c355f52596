interface Words {
  days: (count: number) => string;
  hours: (count: number) => string;
  minutes: (count: number) => string;
}

/** "3 days 2 hours"; to the minute below a day, as nobody counts the minutes of a day. */
export function durationText(minutes: number, words: Words): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  return [
    days > 0 && words.days(days),
    hours > 0 && words.hours(hours),
    days === 0 && (rest > 0 || hours === 0) && words.minutes(rest),
  ]
    .filter(Boolean)
    .join(' ');
}
