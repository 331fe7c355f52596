import { useEffect, useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { language } from '../../lib/language';
import { refresh, useResource } from '../../lib/resource';
import { go, type Screen } from '../../router';
import { Answer } from '../../ui/answer';
import { Form, useForm } from '../../ui/form';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { SLOT_FIELDS, Slots, slotText, useSlot } from './slots';
import { useTexts } from './texts';

const PATH = '/v1/callbacks/{id}';

/** Another half hour for a call; where it was changed elsewhere meanwhile, nothing is written over. */
export default function Move({ params }: Screen) {
  const texts = useTexts();
  const path = { id: params['id'] ?? '' };
  const callback = useResource(PATH, { path });
  const [tag, setTag] = useState<string>();
  const slot = useSlot();
  useEffect(() => {
    // What it was when the page was opened is what is moved.
    void outcome(
      api.GET(PATH, { params: { path } }).then((answer) => {
        setTag(answer.response.headers.get('ETag') ?? undefined);
        return answer;
      }),
    );
  }, [path.id, language.value]);
  const form = useForm({
    check: () => (slot.value === undefined ? [{ id: 'slot', text: texts.slotWrong }] : []),
    send: async () => {
      const answer = await outcome(
        api.PUT(PATH, { params: { path, header: { 'If-Match': tag ?? '"unknown"' } }, body: { slot: slot.value ?? '' } }),
      );
      if (!answer.refused) {
        refresh('/v1/callbacks', '/v1/home');
        go('/callbacks');
      }
      slot.refused(answer.refused);
      return answer;
    },
    fields: SLOT_FIELDS,
  });
  return (
    <Page title={texts.moveTitle} back={['/callbacks', texts.title]}>
      <Answer of={callback}>
        {(found) => (
          <Card>
            <p>{found.text}</p>
            {found.may.includes('MOVE') ? (
              <Form form={form} action={slot.value === undefined ? texts.move : texts.moveTo(slotText(slot.value, language.value))}>
                <Slots queue={found.queueId} slot={slot} wrong={form.wrong('slot')} />
              </Form>
            ) : (
              <p>{texts.cannotMove}</p>
            )}
          </Card>
        )}
      </Answer>
    </Page>
  );
}
