const SNAKE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

export function exampleNamesAreSnakeCase() {
  const check = ({ examples = {} }, { report, location }) => {
    for (const name of Object.keys(examples).filter((key) => !SNAKE.test(key))) {
      report({
        message: `Write the name of the example \`${name}\` in snake_case: small letters and digits, parted by \`_\`.`,
        location: location.child(['examples', name]).key(),
      });
    }
  };
  return { MediaType: check, Parameter: check, Header: check };
}
