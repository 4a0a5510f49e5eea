import type { Step } from '../../model/firstSteps/draft.ts';
import { ContractsStep } from './ContractsStep.tsx';
import { InstitutionStep } from './InstitutionStep.tsx';
import { LinksStep } from './LinksStep.tsx';
import { SystemsStep } from './SystemsStep.tsx';
import type { StepProps } from './stepProps.ts';
import { VendorsStep } from './VendorsStep.tsx';

/** The form of a step. */
export function StepForm({ step, ...props }: StepProps & { readonly step: Step }) {
  switch (step) {
    case 'institution':
      return <InstitutionStep {...props} />;
    case 'systems':
      return <SystemsStep {...props} />;
    case 'vendors':
      return <VendorsStep {...props} />;
    case 'contracts':
      return <ContractsStep {...props} />;
    case 'links':
      return <LinksStep {...props} />;
  }
}
