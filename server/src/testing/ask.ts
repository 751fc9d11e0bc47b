/** An answer of the API. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // The tests say by their expectations what they expect to find.
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors:
    | readonly {
        readonly message: string;
        readonly extensions: { readonly code: string; readonly requestId?: string };
      }[]
    | undefined;
}

/** Sends any body to the API as the client would. */
export async function send(
  url: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return {
    status: response.status,
    headers: response.headers,
    ...((await response.json()) as Pick<Answer, 'data' | 'errors'>),
  };
}

/** Asks the API. */
export function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return send(url, JSON.stringify({ query, variables }), headers);
}

/**
 * Asks for what must be answered.
 * @throws {Error} with the first error's sentence when it is not.
 */
export async function askForAnswer(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer['data']> {
  const { data, errors } = await ask(url, query, variables);
  if (errors?.[0] !== undefined) throw new Error(errors[0].message);
  return data;
}

/** Asks for what must be refused, and gives the code and the sentence of the first error. */
export async function askForRefusal(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly code: string | undefined; readonly message: string | undefined }> {
  const { errors } = await ask(url, query, variables);
  return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
}
