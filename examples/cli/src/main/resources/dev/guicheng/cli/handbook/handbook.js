// Search, filter and deep links of the handbook. Without script, the page is whole and readable.
(() => {
  'use strict';
  const $ = id => document.getElementById(id);
  const search = $('search');
  const filter = $('filter');
  const contents = $('contents');
  const menu = document.querySelector('.menu');
  const plain = text => text.normalize('NFKC').toLowerCase();
  const entries = [...document.querySelectorAll('.entry')].map(element => ({element, text: ''}));
  const links = new Map([...contents.querySelectorAll('li li a')]
    .map(link => [link.getAttribute('href').slice(1), link.parentElement]));
  document.documentElement.classList.add('js');

  function words() {
    return plain(search.value).split(/\s+/).filter(word => word !== '');
  }

  function show() {
    const wanted = words();
    const narrowed = wanted.length > 0 || filter.value !== '';
    const shown = [];
    for (const entry of entries) {
      if (wanted.length > 0 && entry.text === '') {
        entry.text = plain(entry.element.textContent);
      }
      const fits = wanted.every(word => entry.text.includes(word))
        && (filter.value === '' || entry.element.matches(filter.value));
      entry.element.hidden = !fits;
      const link = links.get(entry.element.id);
      if (link) {
        link.hidden = !fits;
      }
      if (fits) {
        shown.push(entry.element);
      }
    }
    for (const section of document.querySelectorAll('main > section')) {
      section.hidden = narrowed && section.querySelector('.entry:not([hidden])') === null;
    }
    for (const title of contents.querySelectorAll('.document')) {
      title.hidden = title.querySelector('li:not([hidden])') === null;
    }
    document.querySelector('.cover').hidden = narrowed;
    $('nothing').hidden = shown.length > 0;
    $('found').textContent = narrowed ? shown.length + ' ' + $('found').dataset.unit : '';
    reveal(shown, wanted);
    mark(shown, wanted);
  }

  // Opens what a word is hidden in, unless that is half the book; closes it again afterwards.
  function reveal(shown, wanted) {
    document.querySelectorAll('details[data-revealed]').forEach(details => {
      details.open = false;
      details.removeAttribute('data-revealed');
    });
    if (wanted.length === 0 || shown.length > 30) {
      return;
    }
    for (const entry of shown) {
      for (const details of entry.querySelectorAll('details:not([open])')) {
        const inside = plain(details.textContent);
        if (wanted.some(word => inside.includes(word))) {
          details.open = true;
          details.setAttribute('data-revealed', '');
          colourWithin(details);
        }
      }
    }
  }

  function mark(shown, wanted) {
    if (!window.Highlight || !CSS.highlights) {
      return;
    }
    CSS.highlights.delete('found');
    const ranges = [];
    for (const entry of wanted.length > 0 ? shown.slice(0, 60) : []) {
      const walker = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && ranges.length < 3000) {
        const text = walker.currentNode.data.toLowerCase();
        for (const word of wanted) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const range = new Range();
            range.setStart(walker.currentNode, at);
            range.setEnd(walker.currentNode, at + word.length);
            ranges.push(range);
          }
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  }

  // #CBK-03 goes to a clause, #q=… searches.
  function follow() {
    const hash = decodeURIComponent(location.hash.slice(1));
    if (hash.startsWith('q=')) {
      search.value = hash.slice(2);
      show();
      return;
    }
    const target = hash === '' ? null : document.getElementById(hash);
    if (target === null) {
      return;
    }
    if (target.closest('[hidden]')) {
      search.value = filter.value = '';
      show();
    }
    for (let details = target.closest('details'); details; details = details.parentElement.closest('details')) {
      details.open = true;
    }
    target.scrollIntoView();
  }

  // Colours a rule when it is first looked at.
  function colour(code) {
    const token = /(\/\/.*)|("(?:[^"\\\n]|\\.)*")|(@\w+)|\b(rule|when|then|end|not|exists|forall|accumulate|from|insert|new|eval|or|and|true|false|null)\b/g;
    const text = code.textContent;
    const parts = document.createDocumentFragment();
    let last = 0;
    for (const found of text.matchAll(token)) {
      parts.append(text.slice(last, found.index));
      const span = document.createElement('span');
      span.className = found[1] ? 'c' : found[2] ? 's' : found[3] ? 'a' : 'k';
      span.textContent = found[0];
      parts.append(span);
      last = found.index + found[0].length;
    }
    parts.append(text.slice(last));
    code.replaceChildren(parts);
    code.dataset.coloured = '';
  }

  function colourWithin(element) {
    element.querySelectorAll('pre > code:not([data-coloured])').forEach(colour);
  }

  let waiting = 0;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 60);
  });
  filter.addEventListener('change', show);
  search.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      search.value = '';
      show();
      search.blur();
    } else if (event.key === 'Enter') {
      const first = entries.find(entry => !entry.element.hidden);
      if (first) {
        first.element.scrollIntoView();
      }
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, select, textarea')) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });
  document.addEventListener('toggle', event => colourWithin(event.target), true);
  menu.addEventListener('click', () => {
    menu.setAttribute('aria-expanded', contents.classList.toggle('open'));
  });
  contents.addEventListener('click', event => {
    if (event.target.closest('a')) {
      contents.classList.remove('open');
      menu.setAttribute('aria-expanded', 'false');
    }
  });
  const all = document.querySelector('.all');
  all.addEventListener('click', () => {
    const open = all.textContent === all.dataset.open;
    document.querySelectorAll('.entry:not([hidden]) details').forEach(details => {
      details.open = open;
    });
    all.textContent = open ? all.dataset.close : all.dataset.open;
  });
  addEventListener('hashchange', follow);
  colourWithin($('rules').parentElement);
  follow();
})();
