import type { Edition } from '../i18n/edition.ts';
import type { Json } from './document.ts';
import { operationViews, type OperationView } from './operations.ts';

/** A parameter of a step: its value is text, or an expression that begins with `$`. */
export interface StoryParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly value: Json;
}

/** What to do after a step, where all its conditions hold. */
export interface StoryAction {
  readonly type: 'goto' | 'retry' | 'end';
  readonly stepId?: string;
  readonly retryAfter?: number;
  readonly retryLimit?: number;
  readonly criteria: readonly string[];
}

export interface StoryStep {
  readonly id: string;
  readonly description: string;
  readonly operation: Pick<OperationView, 'id' | 'method' | 'path' | 'href' | 'summary'>;
  readonly parameters: readonly StoryParameter[];
  /** Null where there is none. */
  readonly body: Json;
  /** The conditions that the answer has to meet. */
  readonly criteria: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly onSuccess: readonly StoryAction[];
  readonly onFailure: readonly StoryAction[];
}

/** A workflow of the contract, as pages show and run it. */
export interface Story {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly inputs: readonly { readonly name: string; readonly description: string }[];
  readonly steps: readonly StoryStep[];
}

interface Criterion {
  readonly condition: string;
}

type Action = Omit<StoryAction, 'criteria'> & { readonly criteria?: readonly Criterion[] };

interface Step {
  readonly stepId: string;
  readonly description: string;
  readonly operationId: string;
  readonly parameters?: readonly StoryParameter[];
  readonly requestBody?: { readonly payload: Json };
  readonly successCriteria?: readonly Criterion[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly onSuccess?: readonly Action[];
  readonly onFailure?: readonly Action[];
}

interface Workflow {
  readonly workflowId: string;
  readonly inputs: { readonly properties: Readonly<Record<string, { readonly description: string }>> };
  readonly parameters?: readonly StoryParameter[];
  readonly steps: readonly Step[];
}

/** A file of workflows, as far as pages show it. */
export interface Description {
  readonly info: { readonly title: string; readonly summary: string; readonly description: string };
  readonly workflows: readonly [Workflow];
}

/** The workflows of the contract, by title. */
export function stories(edition: Edition): Story[] {
  const operations = new Map(operationViews(edition).map((view) => [view.id, view]));
  const { compare } = new Intl.Collator(edition.language);
  return edition.workflows
    .map((description) => storyOf(description, operations, edition))
    .toSorted((left, right) => compare(left.title, right.title));
}

function storyOf(
  { info, workflows: [workflow] }: Description,
  operations: ReadonlyMap<string, OperationView>,
  { prefix }: Edition,
): Story {
  const { workflowId, inputs, parameters = [], steps } = workflow;
  return {
    id: workflowId,
    href: `${prefix}/workflows/${workflowId}/`,
    title: info.title,
    summary: info.summary,
    description: info.description,
    inputs: Object.entries(inputs.properties).map(([name, { description }]) => ({ name, description })),
    steps: steps.map((step) => stepOf(step, parameters, operations)),
  };
}

function stepOf(
  step: Step,
  shared: readonly StoryParameter[],
  operations: ReadonlyMap<string, OperationView>,
): StoryStep {
  const view = operations.get(step.operationId);
  if (view === undefined) throw new Error(`There is no operation ${step.operationId}.`);
  const { id, method, path: address, href, summary } = view;
  return {
    id: step.stepId,
    description: step.description,
    operation: { id, method, path: address, href, summary },
    parameters: joined(shared, step.parameters ?? []).filter((parameter) => isOf(parameter, address)),
    body: step.requestBody?.payload ?? null,
    criteria: (step.successCriteria ?? []).map(({ condition }) => condition),
    outputs: step.outputs ?? {},
    onSuccess: (step.onSuccess ?? []).map(actionOf),
    onFailure: (step.onFailure ?? []).map(actionOf),
  };
}

function actionOf({ criteria = [], ...action }: Action): StoryAction {
  return { ...action, criteria: criteria.map(({ condition }) => condition) };
}

/** A step's parameters win over those of its workflow. */
function joined(shared: readonly StoryParameter[], own: readonly StoryParameter[]): StoryParameter[] {
  const key = (parameter: StoryParameter) => `${parameter.in} ${parameter.name}`;
  return [...new Map([...shared, ...own].map((parameter) => [key(parameter), parameter])).values()];
}

/** A workflow's path parameters are for the paths that have them. */
function isOf({ in: place, name }: StoryParameter, address: string): boolean {
  return place !== 'path' || address.includes(`{${name}}`);
}
