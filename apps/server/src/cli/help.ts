import { COMMON_FLAGS, type Argument, type Command, type Flag } from './command.ts';
import { UsageError } from './errors.ts';
import { styleFor, type Style } from './style.ts';

/** `quotakit help`. */
export function helpOn(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    says: 'this text, or that of one command',
    argument: { name: 'command', says: 'such as token create', optional: true, rest: true },
    flags: {},
    examples: ['help', 'help token create'],
    async run({ argument }) {
      const style = styleFor(process.stdout, process.env);
      if (argument === '')
        return { text: overview(commands(), style), json: { commands: commands().map(facts) } };
      const command = commands().find(({ name }) => name === argument);
      if (!command)
        throw new UsageError(`There is no command ${JSON.stringify(argument)}. Run: quotakit help`);
      return { text: commandHelp(command, style), json: facts(command) };
    },
  };
}

/** All commands, a line each. */
function overview(commands: readonly Command[], style: Style): string {
  const lines = table(commands.map(({ name, says }) => [`quotakit ${name}`, says]));
  return `quotakit runs the Quotakit server and looks after its data.

${lines}
${style.bold('quotakit <command> --help')} says more. Every command takes --json.

The data is where QUOTAKIT_DATA says (default .quotakit/data), or in the PostgreSQL database that DATABASE_URL names.
Exit codes: 0 done, 1 something to mend, 2 a wrong command line, 3 a fault of Quotakit itself.
`;
}

/** What a command does and takes, with examples. */
export function commandHelp({ name, says, argument, flags, examples }: Command, style: Style): string {
  const taken = Object.entries({ ...flags, ...COMMON_FLAGS });
  const rows = taken.map(([flagName, flag]) => [
    flagText(flagName, flag),
    `${flag.says}${flag.required ? ' (required)' : ''}`,
  ]);
  const [first = '', ...rest] = says;
  return `${first.toUpperCase()}${rest.join('')}.

${style.bold('Usage')}
  quotakit ${name}${argument ? ` ${argumentText(argument)}` : ''} [flags]
${argument ? `\n${table([[argumentText(argument), argument.says]])}` : ''}
${style.bold('Flags')}
${table(rows)}
${style.bold('Examples')}
${examples.map((example) => `  quotakit ${example}\n`).join('')}`;
}

function flagText(name: string, { value }: Flag): string {
  return value === undefined ? `--${name}` : `--${name} <${value}>`;
}

function argumentText({ name, optional, choices }: Argument): string {
  const text = choices ? choices.join('|') : `<${name}>`;
  return optional ? `[${text}]` : text;
}

function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows.map(([name = '', says = '']) => `  ${name.padEnd(width)}   ${says}\n`).join('');
}

function facts({ name, says, argument, flags, examples }: Command) {
  return { name, says, argument: argument ?? null, flags: { ...flags, ...COMMON_FLAGS }, examples };
}
