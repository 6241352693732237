// Parts that take the server a moment and are asked for once the page stands: <div data-part="/address">what is there without scripts</div>
for (const place of document.querySelectorAll('[data-part]')) {
  try {
    const answer = await fetch(place.dataset.part, { credentials: 'same-origin' });
    if (answer.ok && !answer.redirected) place.replaceChildren(document.createRange().createContextualFragment(await answer.text()));
  } catch {
    // The line is down: what stands there stays.
  }
}
