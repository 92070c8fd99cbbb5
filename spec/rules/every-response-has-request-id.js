export function everyResponseHasRequestId() {
  return {
    Response(response, { report }) {
      if (response.headers?.['X-Request-Id']) return;
      report({
        message: 'Declare the header `X-Request-Id` on this response: the server sends it with every answer.',
      });
    },
  };
}
