// Spreadsheet keys for entry tables: Enter and arrows move down and up, a block pasted from a spreadsheet fills the cells below.
// The table is a plain form; without this file everything still works.
const cells = table => [...table.querySelectorAll('[data-cell]')];

function move(table, from, step) {
  const all = cells(table);
  const next = all[all.indexOf(from) + step];
  if (next) {
    next.focus();
    next.select?.();
  }
  return next;
}

function paste(table, from, text) {
  const values = text.replace(/\r/g, '').replace(/\n$/, '').split(/[\n\t]/);
  if (values.length < 2) return false;
  const all = cells(table);
  let at = all.indexOf(from);
  for (const value of values) {
    const cell = all[at++];
    if (!cell) break;
    cell.value = value.trim();
    cell.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return true;
}

for (const table of document.querySelectorAll('[data-entry]')) {
  table.addEventListener('keydown', event => {
    if (!event.target.matches('input[data-cell]')) return;
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      if (move(table, event.target, 1) || event.key === 'Enter') event.preventDefault();
    } else if (event.key === 'ArrowUp') {
      if (move(table, event.target, -1)) event.preventDefault();
    }
  });
  table.addEventListener('paste', event => {
    if (event.target.matches('input[data-cell]') && paste(table, event.target, event.clipboardData.getData('text'))) event.preventDefault();
  });
  table.addEventListener('input', event => {
    const row = event.target.closest('tbody');
    const saved = row?.querySelector('.saved');
    if (saved && !saved.dataset.changed) {
      saved.dataset.changed = 'yes';
      saved.className = 'unsaved';
      saved.textContent = 'Belum disimpan';
    }
  });
}
