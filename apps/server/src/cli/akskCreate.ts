import { createSealer } from '../crypto.ts';
import type { Database } from '../database/database.ts';
import { addAccessKey } from '../identity/addAccessKey.ts';
import { loadMasterKey } from '../node/masterKey.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { RefusedError } from './errors.ts';
import { withStore } from './withStore.ts';

/** `quotakit aksk create`. */
export const akskCreate: Command = {
  name: 'aksk create',
  says: 'make an access key and its secret key for a project; the secret key is shown once',
  argument: { name: 'project', says: 'the id of the project, as project create prints it' },
  flags: {
    user: { value: 'name', says: 'the user it stands for, where the domain has several' },
    ...DATA_FLAGS,
  },
  examples: [
    'aksk create 73d69ae0cfcf460190522d06b60f05ad',
    'aksk create 73d69ae0cfcf460190522d06b60f05ad --json',
  ],
  async run(input) {
    const projectId = input.argument;
    const added = await withStore(input, async (database, config) => {
      const userId = await findUser(database, projectId, input.text('user'));
      const sealer = await createSealer(await loadMasterKey(config.dataFolder, input.settings()));
      return addAccessKey(database, sealer, { userId, projectId, at: new Date() });
    });
    return {
      json: { access_key: added.accessKey, secret_key: added.secretKey, project_id: projectId },
      text: `Access key ${added.accessKey}, with its secret key, shown this once:\n\n  ${added.secretKey}\n`,
    };
  },
};

async function findUser(database: Database, projectId: string, name: string | undefined): Promise<string> {
  const users = await database
    .selectFrom('project')
    .innerJoin('iam_user', 'iam_user.domain_id', 'project.domain_id')
    .select(['iam_user.id', 'iam_user.name'])
    .where('project.id', '=', projectId)
    .orderBy('iam_user.name')
    .execute();
  if (users.length === 0) throw new RefusedError(`There is no project ${projectId}.`);
  const [user, another] = users.filter((candidate) => name === undefined || candidate.name === name);
  const names = users.map((candidate) => candidate.name).join(', ');
  if (!user) throw new RefusedError(`The domain has no user ${name}. It has: ${names}.`);
  if (another) throw new RefusedError(`The domain has several users. Say --user, one of: ${names}.`);
  return user.id;
}
