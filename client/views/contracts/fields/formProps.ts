import type { ReactNode } from 'react';
import type { ContractField, ContractForm, Names } from '../../../model/contracts/contractForm.ts';

/** What every field of the form is given. */
export interface FormProps {
  readonly form: ContractForm;
  /** Names of the parties and components that the form refers to. */
  readonly names: Names;
  readonly change: (patch: Partial<ContractForm>, named?: Names) => void;
  /** What is wrong with a field, in words; it stands in the way of saving. */
  readonly wrongAt: (field: ContractField) => string | undefined;
  /** What should be looked at in a field, with ways out. */
  readonly remarksAt: (field: ContractField) => ReactNode;
}
