import type { components } from '../api/contract';
import { More, Section } from './parts';

interface FollowsProps {
  title: string;
  of: components['schemas']['ClaimFollows'] | undefined;
}

/** What is usually asked next, answered before it is asked. */
export function Follows({ title, of = [] }: FollowsProps) {
  return of.length === 0 ? null : (
    <Section title={title}>
      {of.map(({ question, answer }) => (
        <More key={question} title={question}>
          <p>{answer}</p>
        </More>
      ))}
    </Section>
  );
}
