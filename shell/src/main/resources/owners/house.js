// What the page asks the house. Every answer that is not what was asked for is a sentence for the person.
const house = (() => {
  const token = () => decodeURIComponent((document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/) || [])[1] || '');

  async function ask(path, body) {
    const response = await fetch(`/owners/api/${path}`, body === undefined ? {} : {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
      body: JSON.stringify(body)
    });
    if (response.redirected || response.status === 401) {
      throw new Error('You are not logged in any more: log in again in another tab. What you have edited stays here.');
    }
    if (response.status === 403) {
      throw new Error('This is not yours to do.');
    }
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) {
      throw new Error(answer.refused || 'The house could not answer. Try again, or ask an operator to run doctor.');
    }
    return answer;
  }

  const segment = encodeURIComponent;
  return {
    files: () => ask('files'),
    tokens: diagram => ask(`tokens/${segment(diagram)}`),
    waits: (diagram, element) => ask(`waits/${segment(diagram)}/${segment(element)}`),
    check: files => ask('check', { files }),
    diff: files => ask('diff', { files }),
    templates: () => ask('templates'),
    versions: () => ask('versions'),
    deploy: (files, warrant) => ask('deploy', { files, ...warrant })
  };
})();
