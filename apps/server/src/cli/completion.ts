import { COMMON_FLAGS, type Command } from './command.ts';

/** `quotakit completion`. */
export function completionOf(commands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    says: 'print what makes a shell complete commands and flags',
    argument: { name: 'shell', says: 'the shell', choices: ['bash', 'zsh', 'fish'] },
    flags: {},
    examples: [
      'completion bash > /etc/bash_completion.d/quotakit',
      'completion zsh > "${fpath[1]}/_quotakit"',
      'completion fish > ~/.config/fish/completions/quotakit.fish',
    ],
    async run({ argument: shell }) {
      const script = SCRIPTS[shell]?.(wordsByPlace(commands())) ?? '';
      return { text: script, json: { shell, script } };
    },
  };
}

/** What may follow the words typed so far. */
type WordsByPlace = ReadonlyMap<string, readonly string[]>;

function wordsByPlace(commands: readonly Command[]): WordsByPlace {
  const places = new Map<string, string[]>([['', []]]);
  for (const { name, flags, argument } of commands) {
    const [first = '', second] = name.split(' ');
    add(places, '', first);
    if (second !== undefined) add(places, first, second);
    for (const choice of argument?.choices ?? []) add(places, name, choice);
    for (const flag of Object.keys({ ...flags, ...COMMON_FLAGS })) add(places, name, `--${flag}`);
  }
  return places;
}

function add(places: Map<string, string[]>, place: string, word: string): void {
  const words = places.get(place) ?? [];
  if (!words.includes(word)) words.push(word);
  places.set(place, words);
}

const SCRIPTS: Readonly<Record<string, (places: WordsByPlace) => string>> = { bash, zsh, fish };

function bash(places: WordsByPlace): string {
  return `# bash completion of quotakit
_quotakit() {
  local found place="\${COMP_WORDS[*]:1:2}"
  if [ "$COMP_CWORD" -eq 1 ]; then place=""; fi
  if [ "$COMP_CWORD" -eq 2 ]; then place="\${COMP_WORDS[1]}"; fi
  case "$place" in
${cases(places)}
  esac
  COMPREPLY=($(compgen -W "$found" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _quotakit quotakit
`;
}

function zsh(places: WordsByPlace): string {
  return `#compdef quotakit
_quotakit() {
  local found place="\${words[2]} \${words[3]}"
  if (( CURRENT == 2 )); then place=""; fi
  if (( CURRENT == 3 )); then place="\${words[2]}"; fi
  case "$place" in
${cases(places)}
  esac
  compadd -- \${=found}
}
_quotakit "$@"
`;
}

/** The longest places come first, as a short one also stands for what follows it. */
function cases(places: WordsByPlace): string {
  return [...places]
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([place, words]) => {
      const pattern = place === '' ? '""' : place.includes(' ') ? `"${place}"` : `"${place}"|"${place} "*`;
      return `    ${pattern}) found="${words.join(' ')}" ;;`;
    })
    .join('\n');
}

function fish(places: WordsByPlace): string {
  const lines = [...places].flatMap(([place, words]) =>
    words.map((word) => `complete -c quotakit -f -n '__quotakit_at "${place}"' -a '${word}'`),
  );
  return `# fish completion of quotakit
function __quotakit_at
  set -l typed (commandline -opc)[2..-1]
  string match -q -- "$argv[1]" (string join ' ' $typed[1..(count (string split -n ' ' "$argv[1]"))])
end
${lines.join('\n')}
`;
}
