import { Page } from '../../ui/page';
import { forAgents } from './at-desk';
import { useTexts } from './texts';

export default forAgents(function Macros() {
  const texts = useTexts();
  return (
    <Page title={texts.macros} lead={texts.macrosLead} back={['/desk', texts.desk]}>
      <p>{texts.noMacros}</p>
    </Page>
  );
});
