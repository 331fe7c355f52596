import { useResource, type Got, type Resource } from '../../lib/resource';
import { Answer } from '../../ui/answer';
import { Amount, Card, More } from '../../ui/parts';
import { ShareBar } from '../../ui/pictures';
import { useTexts } from './texts';

type Preview = Got<'/v1/invoices/{number}/preview'>;

export interface Supposed {
  number: string;
  query: { meteringPoint: string; reading?: number; readOn?: string; estimatedKwh?: number };
}

/** What the invoice would have been; nothing is asked for before something is supposed. */
export function usePreview(supposed: Supposed | undefined): Resource<Preview> {
  const { number = '', query = { meteringPoint: '' } } = supposed ?? {};
  return useResource('/v1/invoices/{number}/preview', { path: { number }, query }, { when: supposed !== undefined });
}

interface PreviewedProps {
  id: string;
  query: Supposed['query'];
  of: Resource<Preview>;
}

/** The invoice as it is and as it would be, as a picture and line by line; nothing of it binds. */
export function Previewed({ id, query, of: preview }: PreviewedProps) {
  const texts = useTexts();
  return (
    <Answer of={preview}>
      {(found) => (
        <Card>
          <h2>{texts.wouldBe}</h2>
          <p class="big">
            <Amount of={found.change} change />
          </p>
          <p>{found.text}</p>
          <BeforeAfter found={found} />
          <More title={texts.lineByLine}>
            <Lines found={found} />
          </More>
          {found.rules.map((rule) => (
            <p key={rule.id} class="quiet small">
              {rule.text} {rule.source}
            </p>
          ))}
          {query.reading !== undefined && (
            <p>
              <a class="ds-button" data-variant="secondary" href={`/readings/${id}/send?reading=${query.reading}&readOn=${query.readOn ?? ''}`}>
                {texts.sendThis}
              </a>
            </p>
          )}
        </Card>
      )}
    </Answer>
  );
}

function BeforeAfter({ found: { before, after } }: { found: Preview }) {
  const texts = useTexts();
  const most = Math.max(1, before.payable.minor, after.payable.minor);
  return (
    <ul class="lines">
      {(
        [
          [texts.before, before.payable, true],
          [texts.after, after.payable, false],
        ] as const
      ).map(([name, payable, quiet]) => (
        <li key={name} class="stack tight">
          <p class="row line">
            <span>{name}</span>
            <strong>
              <Amount of={payable} />
            </strong>
          </p>
          <ShareBar share={Math.max(payable.minor, 0) / most} quiet={quiet} />
        </li>
      ))}
    </ul>
  );
}

function Lines({ found }: { found: Preview }) {
  const texts = useTexts();
  const why = new Map(found.refused.map(({ position, reasonText }) => [position, reasonText]));
  return (
    <ul class="lines">
      {found.lines.map((line) => {
        const reason = line.reasonText ?? why.get(line.position);
        return (
          <li key={line.position} class="stack tight">
            <p class="row line">
              <span>{line.text}</span>
              {line.changed ? (
                <span class="sum">
                  <span class="ds-sr-only">{texts.before}: </span>
                  <Amount of={line.before.net} /> → <span class="ds-sr-only">{texts.after}: </span>
                  <strong>
                    <Amount of={line.after.net} />
                  </strong>
                </span>
              ) : (
                <Amount of={line.before.net} />
              )}
            </p>
            {reason !== undefined && <p class="quiet small">{reason}</p>}
          </li>
        );
      })}
    </ul>
  );
}
