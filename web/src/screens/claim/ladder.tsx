import { api } from '../../api/client';
import { formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { useResource } from '../../lib/resource';
import { Answer } from '../../ui/answer';
import { Download } from '../../ui/download';
import { Amount, Card, Facts, More, Section, Tag, type Tone } from '../../ui/parts';
import { useTexts } from './texts';

const TONES: Record<string, Tone> = { OPEN: 'success', NOT_YET: 'info' };

/** The bodies that want the papers; a court and those who only advise do not. */
const BOARDS = new Set(['ELKLAGENEMNDA', 'RME', 'ARN', 'EI']);

/** Who else can judge it, with their limits, and the papers for them. */
export function Ladder({ id, open }: { id: string; open: boolean }) {
  const texts = useTexts();
  const ladder = useResource('/v1/claims/{id}/escalation', { path: { id } });
  return (
    <Section title={texts.ladder}>
      <Card>
        <Answer of={ladder}>
          {({ steps, honest }) => (
            <>
              <p>{honest}</p>
              <More title={texts.bodies} open={open}>
                <ol class="lines">
                  {steps.map((step) => (
                    <li key={step.body} class="stack tight">
                      <div class="row apart">
                        <h3>{step.web === undefined ? step.name : <a href={step.web}>{step.name}</a>}</h3>
                        <Tag tone={TONES[step.standing] ?? 'neutral'}>{texts.standings[step.standing] ?? step.standing}</Tag>
                      </div>
                      <p>{step.standingText}</p>
                      <p class="quiet small">{step.text}</p>
                      {(step.fee ?? step.atLeast ?? step.until) !== undefined && (
                        <Facts
                          of={[
                            step.fee && [texts.fee, <Amount of={step.fee} />],
                            step.atLeast && [texts.atLeast, <Amount of={step.atLeast} />],
                            step.until !== undefined && [texts.until, formatDay(step.until, language.value)],
                          ]}
                        />
                      )}
                      {step.rule && <p class="quiet small">{step.rule.source}</p>}
                    </li>
                  ))}
                </ol>
              </More>
              {steps.some((step) => step.standing === 'OPEN' && BOARDS.has(step.body)) && <Papers id={id} />}
            </>
          )}
        </Answer>
      </Card>
    </Section>
  );
}

/** All that a board needs, to send to it. */
function Papers({ id }: { id: string }) {
  const texts = useTexts();
  const load = () =>
    api.GET('/v1/claims/{id}/board-package', {
      params: { path: { id }, query: { format: 'pdf' } },
      parseAs: 'blob',
    });
  return (
    <div class="stack no-print">
      <p>{texts.papersWhy}</p>
      <Download from={load} as={`svar-${id}.pdf`}>
        {texts.papers}
      </Download>
    </div>
  );
}
