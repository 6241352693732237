// Spreadsheet keys for entry tables: Enter and arrows move down and up, a block pasted from a spreadsheet fills the cells below.
// The table is a plain form; without this file everything still works.
const cells = table => [...table.querySelectorAll('[data-cell]')];

// In a grid down means the same column; in a table of single cells the next one.
const line = (table, from) => cells(table).filter(cell => cell.dataset.column === from.dataset.column);

function move(table, from, step) {
  const all = line(table, from);
  const next = all[all.indexOf(from) + step];
  if (next) {
    next.focus();
    next.select?.();
  }
  return next;
}

function fill(cell, value) {
  cell.value = value.trim();
  cell.dispatchEvent(new Event('input', { bubbles: true }));
}

function paste(table, from, text) {
  const rows = text.replace(/\r/g, '').replace(/\n$/, '').split('\n').map(row => row.split('\t'));
  if (rows.flat().length < 2) return false;
  const all = line(table, from);
  let at = all.indexOf(from);
  if (from.dataset.column === undefined) {
    for (const value of rows.flat()) if (all[at]) fill(all[at++], value);
    return true;
  }
  for (const values of rows) {
    const first = all[at++];
    if (!first) break;
    const right = [...first.closest('tr').querySelectorAll('[data-cell]')];
    values.forEach((value, i) => { const cell = right[right.indexOf(first) + i]; if (cell) fill(cell, value); });
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

// A long table is sent over a weak line without the rows that nobody touched. What came back with errors differs from what is stored and is sent again.
const differs = control =>
  control.type === 'file' ? control.files.length > 0
    : control.type === 'checkbox' ? control.checked !== control.defaultChecked
      : control.tagName === 'SELECT' ? [...control.options].some(option => option.selected !== option.defaultSelected)
        : control.value !== control.defaultValue;

for (const form of document.querySelectorAll('form[data-changed-rows]')) {
  form.addEventListener('formdata', event => {
    for (const row of form.querySelectorAll('tbody[id]:not([data-typed])')) {
      const controls = [...row.querySelectorAll('[name]')];
      if (!controls.some(differs)) for (const control of controls) event.formData.delete(control.name);
    }
  });
}
