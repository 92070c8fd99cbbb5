import { addProject } from '../identity/addProject.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { RefusedError } from './errors.ts';
import { withStore } from './withStore.ts';

/** `quotakit project create`. */
export const projectCreate: Command = {
  name: 'project create',
  says: 'make a project with an instance for client quotas, and its domain and user where they are missing',
  argument: { name: 'name', says: 'the name of the project' },
  flags: {
    domain: { value: 'name', says: 'the account that owns it; the name of the project where left out' },
    user: { value: 'name', says: 'a user of the domain; admin where left out' },
    ...DATA_FLAGS,
  },
  examples: ['project create shop', 'project create shop --domain acme --user ops --json'],
  async run(input) {
    const name = input.argument;
    const domain = input.text('domain') ?? name;
    const project = { name, domain, user: input.text('user') ?? 'admin', at: new Date() };
    const added = await withStore(input, (database) =>
      database.transaction().execute((transaction) => addProject(transaction, project)),
    );
    if (!added) throw new RefusedError(`Domain ${domain} has a project ${name} already.`);
    const { projectId, domainId, userId, instanceId } = added;
    return {
      json: { project_id: projectId, domain_id: domainId, user_id: userId, instance_id: instanceId },
      text: `Project ${projectId} of domain ${domainId}\nUser ${userId}\nInstance ${instanceId}\n`,
    };
  },
};
