// Passkeys: asks the server for a challenge, lets the browser answer it, sends the answer in the page's own form.
const post = async (form, address) => {
  const token = form.querySelector('input[name="__RequestVerificationToken"]').value;
  const answer = await fetch(address, { method: 'POST', headers: { RequestVerificationToken: token }, cache: 'no-store' });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
};

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
    const without = form.parentElement.querySelector('[data-passkey-without]');
    if (without) without.hidden = false;
    continue;
  }
  form.hidden = false;
  form.addEventListener('submit', async event => {
    const field = form.elements.namedItem('Kunci');
    if (field.value) return;
    event.preventDefault();
    const error = form.querySelector('[data-passkey-error]');
    error.textContent = '';
    try {
      const options = await post(form, form.dataset.passkey);
      const credential = form.dataset.passkeyMake === undefined
        ? await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
        : await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
      field.value = JSON.stringify(credential);
      form.submit();
    } catch (refused) {
      error.textContent = refused.name === 'InvalidStateError'
        ? 'Perangkat ini sudah menyimpan kunci sandi untuk akun Anda.'
        : 'Kunci sandi tidak jadi dipakai. Ulangi, atau pakai kata sandi.';
    }
  });
}
