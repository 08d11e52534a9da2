/** Says which state of the record answers, in the words of the answer's `extensions.record`. */
const place = document.getElementById('record');

async function record() {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const { extensions } = await answer.json();
  const { release, sha256 } = extensions?.record ?? {};
  return release ? `${release} · SHA-256 ${sha256}` : 'ready, no release loaded · 已就绪，尚未载入发布版';
}

try {
  place.textContent = await record();
} catch {
  place.textContent = 'does not answer · 暂无应答';
}
