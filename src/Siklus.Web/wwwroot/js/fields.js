// Says in Indonesian what native controls say in the browser's language: which files are chosen, which date. Without this file the controls stand as they are.
document.documentElement.classList.add('scripted');
const words = new Intl.DateTimeFormat('id-ID', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

document.addEventListener('change', event => {
  const input = event.target;
  if (input.type === 'file') {
    const names = input.parentElement.querySelector('.file-names');
    if (names) names.textContent = [...input.files].map(file => file.name).join(', ') || 'belum ada yang dipilih';
  } else if (input.type === 'date') {
    const line = input.parentElement.querySelector('.date-words');
    if (line) line.textContent = input.value ? words.format(input.valueAsDate) : '';
  }
});
