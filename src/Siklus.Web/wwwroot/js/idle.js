// Warns before a session that lies unused is ended, and keeps the open form when it has been. The server decides by itself; this only says so in time.
const allowed = Number(document.body.dataset.idleAllowed);
const dialog = document.querySelector('[data-idle-dialog]');
const warnFor = Math.min(120, allowed / 3);
let deadline = Date.now() + Number(document.body.dataset.idle) * 1000;
let asked = Date.now();
let used = false;
let over = false;
let form = null;

const ask = async () => {
  asked = Date.now();
  used = false;
  try {
    const answer = await fetch('/sesi/hidup', { cache: 'no-store' });
    if (answer.ok) deadline = Date.now() + (await answer.json()).sisa * 1000;
    else if (answer.status === 410) deadline = 0;
  } catch { /* The server is out of reach for the moment: what it said last still holds. */ }
};

const show = state => {
  for (const part of dialog.querySelectorAll('[data-when]')) part.hidden = part.dataset.when !== state;
  const title = dialog.querySelector('h2');
  title.textContent = title.dataset[state];
  dialog.classList.toggle('over', state === 'over');
  if (!dialog.open) dialog.showModal();
};

const words = seconds => seconds >= 60 ? `${Math.ceil(seconds / 60)} menit` : `${Math.max(0, Math.ceil(seconds))} detik`;

const look = async () => {
  if (over) return;
  const left = (deadline - Date.now()) / 1000;
  // Somebody who types is there. Asked at most twice a minute, and before the warning would come.
  if (used && !dialog.open && (Date.now() - asked > 30000 || left < warnFor + 5)) return ask();
  if (left <= 0) {
    over = true;
    return show('over');
  }
  if (left > warnFor) {
    if (dialog.open) dialog.close();
    return;
  }
  dialog.querySelector('[data-idle-left]').textContent = words(left);
  show('warn');
};

if (allowed > 0 && dialog) {
  for (const name of ['keydown', 'pointerdown', 'scroll', 'touchstart']) addEventListener(name, () => { used = true; }, { passive: true });
  addEventListener('input', event => { used = true; form = event.target.form ?? form; });
  dialog.addEventListener('cancel', event => event.preventDefault());
  dialog.querySelector('[data-idle-stay]').addEventListener('click', async () => { await ask(); look(); });
  dialog.querySelector('[data-idle-again]').addEventListener('click', () => {
    // A typed form is sent as it is: the server keeps it closed until the same person has signed in.
    if (form?.method === 'post') {
      form.noValidate = true;
      form.requestSubmit(form.querySelector('button[type="submit"], button:not([type])'));
    } else location.assign('/masuk?kembali=' + encodeURIComponent(location.pathname + location.search));
  });
  addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
  setInterval(look, 1000);
}
